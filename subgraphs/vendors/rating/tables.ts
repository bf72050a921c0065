/** What is said of vendors: an agency's opinion, for the two parties alone, and the yearly awards (G-67, NP-action-38). */
import { check, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { vendor } from '../vendor/tables.ts'
import { opinionStates } from './vocabulary.ts'

/** Words and reasons; there are no scores (G-67). */
export const vendorOpinion = vendors.table(
  'vendor_opinion',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    vendorId: uuid('vendor_id')
      .notNull()
      .references(() => vendor.id),
    opinion: text('opinion').notNull(),
    reasons: text('reasons').notNull(),
    state: text('state', { enum: opinionStates }).notNull(),
    /** Everybody whose words are in it. */
    authors: integer('authors').array().notNull(),
    writtenAt: instant('written_at').notNull(),
    finalByNo: integer('final_by_no'),
    finalAt: instant('final_at'),
    version: version(),
  },
  (t) => [
    index('opinion_of_contract').on(t.contractId, t.writtenAt, t.id),
    index('opinion_of_agency').on(t.agencyId, t.writtenAt, t.id),
    index('opinion_by_time').on(t.writtenAt, t.id),
    check('opinion_final_by_another', sql.raw('final_by_no is null or final_by_no <> all (authors)')),
  ],
)

/** The only rating that the law knows of: who was chosen in which year, by whose decision. */
export const vendorAward = vendors.table(
  'vendor_award',
  {
    id: id(),
    vendorId: uuid('vendor_id')
      .notNull()
      .references(() => vendor.id),
    /** As the vendor was called when it was chosen. */
    vendorName: text('vendor_name').notNull(),
    year: integer('year').notNull(),
    category: text('category').notNull(),
    /** Number or date of the committee's decision. */
    committeeDecision: text('committee_decision').notNull(),
    recordedByAgencyId: uuid('recorded_by_agency_id').notNull(),
    recordedByNo: integer('recorded_by_no').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnByNo: integer('withdrawn_by_no'),
    withdrawalReason: text('withdrawal_reason'),
    version: version(),
  },
  (t) => [
    uniqueIndex('award_once').on(t.vendorId, t.year, t.category).where(sql`withdrawn_at is null`),
    index('award_by_year').on(t.year, t.id),
    index('award_of_vendor').on(t.vendorId, t.year, t.id),
  ],
)
