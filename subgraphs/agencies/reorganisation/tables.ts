/** What reorganisations leave behind: the names an agency used to have, and the acts with their dates and reasons. */
import { index, integer, text, uuid } from '../../drizzle.ts'
import { agencies, id, instant } from '../columns.ts'
import { agency } from '../directory/tables.ts'
import * as words from './vocabulary.ts'

/** Names that no longer hold at `validTo`. The one that holds after all of them stands on the agency itself. */
export const agencyName = agencies.table(
  'agency_name',
  {
    id: id(),
    agencyNo: integer('agency_no')
      .notNull()
      .references(() => agency.no),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to').notNull(),
  },
  (t) => [index().on(t.agencyNo, t.validFrom)],
)

/** When something was decided and from when it holds: the two differ where a date lies in the past or ahead. */
export const reorganisation = agencies.table(
  'reorganisation',
  {
    id: id(),
    agencyNo: integer('agency_no')
      .notNull()
      .references(() => agency.no),
    act: text('act', { enum: words.reorganisationActs }).notNull(),
    /** The new superior, the survivor of a merger, the authority that leads. */
    otherId: uuid('other_id').references(() => agency.id),
    effectiveAt: instant('effective_at').notNull(),
    decidedAt: instant('decided_at').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [index().on(t.agencyNo, t.effectiveAt)],
)
