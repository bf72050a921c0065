/** What is asked about cases: the inbox lists it, and this tells which case each task is about. */
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { taskRows } from './reads.ts'
import { relay } from './relay.ts'
import { remindOfClock } from './remind-of-clock.ts'
import { remindOfMeasure } from './remind-of-measure.ts'
import { settleSignature, settleSql } from './settle.ts'
import { settleInTime } from './settle-in-time.ts'

export const tasks: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [taskRows],
  functions: [{ signature: settleSignature, sql: settleSql }],
  jobs: [relay, remindOfClock, remindOfMeasure, settleInTime],
  resolvers: {
    Task: {
      __resolveReference: ({ id }, { reads }) => reads.byId(taskRows, id),
      incident: (row, _, { reads }) => reads.byId(incidentRows, row.incidentId),
    },
  } satisfies Resolvers,
}
