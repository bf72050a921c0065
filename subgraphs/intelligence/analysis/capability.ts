/** Analysis and integration before anything is shared (SR-5a, SR-5b, SR-7). */
import type { Capability } from '../../subgraph.ts'
import { itemRows } from '../item/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { analyseIntel } from './analyse-intel.ts'
import { correlateIntel } from './correlate-intel.ts'
import { analysisParts, correlationParts } from './reads.ts'

export const analysis: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [analysisParts, correlationParts],
  commands: [analyseIntel, correlateIntel],
  resolvers: {
    IntelItem: {
      analyses: (row, _, { reads }) => reads.parts(analysisParts, row),
      correlations: (row, _, { reads }) => reads.parts(correlationParts, row),
    },
    Correlation: {
      // Each by its own right: what was called back since is not named any more (D-04).
      items: async ({ itemIds }, _, { reads }) => {
        const found = await Promise.all(itemIds.map((id: string) => reads.byId(itemRows, id)))
        return found.filter((row) => row !== null)
      },
    },
  } satisfies Resolvers,
}
