/** Verification: the review by the body above, or by a listed authority of its own case; then the national authority's. */

import type { Context } from '../../context.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { crossImpactOf, type incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { acknowledgeIncident } from './acknowledge-incident.ts'
import { reverificationParts, reviewParts } from './reads.ts'
import { reverifyIncident } from './reverify-incident.ts'
import { reviewIncident } from './review-incident.ts'

export const verification: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [reviewParts, reverificationParts],
  commands: [acknowledgeIncident, reviewIncident, reverifyIncident],
  resolvers: {
    Incident: {
      reviews: (row: Row<typeof incidentRows>, _: unknown, { reads }: Context) =>
        reads.parts(reviewParts, row),
      reverification: async (row, _, { reads }) => (await reads.parts(reverificationParts, row))[0] ?? null,
    },
    ReviewRecord: {
      authority: (review: { authorityId: string }) => ({ id: review.authorityId }),
      crossImpact: crossImpactOf,
    },
  } satisfies Resolvers,
}
