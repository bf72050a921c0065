/** Changes of level: proposed at any time until the archive, and decided by those whom the level asks for. */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { decideLevelChange } from './decide-level-change.ts'
import { proposeLevelChange } from './propose-level-change.ts'
import { levelChangeParts, levelOpinionParts } from './reads.ts'

export const levels: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [levelChangeParts, levelOpinionParts],
  commands: [proposeLevelChange, decideLevelChange],
  resolvers: {
    Incident: {
      levelChanges: (row, _, { reads }) => reads.parts(levelChangeParts, row),
    },
    LevelChange: {
      opinions: async (change, _, { reads }) => {
        const parent = { ...change, id: change.incidentId }
        const found = await reads.parts(levelOpinionParts, parent)
        return found.filter((each) => (each as { changeId?: string }).changeId === change.id)
      },
    },
  } satisfies Resolvers,
}
