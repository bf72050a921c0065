/** Lateral notices: sent from a case, and read by those whom they reach, without the case. */
import { page, pageUnder } from '../../page.ts'
import { isId } from '../../reads.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { lateralNoticeList, lateralNoticeRows } from './reads.ts'
import { sendLateralNotice } from './send-lateral-notice.ts'

export const notices: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [lateralNoticeRows],
  lists: [lateralNoticeList],
  commands: [sendLateralNotice],
  resolvers: {
    Query: {
      lateralNotice: (_, { id }, { reads }) => reads.byId(lateralNoticeRows, id),
      lateralNotices: (_, args, context) => page(context, lateralNoticeList, args),
    },
    LateralNotice: {
      __resolveReference: ({ id }, { reads }) => reads.byId(lateralNoticeRows, id),
      incident: (row, _, { reads }) => reads.byId(incidentRows, row.incidentId),
      groups: (row) => row.groupIds.map((id: string) => ({ id })),
    },
    Incident: {
      lateralNotices: (row, args, context) => pageUnder(context, lateralNoticeList, 'incident', row.id, args),
    },
    ResponseGroup: {
      __resolveReference: ({ id }) => (isId(id) ? { id } : null),
    },
  } satisfies Resolvers,
}
