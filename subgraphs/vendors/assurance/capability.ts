/** Assurance of a vendor while a contract runs (ER-4-1-1): what was shown, until when, and its renewal. */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { extendAssurance } from './extend-assurance.ts'
import { assurances } from './reads.ts'

export const assurance: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [assurances],
  commands: [extendAssurance],
  resolvers: {
    OutsourcingContract: { assurances: (row, _, { reads }) => reads.parts(assurances, row) },
  } satisfies Resolvers,
}
