/** Notices of vendors on the case that was reported because of them (ER-4-1-6b, G-13). */
import type { Context } from '../../context.ts'
import { noticeFacts } from '../../notice-facts.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { noticeParts, noticesOf } from './reads.ts'

export const vendorNotices: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [noticeParts],
  resolvers: {
    VendorNotice: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(noticeFacts, id),
    },
    Incident: {
      vendorNotices: (row: Row<typeof incidentRows>, _: unknown, context: Context) => noticesOf(row, context),
    },
  },
}
