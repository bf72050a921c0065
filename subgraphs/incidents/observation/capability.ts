/** Observations: raised by the staff, read in the own agency, and promoted by reporting the case (AP-4.1-16a, G-13). */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { raiseObservation } from './raise-observation.ts'
import { observationList, observationRows } from './reads.ts'

export const observations: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [observationRows],
  lists: [observationList],
  commands: [raiseObservation],
  resolvers: {
    Query: {
      observation: (_, { id }, { reads }) => reads.byId(observationRows, id),
      observations: (_: unknown, args: PageArgs, context: Context) => page(context, observationList, args),
    },
    Observation: {
      __resolveReference: ({ id }, { reads }) => reads.byId(observationRows, id),
      agency: ({ agencyId }) => ({ id: agencyId }),
      incident: ({ incidentId }, _, { reads }) => reads.byId(incidentRows, incidentId),
    },
    Agency: {
      observations: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, observationList, 'agency', id, args),
    },
  } satisfies Resolvers,
}
