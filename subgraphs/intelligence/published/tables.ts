/** What the intelligence subgraph publishes to the others: which item concerns which case, and who may know of it. */
import { bigint, boolean, index, pgSchema, uuid } from '../../drizzle.ts'
import { instant } from '../columns.ts'

export const publishedIntelligence = pgSchema('published_intelligence')

export const publishedItem = publishedIntelligence.table(
  'item',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id').notNull(),
    incidentId: uuid('incident_id'),
    isShared: boolean('is_shared').notNull().default(false),
    usableUntil: instant('usable_until'),
    isEarlyWarning: boolean('is_early_warning').notNull().default(false),
  },
  (t) => [index().on(t.incidentId)],
)

/** ORIGINATOR and RECIPIENT keys on items (SR-3-2 to SR-3-5). */
export const itemRelation = publishedIntelligence.table(
  'item_relation',
  { itemId: uuid('item_id').notNull(), key: bigint('key', { mode: 'number' }).notNull() },
  (t) => [index().on(t.itemId, t.key), index().on(t.key, t.itemId)],
)

/** RECIPIENT keys to whom a restricted part is open by an exception that names them (SR-4-1-1). */
export const segmentOpening = publishedIntelligence.table(
  'segment_opening',
  { segmentId: uuid('segment_id').notNull(), key: bigint('key', { mode: 'number' }).notNull() },
  (t) => [index().on(t.segmentId, t.key)],
)
