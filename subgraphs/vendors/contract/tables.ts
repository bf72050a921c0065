/** The register of contracts: what is outsourced, to whom, on which terms, and who was engaged to look at it. */

import { bigint, boolean, check, date, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { vendor } from '../vendor/tables.ts'
import {
  capacities,
  citedContractFields,
  contractEndKinds,
  contractScopes,
  contractStates,
  secretLevels,
} from './vocabulary.ts'

/** Whether it is core follows from its systems at the moment of the question, so it is not kept here (ER-4-1-5b). */
export const contract = vendors.table(
  'contract',
  {
    id: id(),
    agencyId: uuid('agency_id').notNull(),
    reference: text('reference').notNull(),
    title: text('title').notNull(),
    /** Never secret, whatever the grade of the work (G-82). */
    description: text('description').notNull(),
    scopes: text('scopes', { enum: contractScopes }).array().notNull(),
    systemIds: uuid('system_ids').array().notNull().default(sql`'{}'::uuid[]`),
    secretLevel: text('secret_level', { enum: secretLevels }).notNull(),
    amountTwd: bigint('amount_twd', { mode: 'number' }).notNull(),
    bespokeDevelopment: boolean('bespoke_development').notNull(),
    requiredSpecialists: integer('required_specialists').notNull(),
    state: text('state', { enum: contractStates }).notNull(),
    vendorId: uuid('vendor_id').references(() => vendor.id),
    /** As the vendor was called when it was selected. */
    vendorName: text('vendor_name'),
    tenderNoticeId: uuid('tender_notice_id'),
    /** A post of the contracting agency, not a name (AP-4.1-3c). */
    onSiteSupervisor: text('on_site_supervisor'),
    /** Null until the terms are set at award. */
    subcontractingAllowed: boolean('subcontracting_allowed'),
    /** How many tiers of sub-vendors the contract allows (G-64). */
    subcontractDepth: integer('subcontract_depth').notNull().default(1),
    logClause: boolean('log_clause').notNull().default(false),
    suitabilityClause: boolean('suitability_clause').notNull().default(false),
    undertakingSigned: boolean('undertaking_signed').notNull().default(false),
    /** Which logs the vendor delivers, and how many months lie between two deliveries (IG-4.1-1-7). */
    logKinds: text('log_kinds').array().notNull().default(sql`'{}'::text[]`),
    logCadenceMonths: integer('log_cadence_months'),
    /** Of the assurances the one that is valid longest: from its day on, another is asked for (ER-4-1-1). */
    assuranceValidUntil: date('assurance_valid_until', { mode: 'string' }),
    auditCadenceMonths: integer('audit_cadence_months'),
    auditDueAt: instant('audit_due_at'),
    /** Minutes within which the vendor tells of a breach or incident, where the contract sets less than an hour (G-65). */
    noticeMinutes: integer('notice_minutes'),
    termFrom: date('term_from', { mode: 'string' }),
    termTo: date('term_to', { mode: 'string' }),
    preparedBy: integer('prepared_by').notNull(),
    preparedAt: instant('prepared_at').notNull(),
    awardedBy: integer('awarded_by'),
    awardedAt: instant('awarded_at'),
    /** Set where secrets were found in work that was thought to have none, or higher ones (ER-4-1-4a). */
    secretsRecordedAt: instant('secrets_recorded_at'),
    endKind: text('end_kind', { enum: contractEndKinds }),
    endReason: text('end_reason'),
    endedAt: instant('ended_at'),
    /** Until when data are to be returned (ER-4-1-7, G-66). */
    dataReturnDueAt: instant('data_return_due_at'),
    dataReturnCountersignedBy: integer('data_return_countersigned_by'),
    dataReturnCountersignedAt: instant('data_return_countersigned_at'),
    /** When the first cleared person began to work on the secrets (ER-4-1-4a). */
    peopleClearedAt: instant('people_cleared_at'),
    closedAt: instant('closed_at'),
    /** What recommendations to end the contract rest on; the national authority sees that much of it (IG-6.2-2). */
    citedFields: text('cited_fields', { enum: citedContractFields })
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    version: version(),
  },
  (t) => [
    // Two registers: a reference that is taken by a secret contract must not tell so to whoever may not know of it.
    uniqueIndex('contract_reference').on(t.agencyId, t.reference).where(sql`secret_level = 'NONE'`),
    uniqueIndex('contract_secret_reference').on(t.agencyId, t.reference).where(sql`secret_level <> 'NONE'`),
    index('contract_by_agency').on(t.agencyId, t.preparedAt, t.id),
    index('contract_by_preparation').on(t.preparedAt, t.id),
    index('contract_by_vendor').on(t.vendorId, t.preparedAt, t.id),
    index('contract_by_reference').on(t.reference),
    index('contract_by_audit').on(t.auditDueAt).where(sql`audit_due_at is not null`),
    index('contract_by_assurance').on(t.assuranceValidUntil).where(sql`ended_at is null`),
    check('contract_end_stated', sql`(${t.endKind} is null) = (${t.endedAt} is null)`),
  ],
)

/** An auditor or tester, person or machine, named on one contract (ER-4-1-5b, ER-4-1-9a). */
export const engagement = vendors.table(
  'engagement',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    personNo: integer('person_no').notNull(),
    capacity: text('capacity', { enum: capacities }).notNull(),
    /** Declared not to be the vendor, a sub-vendor, or under common control with them (G-60). */
    independenceDeclared: boolean('independence_declared').notNull(),
    engagedBy: integer('engaged_by').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (t) => [index().on(t.contractId), index().on(t.personNo)],
)
