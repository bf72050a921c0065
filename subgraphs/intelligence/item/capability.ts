/** Items of intelligence (SR-2, SR-3): created as drafts, read by those who made or received them. */

import { caseFacts } from '../../case-facts.ts'
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { isId } from '../../reads.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { createIntelItem } from './create-intel-item.ts'
import { itemList, itemRows, segments } from './reads.ts'

type ItemRow = Row<typeof itemRows>
interface Identified {
  readonly id: string
}

/** A case that the viewer may not see leads nowhere, like one that does not exist: no item tells of it (D-04). */
const incidentOf = (id: string | null, { reads }: Context) => reads.byId(caseFacts, id)

export const item: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [itemRows],
  parts: [segments],
  internal: ['intelligence.intel_share'],
  lists: [itemList],
  commands: [createIntelItem],
  resolvers: {
    Query: {
      intelItem: (_: unknown, { id }: Identified, { reads }: Context) => reads.byId(itemRows, id),
      intelItems: (_: unknown, args: PageArgs, context: Context) => page(context, itemList, args),
    },
    IntelItem: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(itemRows, id),
      segments: (row: ItemRow, _: unknown, { reads }: Context) => reads.parts(segments, row),
      originIncident: (row: ItemRow, _: unknown, context: Context) => incidentOf(row.incidentId, context),
      sourceAgency: (row: ItemRow) => ({ id: row.agencyId }),
    },
    Agency: { __resolveReference: ({ id }: Identified) => (isId(id) ? { id } : null) },
    Incident: {
      __resolveReference: ({ id }: Identified, context: Context) => incidentOf(id, context),
      intelligence: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, itemList, 'incident', id, args),
    },
  } satisfies Resolvers,
}
