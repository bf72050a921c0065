/** Suitability checks: their course and result in the open, what was found sealed, and exit control as a record. */
import { boolean, check, date, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { secretLevels } from '../contract/vocabulary.ts'
import { vendorPerson } from '../people/tables.ts'
import { suitabilityBases, writingForms } from '../people/vocabulary.ts'
import { suitabilityConsentStates, suitabilityResults, suitabilityStates } from './vocabulary.ts'

const about = () => ({
  id: id(),
  personId: uuid('person_id')
    .notNull()
    .references(() => vendorPerson.id),
  contractId: uuid('contract_id')
    .notNull()
    .references(() => contract.id),
  agencyId: uuid('agency_id').notNull(),
  /** The person concerned, as the graph knows him or her. */
  personNo: integer('person_no'),
})

/**
 * One course of one check; a renewal is another. Nothing here says what was found, by its value, its length or its
 * absence; `state` is as it was last written, and whether a clearance has run out is judged when somebody looks.
 */
export const suitabilityCheck = vendors.table(
  'suitability_check',
  {
    ...about(),
    /** Of the company whose user sees the result: the number in its keys, and which of the two relations it has. */
    vendorNo: integer('vendor_no'),
    bySubVendor: boolean('by_sub_vendor').notNull(),
    basis: text('basis', { enum: suitabilityBases }).notNull(),
    secretLevel: text('secret_level', { enum: secretLevels }).notNull(),
    /** In words that are not secret (G-82). */
    secretContentSummary: text('secret_content_summary'),
    state: text('state', { enum: suitabilityStates }).notNull(),
    requiredAt: instant('required_at').notNull(),
    consentState: text('consent_state', { enum: suitabilityConsentStates })
      .notNull()
      .default('NOT_REQUESTED'),
    consentRequestedAt: instant('consent_requested_at'),
    consentForm: text('consent_form', { enum: writingForms }),
    consentSignedAt: instant('consent_signed_at'),
    consentWithdrawnAt: instant('consent_withdrawn_at'),
    openedAt: instant('opened_at'),
    /** Whoever opened the check or entered a head: none of them decides it. */
    authors: integer('authors').array().notNull().default(sql`'{}'::integer[]`),
    result: text('result', { enum: suitabilityResults }),
    decidedBy: integer('decided_by'),
    decidedAt: instant('decided_at'),
    validUntil: instant('valid_until'),
    revokedAt: instant('revoked_at'),
    findingsId: uuid('findings_id'),
    version: version(),
  },
  (t) => [
    index().on(t.personId, t.requiredAt, t.id),
    index('suitability_check_by_agency').on(t.agencyId, t.requiredAt, t.id),
    index().on(t.contractId),
    index().on(t.personNo),
    index().on(t.vendorNo),
    uniqueIndex('suitability_check_under_way')
      .on(t.personId)
      .where(sql`state in ('REQUIRED', 'CONSENT_REQUESTED', 'CONSENTED', 'CHECKING', 'UNDETERMINED')`),
  ],
)

/** What the checker keeps on somebody, sealed; without the wrapped key it is nobody's to read any more (G-61, G-62). */
export const suitabilityFindings = vendors.table(
  'suitability_findings',
  {
    id: id(),
    checkId: uuid('check_id')
      .notNull()
      .unique()
      .references(() => suitabilityCheck.id),
    agencyId: uuid('agency_id').notNull(),
    sealed: text('sealed'),
    wrappedKey: text('wrapped_key'),
    keyId: text('key_id'),
    erasedAt: instant('erased_at'),
  },
  (t) => [
    index().on(t.keyId),
    check(
      'suitability_findings_erased',
      sql.raw('num_nonnulls(sealed, wrapped_key, key_id) = case when erased_at is null then 3 else 0 end'),
    ),
  ],
)

/** Start, end and reference of what another law controls; where somebody travels is nobody's business here (G-63). */
export const exitControl = vendors.table(
  'exit_control',
  {
    ...about(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    authorityReference: text('authority_reference').notNull(),
    recordedBy: integer('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    version: version(),
  },
  (t) => [
    index().on(t.personId),
    index('exit_control_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index().on(t.personNo),
    check('exit_control_period', sql.raw('ends_on is null or ends_on >= starts_on')),
  ],
)
