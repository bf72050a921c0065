/** Items of intelligence (SR-2): created as drafts, read by those who made or received them. */
import { ageMarkOf } from '../../../law/intelligence/ageing.ts'
import { caseFacts } from '../../case-facts.ts'
import type { Context } from '../../context.ts'
import { page, pageUnder } from '../../page.ts'
import { isId } from '../../reads.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { createIntelItem } from './create-intel-item.ts'
import { itemList, itemRows, itemsOfCase } from './reads.ts'

/** A case that the viewer may not see leads nowhere, like one that does not exist: no item tells of it (D-04). */
const incidentOf = (id: string | null, { reads }: Context) => reads.byId(caseFacts, id)

const notYetShared: ReadonlySet<string> = new Set(['DRAFT', 'ANALYSED', 'INTEGRATED', 'SCREENED', 'HELD'])

export const item: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [itemRows],
  lists: [itemList, itemsOfCase],
  commands: [createIntelItem],
  resolvers: {
    Query: {
      intelItem: (_, { id }, { reads }) => reads.byId(itemRows, id),
      intelItems: (_, args, context) => page(context, itemList, args),
    },
    IntelItem: {
      __resolveReference: ({ id }, { reads }) => reads.byId(itemRows, id),
      originIncident: (row, _, context) => incidentOf(row.incidentId, context),
      sourceAgency: ({ sourceAgencyId }) => (sourceAgencyId === null ? null : { id: sourceAgencyId }),
      ageMark: (row, _, { now }) =>
        notYetShared.has(row.state) ? ageMarkOf(new Date(row.datedAt), now, row.earlyWarning) : null,
    },
    Agency: { __resolveReference: ({ id }) => (isId(id) ? { id } : null) },
    Incident: {
      __resolveReference: ({ id }, context) => incidentOf(id, context),
      intelligence: ({ id }, args, context) => pageUnder(context, itemsOfCase, 'incident', id, args),
    },
  } satisfies Resolvers,
}
