/** The archive: the file of a case for later reference, each part of it by its own class (IG-4.1-3-2a…d). */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { archiveParts } from './reads.ts'

export const archive: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [archiveParts],
  resolvers: {
    Incident: {
      archives: (row, _, { reads }) => reads.parts(archiveParts, row),
    },
  } satisfies Resolvers,
}
