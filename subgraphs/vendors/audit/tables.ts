/** Audits of vendors: what was announced, asked, put to the vendor and issued; the question list is copied into each. */
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { boolean, date, index, integer, sql, text, unique, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { findingTypes } from '../finding/vocabulary.ts'
import { auditMethods, auditStages, auditStates, auditTriggers, checkResults } from './vocabulary.ts'

export const vendorAudit = vendors.table(
  'vendor_audit',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    isClassified: boolean('is_classified').notNull(),
    trigger: text('trigger', { enum: auditTriggers }).notNull(),
    method: text('method', { enum: auditMethods }).notNull(),
    methodText: text('method_text'),
    stage: text('stage', { enum: auditStages }).notNull(),
    /** The paper audit that found a visit necessary; one visit each (AP-12.2-6c). */
    paperAuditId: uuid('paper_audit_id').references((): AnyPgColumn => vendorAudit.id),
    /** What happened, where that is why it is held (ER-4-1-9b). */
    occasion: text('occasion'),
    announcedOn: date('announced_on', { mode: 'string' }).notNull(),
    scope: text('scope').notNull(),
    documentRequests: text('document_requests').array().notNull().default(sql`'{}'::text[]`),
    /** Engaged auditors are nobody before and after. */
    windowFrom: instant('window_from').notNull(),
    windowTo: instant('window_to').notNull(),
    teamNos: integer('team_nos').array().notNull().default(sql`'{}'::integer[]`),
    state: text('state', { enum: auditStates }).notNull(),
    putAt: instant('put_at'),
    commentDueAt: instant('comment_due_at'),
    comment: text('comment'),
    commentedAt: instant('commented_at'),
    auditedOn: date('audited_on', { mode: 'string' }),
    conclusion: text('conclusion'),
    onSiteNeeded: boolean('on_site_needed'),
    onSiteReason: text('on_site_reason'),
    improvementDueAt: instant('improvement_due_at'),
    openedBy: integer('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
    /** Whoever wrote a finding or answered a question: none of them issues it. */
    authorNos: integer('author_nos').array().notNull().default(sql`'{}'::integer[]`),
    issuedBy: integer('issued_by'),
    issuedAt: instant('issued_at'),
    cancelReason: text('cancel_reason'),
    version: version(),
  },
  (t) => [
    uniqueIndex('one_visit_for_a_paper_audit').on(t.paperAuditId).where(sql`state <> 'CANCELLED'`),
    index('audit_of_contract').on(t.contractId, t.announcedOn, t.id),
    index('audit_of_agency').on(t.agencyId, t.announcedOn, t.id),
    index('audit_by_day').on(t.announcedOn, t.id),
  ],
)

/** One question and its answer. */
export const vendorAuditCheck = vendors.table(
  'vendor_audit_check',
  {
    id: id(),
    auditId: uuid('audit_id')
      .notNull()
      .references(() => vendorAudit.id),
    no: integer('no').notNull(),
    /** Of the common list; null where the agency asks it of its own. */
    code: text('code'),
    clause: text('clause').notNull(),
    questionZh: text('question_zh').notNull(),
    questionEn: text('question_en').notNull(),
    result: text('result', { enum: checkResults }),
    note: text('note'),
    recordedBy: integer('recorded_by'),
    recordedAt: instant('recorded_at'),
  },
  (t) => [unique().on(t.auditId, t.no)],
)

/** A finding as it was put to the vendor, and what the vendor says to it. */
export const findingPut = vendors.table(
  'finding_put',
  {
    id: id(),
    auditId: uuid('audit_id')
      .notNull()
      .references(() => vendorAudit.id),
    findingId: uuid('finding_id').notNull(),
    round: integer('round').notNull(),
    no: integer('no').notNull(),
    type: text('type', { enum: findingTypes }).notNull(),
    text: text('text').notNull(),
    evidence: text('evidence').notNull(),
    clause: text('clause').notNull(),
    putAt: instant('put_at').notNull(),
    comment: text('comment'),
  },
  (t) => [unique().on(t.auditId, t.round, t.no)],
)
