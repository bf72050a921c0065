/** Work passed on: what the contract allows, and which sub-vendor took it up under it. */
import { boolean, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, vendors } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { vendor } from '../vendor/tables.ts'

const texts = (column: string) => text(column).array().notNull().default(sql`'{}'::text[]`)

/** Scope, party and measures, as the contracting agency allowed them (ER-4-1-3b to d). */
export const subcontractAuthorization = vendors.table(
  'subcontract_authorization',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    isClassified: boolean('is_classified').notNull(),
    /** Of which tier: 1 works for the vendor, 2 for a sub-vendor of the first, under whose authorisation it stands (G-64). */
    tier: integer('tier').notNull().default(1),
    beneathId: uuid('beneath_id'),
    scope: text('scope').notNull(),
    /** Named, or of a class that the contract describes. */
    subVendorId: uuid('sub_vendor_id').references(() => vendor.id),
    subVendorClass: text('sub_vendor_class'),
    requiredMeasures: texts('required_measures'),
    clauses: texts('clauses'),
    authorizedBy: integer('authorized_by').notNull(),
    authorizedAt: instant('authorized_at').notNull(),
  },
  (t) => [
    index().on(t.contractId, t.authorizedAt, t.id),
    index('authorization_by_time').on(t.authorizedAt, t.id),
  ],
)

export const subcontract = vendors.table(
  'subcontract',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    authorizationId: uuid('authorization_id')
      .notNull()
      .references(() => subcontractAuthorization.id),
    subVendorId: uuid('sub_vendor_id')
      .notNull()
      .references(() => vendor.id),
    subVendorName: text('sub_vendor_name').notNull(),
    measures: texts('measures'),
    registeredBy: integer('registered_by').notNull(),
    registeredAt: instant('registered_at').notNull(),
  },
  (t) => [unique().on(t.authorizationId, t.subVendorId), index().on(t.contractId), index().on(t.subVendorId)],
)

/** Work that somebody did without the agency's authority, as the agency found it; append-only (ER-4-1-3a, G-64). */
export const unauthorizedSubcontract = vendors.table(
  'unauthorized_subcontract',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    subVendorName: text('sub_vendor_name').notNull(),
    workFound: text('work_found').notNull(),
    howFound: text('how_found').notNull(),
    foundAt: instant('found_at').notNull(),
    recordedBy: integer('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index().on(t.contractId, t.recordedAt, t.id)],
)
