/** Excerpts: what is written of a case for people who see nothing else of it, one text for each kind of them. */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { excerptParts } from './reads.ts'
import { releaseContractPart } from './release-contract-part.ts'
import { stateFacilityImpact } from './state-facility-impact.ts'

export const excerpts: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [excerptParts],
  commands: [stateFacilityImpact, releaseContractPart],
  resolvers: {
    Incident: {
      excerpts: (row, _, { reads }) => reads.parts(excerptParts, row),
    },
  } satisfies Resolvers,
}
