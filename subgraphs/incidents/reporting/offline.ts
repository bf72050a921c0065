/** Reports while the site cannot be reached: the call to the duty desk, and its entry afterwards (IG-3.1-2). */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { backfillReport } from './backfill-report.ts'
import { offlineParts } from './reads.ts'
import { recordOfflineReport } from './record-offline-report.ts'

export const offline: Capability = {
  schema: new URL('./offline.graphql', import.meta.url),
  parts: [offlineParts],
  commands: [recordOfflineReport, backfillReport],
  resolvers: {
    Incident: {
      offlineRecords: (row, _, { reads }) => reads.parts(offlineParts, row),
    },
  } satisfies Resolvers,
}
