/** What the vendor does about each finding: how it stands, and every step with what was filed or decided in it. */
import { boolean, date, index, integer, text, uuid } from '../../drizzle.ts'
import { vendorAudit } from '../audit/tables.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { vendorAuditFinding } from '../finding/tables.ts'
import { improvementStates } from './vocabulary.ts'

const texts = () => ({
  cause: text('cause'),
  similarFindings: text('similar_findings'),
  measures: text('measures'),
  plannedOn: date('planned_on', { mode: 'string' }),
  evidence: text('evidence'),
})

export const vendorImprovement = vendors.table(
  'vendor_improvement',
  {
    id: id(),
    findingId: uuid('finding_id')
      .notNull()
      .unique()
      .references(() => vendorAuditFinding.id),
    auditId: uuid('audit_id')
      .notNull()
      .references(() => vendorAudit.id),
    contractId: uuid('contract_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    isClassified: boolean('is_classified').notNull(),
    state: text('state', { enum: improvementStates }).notNull(),
    ...texts(),
    submittedAt: instant('submitted_at').notNull(),
    version: version(),
  },
  (t) => [
    index('improvement_of_audit').on(t.auditId),
    index('improvement_of_agency').on(t.agencyId, t.submittedAt, t.id),
    index('improvement_by_time').on(t.submittedAt, t.id),
  ],
)

/** Append-only: what was filed or accepted is never altered, and filed anew where it is not good enough. */
export const vendorImprovementStep = vendors.table(
  'vendor_improvement_step',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    improvementId: uuid('improvement_id')
      .notNull()
      .references(() => vendorImprovement.id),
    step: text('step').notNull(),
    outcome: text('outcome'),
    toState: text('to_state', { enum: improvementStates }).notNull(),
    ...texts(),
    reason: text('reason'),
    actorNo: integer('actor_no').notNull(),
    role: text('role').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.improvementId, t.no)],
)
