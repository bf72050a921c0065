/** What vendors use and did not develop themselves (ER-4-1-5d to f): marked, with source and proof of licence. */
import { boolean, date, index, integer, jsonb, sql, text, unique, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { vendor } from '../vendor/tables.ts'
import { sbomFormats } from './vocabulary.ts'

/** One for each party of a contract, from the day it is one; triggers open them. */
export const componentRegister = vendors.table(
  'component_register',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    vendorId: uuid('vendor_id')
      .notNull()
      .references(() => vendor.id),
    openedAt: instant('opened_at').notNull(),
    version: version(),
  },
  (t) => [
    unique().on(t.contractId, t.vendorId),
    index('register_by_opening').on(t.openedAt, t.id),
    index().on(t.agencyId),
    index().on(t.vendorId),
  ],
)

/** Never altered: what changes is a new row in place of one that is gone. */
export const component = vendors.table(
  'component',
  {
    id: id(),
    registerId: uuid('register_id')
      .notNull()
      .references(() => componentRegister.id),
    contractId: uuid('contract_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    vendorId: uuid('vendor_id').notNull(),
    name: text('name').notNull(),
    version: text('version').notNull(),
    /** Empty where none is stated: then the delivery is not accepted (ER-4-1-5e). */
    source: text('source').notNull(),
    content: text('content').notNull(),
    purl: text('purl'),
    licences: text('licences').array().notNull(),
    declaredBy: integer('declared_by').notNull(),
    declaredAt: instant('declared_at').notNull(),
    goneAt: instant('gone_at'),
  },
  (t) => [
    uniqueIndex('component_in_use').on(t.registerId, t.name, t.version, t.source).where(sql`gone_at is null`),
    index('component_by_name').on(t.name, t.id),
    index('component_by_register').on(t.registerId, t.name, t.id),
    index('component_of_contract').on(t.contractId).where(sql`gone_at is null`),
    index('component_counted').on(t.name, t.version, t.source, t.agencyId).where(sql`gone_at is null`),
    index().on(t.agencyId),
  ],
)

/** A proof for one component, or for all of the register under that licence. */
export const componentLicence = vendors.table(
  'component_licence',
  {
    id: id(),
    registerId: uuid('register_id')
      .notNull()
      .references(() => componentRegister.id),
    componentId: uuid('component_id').references(() => component.id),
    licence: text('licence').notNull(),
    proof: text('proof').notNull(),
    validUntil: date('valid_until', { mode: 'string' }),
    filedBy: integer('filed_by').notNull(),
    filedAt: instant('filed_at').notNull(),
  },
  // A licence may be longer than a line of an index.
  (t) => [index('licence_by_digest').on(t.registerId, sql`md5(licence)`, t.componentId)],
)

/** A bill of materials that was read in, or looked at first. */
export const componentImport = vendors.table(
  'component_import',
  {
    id: id(),
    registerId: uuid('register_id')
      .notNull()
      .references(() => componentRegister.id),
    contractId: uuid('contract_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    vendorId: uuid('vendor_id').notNull(),
    format: text('format', { enum: sbomFormats }).notNull(),
    specVersion: text('spec_version').notNull(),
    serialNumber: text('serial_number'),
    sha256: text('sha256').notNull(),
    isDryRun: boolean('is_dry_run').notNull(),
    components: integer('components').notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    gone: integer('gone').notNull(),
    importedBy: integer('imported_by').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  (t) => [
    index('import_by_register').on(t.registerId, t.importedAt, t.id),
    index('import_by_time').on(t.importedAt, t.id),
    index().on(t.agencyId),
  ],
)

/** Which components an import touched; apart from it, so that a list of imports stays light. */
export const componentImportChanges = vendors.table('component_import_changes', {
  id: id(),
  importId: uuid('import_id')
    .notNull()
    .unique()
    .references(() => componentImport.id),
  changes: jsonb('changes').notNull(),
})

/** How many agencies use the same component; never which (a17). Kept by triggers, contracts with state secrets apart. */
export const componentUse = vendors.table(
  'component_use',
  {
    id: id(),
    name: text('name').notNull(),
    version: text('version').notNull(),
    source: text('source').notNull(),
    agencyCount: integer('agency_count').notNull(),
  },
  (t) => [
    unique().on(t.name, t.version, t.source),
    index('use_by_name').on(t.name, t.id),
    index('use_by_count').on(t.agencyCount, t.id),
  ],
)
