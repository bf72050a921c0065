/** Changes of level as they show. Deciding those of levels 3 and 4 is not built yet; they wait as data. */

import type { Context } from '../../context.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { levelChangeParts } from './reads.ts'

export const levels: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [levelChangeParts],
  resolvers: {
    Incident: {
      levelChanges: (row: Row<typeof incidentRows>, _: unknown, { reads }: Context) =>
        reads.parts(levelChangeParts, row),
    },
  } satisfies Resolvers,
}
