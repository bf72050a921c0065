/** Advice to end a contract, and what the agency answered; neither changes the contract (IG-6.2-2, G-69). */
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { citedContractFields } from '../contract/vocabulary.ts'
import { vendor } from '../vendor/tables.ts'
import { terminationAnswers, terminationGrounds } from './vocabulary.ts'

export const terminationRecommendation = vendors.table(
  'termination_recommendation',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    vendorId: uuid('vendor_id')
      .notNull()
      .references(() => vendor.id),
    /** The case in which the vendor did not report by procedure. */
    incidentId: uuid('incident_id').notNull(),
    ground: text('ground', { enum: terminationGrounds }).notNull(),
    recommendation: text('recommendation').notNull(),
    reasons: text('reasons').notNull(),
    cites: text('cites', { enum: citedContractFields }).array().notNull(),
    /** The body for which somebody recommended it. */
    authorityId: uuid('authority_id').notNull(),
    recommendedByNo: integer('recommended_by_no').notNull(),
    recommendedAt: instant('recommended_at').notNull(),
    answerDueAt: instant('answer_due_at').notNull(),
    answer: text('answer', { enum: terminationAnswers }),
    answerReason: text('answer_reason'),
    answeredByNo: integer('answered_by_no'),
    answeredAt: instant('answered_at'),
    version: version(),
  },
  (t) => [
    index('recommendation_of_contract').on(t.contractId, t.recommendedAt, t.id),
    index('recommendation_of_agency').on(t.agencyId, t.recommendedAt, t.id),
    index('recommendation_by_time').on(t.recommendedAt, t.id),
    index('recommendation_by_due').on(t.answerDueAt).where(sql`answered_at is null`),
    check(
      'recommendation_answered_whole',
      sql.raw('num_nonnulls(answer, answer_reason, answered_by_no, answered_at) in (0, 4)'),
    ),
  ],
)
