/** A vendor's people on one contract: who they are, what they can, what they have signed, and when they work. */
import { check, date, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { vendor } from '../vendor/tables.ts'
import { assignmentEnds, qualificationBases, suitabilityBases, writingForms } from './vocabulary.ts'

const ofContract = () =>
  uuid('contract_id')
    .notNull()
    .references(() => contract.id)

/** Somebody named for one contract: whoever works on two is two rows, and nobody learns of the one from the other. */
export const vendorPerson = vendors.table(
  'vendor_person',
  {
    id: id(),
    contractId: ofContract(),
    agencyId: uuid('agency_id').notNull(),
    /** Null is a visitor: somebody of no company who may come near a state secret (ER-4-2-0c). */
    vendorId: uuid('vendor_id').references(() => vendor.id),
    name: text('name').notNull(),
    post: text('post'),
    suitabilityBasis: text('suitability_basis', { enum: suitabilityBases }).notNull(),
    /** The account of the person concerned, once the contracting agency has proofed who that is (a13). */
    personNo: integer('person_no'),
    namedBy: integer('named_by').notNull(),
    namedAt: instant('named_at').notNull(),
    leftAt: instant('left_at'),
    version: version(),
  },
  (t) => [
    index().on(t.contractId, t.namedAt, t.id),
    index('vendor_person_by_agency').on(t.agencyId, t.namedAt, t.id),
    index().on(t.vendorId),
    index().on(t.personNo),
  ],
)

const ofPerson = () =>
  uuid('person_id')
    .notNull()
    .references(() => vendorPerson.id)

/** What was shown of somebody's qualification; a newer showing stands beside the older ones. */
export const qualification = vendors.table(
  'qualification',
  {
    id: id(),
    personId: ofPerson(),
    basis: text('basis', { enum: qualificationBases }).notNull(),
    evidence: text('evidence').notNull(),
    expiresOn: date('expires_on', { mode: 'string' }),
    filedBy: integer('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
  },
  (t) => [index().on(t.personId)],
)

export const assignment = vendors.table(
  'assignment',
  {
    id: id(),
    personId: ofPerson(),
    contractId: ofContract(),
    /** When the clearance runs out that it hangs on; null where the contract touches no secrets (ER-4-1-4a). */
    clearedUntil: instant('cleared_until'),
    assignedBy: integer('assigned_by').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    endedFor: text('ended_for', { enum: assignmentEnds }),
  },
  (t) => [
    index().on(t.personId),
    index().on(t.contractId),
    uniqueIndex('assignment_under_way').on(t.personId).where(sql`ended_at is null`),
    check('assignment_end', sql.raw('(ended_at is null) = (ended_for is null)')),
  ],
)

/** Undertakings of secrecy, of a company or of one of its people (AP-12); none is ever changed. */
export const nonDisclosureUndertaking = vendors.table(
  'non_disclosure_undertaking',
  {
    id: id(),
    contractId: ofContract(),
    personId: uuid('person_id').references(() => vendorPerson.id),
    vendorId: uuid('vendor_id').references(() => vendor.id),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
    form: text('form', { enum: writingForms }).notNull(),
    document: text('document').notNull(),
    recordedBy: integer('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index().on(t.contractId),
    index().on(t.personId),
    check('undertaking_signatory', sql.raw('num_nonnulls(person_id, vendor_id) = 1')),
  ],
)
