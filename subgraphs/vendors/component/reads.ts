/** Components as rows: their agency's, their vendor's, the prime's above it; to the national authority, counts (a17). */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { filersOf, isSecretNow } from '../published/parties.ts'

const never: Sql = () => 'false'

/** What rows of all registers have in common. */
const filed = {
  class: 'VE.COMPONENT',
  variants: [{ when: isSecretNow, from: 'VE.COMPONENT', to: 'VE.CLASSIFIED' }],
  owner: (t: string) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), filersOf],
  // By their number alone rows would tell how many contracts use something: whoever reads names reads `ComponentUse`.
  conditions: { 'VE.COMPONENT/names': never },
}

export const registerRows = rowSource({
  type: 'ComponentRegister',
  table: 'vendors.component_register',
  ...filed,
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'vendorId', 'openedAt', 'version'),
    // For commands.
    contractState: (t) => `(select c.state from published_vendors.contract c where c.id = ${t}.contract_id)`,
    vendorNo: (t) => `(select v.no from published_vendors.vendor v where v.id = ${t}.vendor_id)`,
  },
  whole: { table: 'vendors.contract', column: 'contract_id' },
})

export const componentRows = rowSource({
  type: 'Component',
  table: 'vendors.component',
  ...filed,
  columns: {
    ...plain('id', 'registerId', 'contractId', 'vendorId', 'name', 'version', 'content', 'purl'),
    ...plain('declaredAt', 'goneAt'),
    source: (t) => `nullif(${t}.source, '')`,
  },
})

export const importRows = rowSource({
  type: 'ComponentImport',
  table: 'vendors.component_import',
  ...filed,
  columns: {
    ...plain('id', 'registerId', 'format', 'specVersion', 'serialNumber', 'sha256', 'isDryRun', 'components'),
    ...plain('added', 'changed', 'gone', 'importedAt'),
  },
})

export const importChanges: PartSource = {
  type: 'ComponentImportChanges',
  table: 'vendors.component_import_changes',
  parent: importRows,
  parentColumn: 'import_id',
  columns: plain('changes'),
  order: (t) => `${t}.id`,
}

/** Nobody's: it opens by the mask of those who warn of vulnerabilities, and by nothing else. */
export const useRows = rowSource({
  type: 'ComponentUse',
  table: 'vendors.component_use',
  class: 'VE.COMPONENT',
  columns: { ...plain('id', 'name', 'version', 'agencyCount'), source: (t) => `nullif(${t}.source, '')` },
  relations: [],
  conditions: { 'VE.COMPONENT/names': (t) => `${t}.agency_count > 0` },
})

export const licences: PartSource = {
  type: 'LicenceProof',
  table: 'vendors.component_licence',
  parent: registerRows,
  parentColumn: 'register_id',
  columns: plain('id', 'licence', 'proof'),
  order: (t) => `${t}.filed_at, ${t}.id`,
}

const touching = (field: string) => ({ class: 'VE.COMPONENT', field })
const contains = (column: string) => (t: string) =>
  `position(lower($value::text) in lower(${t}.${column})) > 0`

export const registerList: ListSource = {
  name: 'componentRegisters',
  source: registerRows,
  filters: {
    contractId: { touches: touching('contract'), sql: (t) => `${t}.contract_id = $value::uuid`, isId: true },
  },
  orders: {
    OPENED_AT: { touches: touching('openedAt'), sql: (t) => `${t}.opened_at`, type: 'timestamptz' },
  },
  order: { by: 'OPENED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}

const isGone: Sql = (t) => `(${t}.gone_at is not null)`

export const componentList: ListSource = {
  name: 'components',
  source: componentRows,
  filters: {
    search: { touches: touching('name'), sql: contains('name') },
    name: { touches: touching('name'), sql: (t) => `${t}.name = $value` },
    version: { touches: touching('version'), sql: (t) => `${t}.version = $value` },
    gone: { touches: touching('goneAt'), sql: (t) => `${isGone(t)} = $value` },
  },
  orders: { NAME: { touches: touching('name'), sql: (t) => `${t}.name`, type: 'text' } },
  order: { by: 'NAME', direction: 'ASC' },
  leavesOut: { gone: isGone },
  agency: (t) => `${t}.agency_id`,
  under: { register: (t) => `${t}.register_id` },
}

export const importList: ListSource = {
  name: 'componentImports',
  source: importRows,
  filters: { isDryRun: { touches: touching('isDryRun'), sql: (t) => `${t}.is_dry_run = $value` } },
  orders: {
    IMPORTED_AT: { touches: touching('importedAt'), sql: (t) => `${t}.imported_at`, type: 'timestamptz' },
  },
  order: { by: 'IMPORTED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { register: (t) => `${t}.register_id` },
}

export const useList: ListSource = {
  name: 'componentUses',
  source: useRows,
  filters: {
    search: { touches: touching('name'), sql: contains('name') },
    name: { touches: touching('name'), sql: (t) => `${t}.name = $value` },
    version: { touches: touching('version'), sql: (t) => `${t}.version = $value` },
  },
  orders: {
    NAME: { touches: touching('name'), sql: (t) => `${t}.name`, type: 'text' },
    AGENCIES: { touches: touching('agencyCount'), sql: (t) => `${t}.agency_count`, type: 'int' },
  },
  order: { by: 'NAME', direction: 'ASC' },
}

/** A proof of the licence that holds on the day: the component's own, or one for all of its register (ER-4-1-5f). */
export const provenTo = (component: string, licence: string, day: string) =>
  `select 1 from vendors.component_licence p where p.register_id = ${component}.register_id and p.licence = ${licence} and md5(p.licence) = md5(${licence})
     and (p.component_id is null or p.component_id = ${component}.id) and (p.valid_until is null or p.valid_until >= ${day})`
