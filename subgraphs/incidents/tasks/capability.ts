/** What is asked about cases: the inbox lists it, and this tells which case each task is about. */
import { settleInTime } from '../../settle-in-time.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { taskRows } from './reads.ts'
import { relay } from './relay.ts'
import { remindOfClock } from './remind-of-clock.ts'
import { remindOfMeasure } from './remind-of-measure.ts'
import { settling } from './settle.ts'

export const tasks: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [taskRows],
  functions: [settling],
  jobs: [relay, remindOfClock, remindOfMeasure, settleInTime('incidents')],
  resolvers: {
    Task: {
      __resolveReference: ({ id }, { reads }) => reads.byId(taskRows, id),
      incident: (row, _, { reads }) => reads.byId(incidentRows, row.incidentId),
    },
  } satisfies Resolvers,
}
