/** Items of intelligence, their open parts, and with whom they were shared. */

import { boolean, index, integer, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, intelligence, version } from '../columns.ts'
import { contentKinds, itemStates, reliabilities } from './vocabulary.ts'

/** `agencyNo` stays inside: it stands in the originator's key. */
export const intelItem = intelligence.table(
  'intel_item',
  {
    id: id(),
    agencyId: uuid('agency_id').notNull(),
    agencyNo: integer('agency_no').notNull(),
    reference: text('reference').notNull(),
    title: text('title').notNull(),
    kinds: text('kinds', { enum: contentKinds }).array().notNull(),
    otherKindText: text('other_kind_text'),
    earlyWarning: boolean('early_warning').notNull(),
    incidentId: uuid('incident_id'),
    sourceText: text('source_text'),
    sourceReliability: text('source_reliability', { enum: reliabilities }),
    state: text('state', { enum: itemStates }).notNull(),
    createdBy: integer('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    unique().on(t.agencyId, t.reference),
    index('item_by_creation').on(t.createdAt, t.id),
    index('item_by_agency').on(t.agencyId, t.createdAt, t.id),
    index('item_by_incident').on(t.incidentId),
  ],
)

/** A part of the text. Parts under a restriction come with the screening of items (SR-4). */
export const intelSegment = intelligence.table(
  'intel_segment',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => intelItem.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
  },
  (t) => [unique().on(t.itemId, t.position)],
)

/** To whom an item went, and whether it was called back (SR-3-2 to SR-3-5, SR-5e). */
export const intelShare = intelligence.table(
  'intel_share',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => intelItem.id),
    recipientAgencyId: uuid('recipient_agency_id').notNull(),
    recipientAgencyNo: integer('recipient_agency_no').notNull(),
    sharedAt: instant('shared_at').notNull(),
    recalledAt: instant('recalled_at'),
  },
  (t) => [unique().on(t.itemId, t.recipientAgencyId), index().on(t.recipientAgencyId)],
)
