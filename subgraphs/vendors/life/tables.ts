/** The life of a contract after its award: every edition of its terms, and when and why the work rested. */
import { bigint, boolean, date, index, integer, sql, text, unique, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { secretLevels } from '../contract/vocabulary.ts'

const contractId = () =>
  uuid('contract_id')
    .notNull()
    .references(() => contract.id)

/** What was agreed, as it was agreed: at the award and by each amendment (ER-4-1-5c, G-59). Append-only. */
export const contractTerms = vendors.table(
  'contract_terms',
  {
    id: id(),
    contractId: contractId(),
    edition: integer('edition').notNull(),
    amountTwd: bigint('amount_twd', { mode: 'number' }).notNull(),
    termFrom: date('term_from', { mode: 'string' }),
    termTo: date('term_to', { mode: 'string' }),
    systemIds: uuid('system_ids').array().notNull(),
    secretLevel: text('secret_level', { enum: secretLevels }).notNull(),
    bespokeDevelopment: boolean('bespoke_development').notNull(),
    requiredSpecialists: integer('required_specialists').notNull(),
    auditCadenceMonths: integer('audit_cadence_months'),
    logKinds: text('log_kinds').array().notNull(),
    logCadenceMonths: integer('log_cadence_months'),
    suitabilityClause: boolean('suitability_clause').notNull(),
    subcontractingAllowed: boolean('subcontracting_allowed'),
    subcontractDepth: integer('subcontract_depth').notNull().default(1),
    /** Null at the award. */
    reason: text('reason'),
    setBy: integer('set_by').notNull(),
    setAt: instant('set_at').notNull(),
  },
  (t) => [unique().on(t.contractId, t.edition)],
)

/** From the suspension to the resumption; one that still lasts has none (ER-4-1-4a, ER-4-1-9b). */
export const contractSuspension = vendors.table(
  'contract_suspension',
  {
    id: id(),
    contractId: contractId(),
    reason: text('reason').notNull(),
    suspendedBy: integer('suspended_by').notNull(),
    suspendedAt: instant('suspended_at').notNull(),
    resumptionReason: text('resumption_reason'),
    resumedBy: integer('resumed_by'),
    resumedAt: instant('resumed_at'),
  },
  (t) => [
    index().on(t.contractId, t.suspendedAt),
    uniqueIndex('suspended_once').on(t.contractId).where(sql`resumed_at is null`),
  ],
)
