/** Verification: the review by the body above, or by a listed authority of its own case. */

import type { Context } from '../../context.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { crossImpactOf, type incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { reviewParts } from './reads.ts'
import { reviewIncident } from './review-incident.ts'

export const verification: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [reviewParts],
  commands: [reviewIncident],
  resolvers: {
    Incident: {
      reviews: (row: Row<typeof incidentRows>, _: unknown, { reads }: Context) =>
        reads.parts(reviewParts, row),
    },
    ReviewRecord: {
      authority: (review: { authorityId: string }) => ({ id: review.authorityId }),
      crossImpact: crossImpactOf,
    },
  } satisfies Resolvers,
}
