/** Changes: what happens to cases, told while it happens to whoever may see it at that moment. */
import type { Context } from '../../context.ts'
import { cursorAfter, follow, type Opening } from '../../feed.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import { pruneChanges } from './prune.ts'
import { changeById, changeParts, incidentFeed } from './reads.ts'

type Change = Parameters<typeof cursorAfter>[1]

export const changes: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [changeParts],
  internal: ['incidents.change_head'],
  jobs: [pruneChanges],
  resolvers: {
    Query: {
      incidentChange: (_: unknown, { id }: { id: string }, context: Context) => changeById(context, id),
    },
    Subscription: {
      incidentChanged: {
        subscribe: (_: unknown, args: Parameters<typeof incidentFeed.after>[0], opening: Opening) =>
          follow(incidentFeed, args, opening),
        resolve: ({ id }: { id: string }, _: unknown, context: Context) => changeById(context, id),
      },
    },
    IncidentChange: {
      incident: ({ incidentId }: { incidentId: string }, _: unknown, { reads }: Context) =>
        reads.byId(incidentRows, incidentId),
      cursor: (change: Change, _: unknown, context: Context) =>
        cursorAfter(incidentFeed.name, change, context),
    },
  },
}
