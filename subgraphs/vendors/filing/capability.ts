/** Bulk filing: what became of each item of a request, to be asked for again by whoever filed. */
import { within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { filingRows } from './reads.ts'

export const filing: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [filingRows],
  resolvers: {
    Query: { vendorFiling: (_, { id }, { reads }) => reads.byId(filingRows, id) },
    VendorFiling: {
      __resolveReference: ({ id }, { reads }) => reads.byId(filingRows, id),
      outcomes: (row) => row.outcomes.map((each: object) => within(row, { ...each })),
    },
  } satisfies Resolvers,
}
