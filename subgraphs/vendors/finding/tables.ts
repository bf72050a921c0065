/** What audits of vendors found, each finding under its audit, and what was corrected after it was issued. */
import { boolean, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { vendorAudit } from '../audit/tables.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { improvementStates } from '../improvement/vocabulary.ts'
import { vendor } from '../vendor/tables.ts'
import { findingTypes } from './vocabulary.ts'

export const vendorAuditFinding = vendors.table(
  'vendor_audit_finding',
  {
    id: id(),
    auditId: uuid('audit_id')
      .notNull()
      .references(() => vendorAudit.id),
    contractId: uuid('contract_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    isClassified: boolean('is_classified').notNull(),
    no: integer('no').notNull(),
    type: text('type', { enum: findingTypes }).notNull(),
    text: text('text').notNull(),
    evidence: text('evidence').notNull(),
    clause: text('clause').notNull(),
    /** Whose part it is about, where it is a sub-vendor's. */
    subVendorId: uuid('sub_vendor_id').references(() => vendor.id),
    recordedBy: integer('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    revisionReason: text('revision_reason'),
    /** Frozen from then on, except for what follows here: how far it is mended. */
    issuedAt: instant('issued_at'),
    /** When the vendor must have acted: have answered, and once its answer is accepted, have done it. */
    dueAt: instant('due_at'),
    improvementState: text('improvement_state', { enum: improvementStates }),
    version: version(),
  },
  (t) => [
    unique().on(t.auditId, t.no),
    index('finding_of_agency').on(t.agencyId, t.recordedAt, t.id),
    index('finding_by_time').on(t.recordedAt, t.id),
    index('finding_of_contract').on(t.contractId).where(sql`issued_at is not null`),
  ],
)

/** The text as issued stands; what is wrong with it is said beside it. */
export const findingCorrection = vendors.table(
  'finding_correction',
  {
    id: id(),
    findingId: uuid('finding_id')
      .notNull()
      .references(() => vendorAuditFinding.id),
    text: text('text').notNull(),
    reason: text('reason').notNull(),
    correctedBy: integer('corrected_by').notNull(),
    correctedAt: instant('corrected_at').notNull(),
  },
  (t) => [index().on(t.findingId, t.correctedAt)],
)
