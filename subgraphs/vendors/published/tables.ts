/** What the vendors subgraph publishes to the others: parties and the facts that decide who may see a contract. */
import { contractTasks } from '../../../law/tasks/tasks-of-contracts.ts'
import { bigint, boolean, index, integer, pgSchema, text, uuid } from '../../drizzle.ts'
import { taskColumns, taskIndexes } from '../../task-tables.ts'
import { instant } from '../columns.ts'
import { vendorNoticeKinds } from '../notice/vocabulary.ts'

export const publishedVendors = pgSchema('published_vendors')

/** `no` stays inside: it stands in keys of PARTY and SUB_PARTY. */
export const publishedVendor = publishedVendors.table('vendor', {
  no: integer('no').primaryKey(),
  id: uuid('id').notNull().unique(),
})

/**
 * Of a contract with state secrets only whose it is and that it is one: neither vendor, nor parties, nor systems. The
 * state is the one that was last written: that an awarded contract has begun is worked out where it is read.
 */
export const publishedContract = publishedVendors.table(
  'contract',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id').notNull(),
    vendorId: uuid('vendor_id'),
    isClassified: boolean('is_classified').notNull(),
    state: text('state').notNull(),
    /** A recommendation to end it rests on facts of it, so the national authority knows of it (IG-6.2-2). */
    isCited: boolean('is_cited').notNull().default(false),
  },
  (t) => [index().on(t.agencyId), index().on(t.vendorId, t.agencyId)],
)

/** PARTY, SUB_PARTY and ENGAGED keys on contracts, in force while the relation holds (ER-4-1-0). */
export const party = publishedVendors.table(
  'party',
  {
    contractId: uuid('contract_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    /** A sub-vendor is bound by one authorisation; of the others on the contract it learns nothing. */
    authorizationId: uuid('authorization_id'),
    validFrom: instant('valid_from').notNull(),
    /** From the end of the contract on there is no more work, and data to be given back. */
    worksTo: instant('works_to'),
    validTo: instant('valid_to'),
  },
  (t) => [
    index().on(t.contractId, t.key),
    index().on(t.key, t.contractId),
    index().on(t.agencyId, t.key),
    index().on(t.authorizationId),
  ],
)

/** Notices of vendors: whose, under which contract, and from when the agency knew. Never what was told. */
export const notice = publishedVendors.table(
  'notice',
  {
    id: uuid('id').primaryKey(),
    contractId: uuid('contract_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    kind: text('kind', { enum: vendorNoticeKinds }).notNull(),
    /** Of whoever's notice it is; null under a contract with state secrets. */
    vendorKey: bigint('vendor_key', { mode: 'number' }),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [index().on(t.contractId)],
)

/** Systems in the scope of a contract: they show to the contract's parties (AG.INVENTORY/contract). */
export const contractSystem = publishedVendors.table(
  'contract_system',
  { contractId: uuid('contract_id').notNull(), systemId: uuid('system_id').notNull() },
  (t) => [index().on(t.systemId), index().on(t.contractId)],
)

/** What is asked about contracts (D-20). */
export const task = publishedVendors.table(
  'task',
  { ...taskColumns(contractTasks.map(({ kind }) => kind)), contractId: uuid('contract_id') },
  (t) => [...taskIndexes(t), index('task_of_contract').on(t.contractId)],
)

/** Engaged auditors on the audits they were named for, within the window and not a moment longer (ER-4-1-9a). */
export const auditTeam = publishedVendors.table(
  'audit_team',
  {
    auditId: uuid('audit_id').notNull(),
    contractId: uuid('contract_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to').notNull(),
  },
  (t) => [index().on(t.auditId, t.key)],
)
