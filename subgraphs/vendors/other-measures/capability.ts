/** Other security measures (ER-4-1-8): what the contract asks for, until when, and whether it was verified. */
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { otherMeasures } from './reads.ts'
import { verifyOtherMeasure } from './verify-other-measure.ts'

export const measures: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [otherMeasures],
  commands: [verifyOtherMeasure],
  resolvers: {
    OutsourcingContract: {
      otherMeasures: (row, _, { reads }) => reads.parts(otherMeasures, row),
      termsNeeded: async (row, _, { reads }) => {
        const asked = await reads.parts(otherMeasures, row)
        return [row.description, ...asked.map((each) => (each as { text?: unknown }).text)]
      },
    },
  } satisfies Resolvers,
}
