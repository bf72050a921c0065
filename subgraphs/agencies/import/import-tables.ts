/** How the rows of an import stand in the tables: which column a field fills, and which row a code means. */
import { getTableColumns } from '../../drizzle.ts'
import * as directory from '../directory/tables.ts'
import * as inventory from '../inventory/tables.ts'
import type { naturalKeys } from '../reference-state.ts'

/** A field that names another row by what people call it. */
interface Reference {
  /** The column it fills; null where the field only helps to find another row. */
  readonly column: string | null
  readonly read: string
  /** `r` is the imported row as JSON. */
  readonly write: string
}

export interface ImportField {
  readonly field: string
  readonly column: string | null
  readonly read: string
  readonly write: string
}

export interface ImportTable {
  readonly name: string
  readonly fields: readonly ImportField[]
  readonly isVersioned: boolean
}

type Table = Parameters<typeof getTableColumns>[0]
type References = Readonly<Record<string, Reference>>

const agency = (field: string, column: string): Reference => ({
  column,
  read: `(select a.code from agencies.agency a where a.no = t.${column})`,
  write: `(select a.no from agencies.agency a where a.code = r->>'${field}')`,
})

const agencyId = (field: string, column: string): Reference => named(field, column, 'agency', 'code')

const named = (field: string, column: string, table: string, by: string): Reference => ({
  column,
  read: `(select o.${by} from agencies.${table} o where o.id = t.${column})`,
  write: `(select o.id from agencies.${table} o where o.${by} = r->>'${field}')`,
})

/** A reference of the inventory is unique within its agency only. */
const ofAgency = (field: string, column: string, table: string): Reference => ({
  column,
  read: `(select o.reference from agencies.${table} o where o.id = t.${column})`,
  write: `(select o.id from agencies.${table} o join agencies.agency a on a.id = o.agency_id where a.code = r->>'agency' and o.reference = r->>'${field}')`,
})

const operated = { agency: agencyId('agency', 'agency_id'), operator: agencyId('operator', 'operator_id') }

export const importTables: Readonly<Record<keyof typeof naturalKeys, ImportTable>> = {
  agency: importTable('agency', directory.agency),
  body: importTable('body', directory.body),
  supervisionLink: importTable('supervision_link', directory.supervisionLink, {
    superior: agency('superior', 'superior_no'),
    subordinate: agency('subordinate', 'subordinate_no'),
  }),
  sectorAssignment: importTable('sector_assignment', directory.sectorAssignment, {
    agency: agency('agency', 'agency_no'),
    authority: agency('authority', 'authority_no'),
  }),
  succession: importTable('succession', directory.succession, {
    predecessor: agency('predecessor', 'predecessor_no'),
    successor: agency('successor', 'successor_no'),
    absorbedBy: agency('absorbedBy', 'absorbed_by_no'),
  }),
  responseGroup: importTable('response_group', directory.responseGroup, {
    lead: agency('lead', 'lead_no'),
    leadUnit: agency('leadUnit', 'lead_unit_no'),
  }),
  responseGroupMember: importTable('response_group_member', directory.responseGroupMember, {
    group: named('group', 'group_id', 'response_group', 'file_id'),
    agency: agency('agency', 'agency_no'),
  }),
  sector: importTable('sector', directory.sector),
  infrastructureSystem: importTable('infrastructure_system', directory.infrastructureSystem, {
    sector: named('sector', 'sector_id', 'sector', 'file_id'),
  }),
  infrastructureBody: importTable('infrastructure_body', directory.infrastructureBody, {
    system: named('system', 'system_id', 'infrastructure_system', 'file_id'),
    agency: agency('agency', 'agency_no'),
    body: named('body', 'body_id', 'body', 'code'),
  }),
  councilRecord: importTable('council_record', directory.councilRecord),
  hotlineChannel: importTable('hotline_channel', directory.hotlineChannel),
  businessFunction: importTable('business_function', inventory.businessFunction, operated),
  informationSystem: importTable('information_system', inventory.informationSystem, {
    ...operated,
    evidenceFallback: agencyId('evidenceFallback', 'evidence_fallback_id'),
  }),
  systemSupport: importTable('system_support', inventory.systemSupport, {
    agency: {
      column: null,
      read: '(select a.code from agencies.information_system o join agencies.agency a on a.id = o.agency_id where o.id = t.system_id)',
      write: `r->>'agency'`,
    },
    system: ofAgency('system', 'system_id', 'information_system'),
    function: ofAgency('function', 'function_id', 'business_function'),
  }),
}

function importTable(name: string, table: Table, references: References = {}): ImportTable {
  const columns = getTableColumns(table) as Record<string, { name: string; getSQLType(): string }>
  const referring = new Set(Object.values(references).map(({ column }) => column))
  const generated = new Set(['id', 'no', 'version'])
  const plain = Object.entries(columns)
    .filter(([, column]) => !referring.has(column.name) && !generated.has(column.name))
    .map(([field, column]) => plainField(field, column.name, column.getSQLType()))
  const named = Object.entries(references).map(([field, reference]) => ({ field, ...reference }))
  return { name: `agencies.${name}`, fields: [...plain, ...named], isVersioned: 'version' in columns }
}

function plainField(field: string, column: string, type: string): ImportField {
  const read = type === 'date' ? `t.${column}::text` : `t.${column}`
  if (type.endsWith('[]'))
    return { field, column, read, write: `array(select jsonb_array_elements_text(r->'${field}'))` }
  if (type === 'jsonb') return { field, column, read, write: `nullif(r->'${field}', 'null')` }
  return { field, column, read, write: `(r->>'${field}')::${type}` }
}
