/** What vendors tell the contracting agency: notices, the measures taken, and the notices that they failed to give. */
import { vendorNotice as machine } from '../../../law/lifecycles/vendor-notice.ts'
import { bigint, boolean, check, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { subcontractAuthorization } from '../subcontract/tables.ts'
import { vendor } from '../vendor/tables.ts'
import { vendorNoticeFilers, vendorNoticeKinds } from './vocabulary.ts'

type State = (typeof machine.states)[number]
const states = machine.states as readonly [State, ...State[]]

/** What was told stays as it was told; what became of it is written down beside it, each once (keep_notice). */
export const vendorNotice = vendors.table(
  'vendor_notice',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    /** Whose duty it was to tell. */
    vendorId: uuid('vendor_id')
      .notNull()
      .references(() => vendor.id),
    /** Of a sub-vendor: what it works under. */
    authorizationId: uuid('authorization_id').references(() => subcontractAuthorization.id),
    /** By which that vendor keeps reading its notice, after the contract too. */
    vendorKey: bigint('vendor_key', { mode: 'number' }).notNull(),
    filedBy: text('filed_by', { enum: vendorNoticeFilers }).notNull(),
    filedByNo: integer('filed_by_no').notNull(),
    kind: text('kind', { enum: vendorNoticeKinds }).notNull(),
    description: text('description').notNull(),
    systemId: uuid('system_id'),
    /** When the vendor knew, as stated. */
    knownAt: instant('known_at').notNull(),
    /** Until when it was to be told (VENDOR_NOTICE). */
    dueAt: instant('due_at').notNull(),
    filedAt: instant('filed_at').notNull(),
    /** From when the agency knew: it was told then, or learned of it elsewhere (G-13). */
    receivedAt: instant('received_at').notNull(),
    /** The steps that people took; what another subgraph or the audit adds is worked out when read. */
    state: text('state', { enum: states }).notNull(),
    /** VENDOR_NOTICE_RECEIPT and REMEDIAL_MEASURES. */
    acknowledgementDueAt: instant('acknowledgement_due_at').notNull(),
    measuresDueAt: instant('measures_due_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedByNo: integer('acknowledged_by_no'),
    /** True: an audit of the vendor is owed (ER-4-1-9b), unless a reason says why not. */
    mayAffectWork: boolean('may_affect_work'),
    workNotAffectedReason: text('work_not_affected_reason'),
    noIncidentAt: instant('no_incident_at'),
    noIncidentReason: text('no_incident_reason'),
    measuresAcceptedAt: instant('measures_accepted_at'),
    /** When the audit that it gave rise to was issued; written with the audit. */
    auditedAt: instant('audited_at'),
    closedAt: instant('closed_at'),
    version: version(),
  },
  (t) => [
    index('notice_by_contract').on(t.contractId, t.filedAt, t.id),
    index('notice_by_agency').on(t.agencyId, t.filedAt, t.id),
    index('notice_by_vendor').on(t.vendorKey),
    index('notice_by_filing').on(t.filedAt, t.id),
    check('notice_known_first', sql.raw('known_at <= received_at and received_at <= filed_at')),
    check('notice_of_sub_vendor', sql.raw("filed_by <> 'SUB_VENDOR' or authorization_id is not null")),
    check(
      'notice_work',
      sql.raw(
        '(acknowledged_at is null) = (may_affect_work is null) and (may_affect_work or acknowledged_at is null or work_not_affected_reason is not null)',
      ),
    ),
  ],
)

const noticeId = () =>
  uuid('notice_id')
    .notNull()
    .references(() => vendorNotice.id)

/** One measure in one wording. A new wording is a row of its own beside the one it replaces (ER-4-1-6c). */
export const remedialMeasure = vendors.table(
  'remedial_measure',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    noticeId: noticeId(),
    summary: text('summary').notNull(),
    detail: text('detail'),
    /** When it was taken, as stated; null while it is still to be. */
    takenAt: instant('taken_at'),
    replacesId: uuid('replaces_id'),
    filedAt: instant('filed_at').notNull(),
    filedByNo: integer('filed_by_no').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedByNo: integer('accepted_by_no'),
  },
  (t) => [index().on(t.noticeId, t.no), unique().on(t.replacesId)],
)

/** A notice that was not given: the agency learned of it elsewhere; append-only (ER-4-1-6a, IG-6.2-2). */
export const missedNotice = vendors.table('missed_notice', {
  id: id(),
  noticeId: noticeId().unique(),
  howLearned: text('how_learned').notNull(),
  learnedAt: instant('learned_at').notNull(),
  clause: text('clause').notNull(),
  role: text('role').notNull(),
  recordedAt: instant('recorded_at').notNull(),
})
