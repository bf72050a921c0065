/** The duty of government agencies to share with the national authority, and what ends it (SR-3-3). */
import { ageMarkOf } from '../../../law/intelligence/ageing.ts'
import { page } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { itemOf } from '../item/reads.ts'
import { receiptRows } from '../receipt/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { dutyList, dutyRows } from './reads.ts'
import { waiveShareDuty } from './waive-share-duty.ts'

export const duty: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [dutyRows],
  lists: [dutyList],
  commands: [waiveShareDuty],
  resolvers: {
    Query: {
      shareDuty: (_, { id }, { reads }) => reads.byId(dutyRows, id),
      shareDuties: (_, args, context) => page(context, dutyList, args),
    },
    ShareDuty: {
      __resolveReference: ({ id }, { reads }) => reads.byId(dutyRows, id),
      agency: ({ agencyId }) => (agencyId === null ? null : { id: agencyId }),
      intelItem: itemOf,
      receipt: ({ receiptId }, _, { reads }) => reads.byId(receiptRows, receiptId),
      ageMark: (row, _, { now }) =>
        row.state === 'OPEN' ? ageMarkOf(new Date(row.openedAt), now, row.earlyWarning) : null,
    },
  } satisfies Resolvers,
}
