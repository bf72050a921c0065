/** What the intelligence subgraph publishes to the others: which item concerns which case, and who may know of it. */
import { bigint, index, pgSchema, uuid } from '../../drizzle.ts'

export const publishedIntelligence = pgSchema('published_intelligence')

export const publishedItem = publishedIntelligence.table(
  'item',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id').notNull(),
    incidentId: uuid('incident_id'),
  },
  (t) => [index().on(t.incidentId)],
)

/** ORIGINATOR and RECIPIENT keys on items (SR-3-2 to SR-3-5). */
export const itemRelation = publishedIntelligence.table(
  'item_relation',
  { itemId: uuid('item_id').notNull(), key: bigint('key', { mode: 'number' }).notNull() },
  (t) => [index().on(t.itemId, t.key), index().on(t.key, t.itemId)],
)
