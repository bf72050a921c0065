/** Deliveries, each in the versions that were delivered, and the tests of just these versions (ER-4-1-5a to c, G-58). */
import { testOrigins } from '../../../law/deliveries/acceptance.ts'
import { boolean, index, integer, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { deliveryStates, testKinds, testStates } from './vocabulary.ts'

/** What was refused or accepted stays as it was filed; the vendor delivers anew. */
export const delivery = vendors.table(
  'delivery',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    /** The first, second, … delivery of the contract. */
    number: integer('number').notNull(),
    state: text('state', { enum: deliveryStates }).notNull(),
    note: text('note'),
    /** Does the vendor use what it did not develop itself (ER-4-1-5d)? */
    usesOthers: boolean('uses_others').notNull(),
    filedBy: integer('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    decidedBy: integer('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    version: version(),
  },
  (t) => [
    unique().on(t.contractId, t.number),
    index('delivery_by_filing').on(t.filedAt, t.id),
    index().on(t.agencyId),
  ],
)

export const deliveredVersion = vendors.table(
  'delivered_version',
  {
    id: id(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => delivery.id),
    position: integer('position').notNull(),
    /** A system of the agency, once it stands in its inventory. */
    systemId: uuid('system_id'),
    name: text('name').notNull(),
    version: text('version').notNull(),
    /** Digest of what was handed over, so that a version is what it was. */
    sha256: text('sha256'),
  },
  (t) => [unique().on(t.deliveryId, t.position), unique().on(t.deliveryId, t.name)],
)

export const securityTest = vendors.table(
  'security_test',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => delivery.id),
    deliveredVersionId: uuid('delivered_version_id')
      .notNull()
      .references(() => deliveredVersion.id),
    systemId: uuid('system_id'),
    testedName: text('tested_name').notNull(),
    testedVersion: text('tested_version').notNull(),
    kind: text('kind', { enum: testKinds }).notNull(),
    origin: text('origin', { enum: testOrigins }).notNull(),
    performedBy: text('performed_by').notNull(),
    /** Neither the vendor, nor a sub-vendor, nor under common control with them (G-60). */
    independenceDeclared: boolean('independence_declared').notNull(),
    performedAt: instant('performed_at').notNull(),
    passed: boolean('passed').notNull(),
    certificate: text('certificate').notNull(),
    remedialSummary: text('remedial_summary'),
    filedBy: integer('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
    state: text('state', { enum: testStates }).notNull(),
    decidedBy: integer('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    version: version(),
  },
  (t) => [
    index('test_by_delivery').on(t.deliveryId, t.filedAt, t.id),
    index('test_by_filing').on(t.filedAt, t.id),
    index('test_by_version').on(t.deliveredVersionId),
    index().on(t.systemId),
    index().on(t.agencyId),
  ],
)
