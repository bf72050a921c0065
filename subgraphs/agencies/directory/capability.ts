/** The directory: who exists, under which name and status, and who stands above whom. */

import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { agencyList, agencyRows } from './reads.ts'

export const directory: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [agencyRows],
  lists: [agencyList],
  internal: [],
  resolvers: {
    Query: {
      agency: (_: unknown, { id }: { id: string }, { reads }: Context) => reads.byId(agencyRows, id),
      agencies: (_: unknown, args: PageArgs, context: Context) => page(context, agencyList, args),
    },
    Agency: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(agencyRows, id),
    },
  },
}
