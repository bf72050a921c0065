/** To whom an item went, by which way, and whether it was called back (SR-3-2 to SR-3-5, SR-5e). */
import { boolean, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, intelligence } from '../columns.ts'
import { intelItem } from '../item/tables.ts'
import { channelKinds, safeguardNames } from './vocabulary.ts'

export const intelShare = intelligence.table(
  'intel_share',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => intelItem.id),
    /** The sharing agency. */
    agencyId: uuid('agency_id').notNull(),
    agencyNo: integer('agency_no').notNull(),
    recipientAgencyId: uuid('recipient_agency_id').notNull(),
    recipientAgencyNo: integer('recipient_agency_no').notNull(),
    originVisible: boolean('origin_visible').notNull().default(true),
    channel: text('channel', { enum: channelKinds }).notNull().default('GRAPH'),
    safeguards: text('safeguards', { enum: safeguardNames }).array().notNull().default(sql`'{}'::text[]`),
    sharedByNo: integer('shared_by_no'),
    sharedByRole: text('shared_by_role'),
    sharedAt: instant('shared_at').notNull(),
    deliveredAt: instant('delivered_at'),
    recalledAt: instant('recalled_at'),
  },
  (t) => [
    unique().on(t.itemId, t.recipientAgencyId),
    index('share_to_agency').on(t.recipientAgencyId),
    index('share_by_agency').on(t.agencyId),
  ],
)
