/** What became of the data that a vendor or sub-vendor held: one row a dataset, and what was filed about it (ER-4-1-7). */
import { dataReturnMethods } from '../../../law/data-return/proof.ts'
import { boolean, check, date, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { vendor } from '../vendor/tables.ts'
import { dataReturnStates, filers } from './vocabulary.ts'

/** The end of a contract opens one for each party, for whatever it holds that nobody has named. */
export const dataReturn = vendors.table(
  'data_return',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    holderId: uuid('holder_id')
      .notNull()
      .references(() => vendor.id),
    /** The holder's number in keys. */
    holderNo: integer('holder_no').notNull(),
    heldBySubVendor: boolean('held_by_sub_vendor').notNull(),
    /** Null on the one for whatever else the party holds. */
    dataset: text('dataset'),
    state: text('state', { enum: dataReturnStates }).notNull(),
    /** Has the holder itself ever filed? Its own filings stay readable when the contract is closed. */
    filedByHolder: boolean('filed_by_holder').notNull().default(false),
    lastFiledByNo: integer('last_filed_by_no'),
    namedAt: instant('named_at').notNull(),
    /** Null as long as the contract has not ended. */
    dueAt: instant('due_at'),
    filedAt: instant('filed_at'),
    verifiedAt: instant('verified_at'),
    version: version(),
  },
  (t) => [
    uniqueIndex('data_return_of_rest')
      .on(t.contractId, t.holderId, t.heldBySubVendor)
      .where(sql`dataset is null`),
    index('data_return_of_contract').on(t.contractId, t.namedAt, t.id),
    index('data_return_of_agency').on(t.agencyId, t.namedAt, t.id),
    index('data_return_of_holder').on(t.holderNo, t.namedAt, t.id),
    index('data_return_by_naming').on(t.namedAt, t.id),
    index('data_return_by_due').on(t.dueAt).where(sql`state <> 'VERIFIED' and due_at is not null`),
  ],
)

/** Append-only: what was said stays, and the verdict on it is added once. */
export const dataReturnFiling = vendors.table(
  'data_return_filing',
  {
    id: id(),
    dataReturnId: uuid('data_return_id')
      .notNull()
      .references(() => dataReturn.id),
    /** Null where the party states that it holds nothing. */
    method: text('method', { enum: dataReturnMethods }),
    evidence: text('evidence').notNull(),
    evidenceSha256: text('evidence_sha256'),
    performedOn: date('performed_on', { mode: 'string' }).notNull(),
    isPhysical: boolean('is_physical').notNull(),
    /** A post of the agency, not a name. */
    witnessPost: text('witness_post'),
    filer: text('filer', { enum: filers }).notNull(),
    filedByNo: integer('filed_by_no').notNull(),
    filedAt: instant('filed_at').notNull(),
    verified: boolean('verified'),
    verdictReason: text('verdict_reason'),
    judgedByNo: integer('judged_by_no'),
    judgedAt: instant('judged_at'),
  },
  (t) => [
    index('filing_of_data_return').on(t.dataReturnId, t.filedAt, t.id),
    check('filing_judged_by_another', sql.raw('judged_by_no is null or judged_by_no <> filed_by_no')),
  ],
)
