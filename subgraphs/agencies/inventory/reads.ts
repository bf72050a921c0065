/** The inventory as rows and lists: what an agency does, and the information systems it does it with (ER-7, AP-7.1). */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { handlersOfSystem, plain, reachOf, rowSource, type Sql } from '../../row-source.ts'

const agency: Sql = (t) => `${t}.agency_id`

const entry = () =>
  plain(
    ...(['id', 'agencyId', 'reference', 'nameZh', 'nameEn', 'isCore', 'coreBasis', 'operatedBy'] as const),
    ...(['operatorId', 'maxTolerableDowntimeHours', 'note', 'validFrom', 'validTo'] as const),
    ...(['source', 'verified', 'inferred', 'version'] as const),
  )

const notExcepted: Sql = (t) =>
  `not exists (select 1 from published_agencies.agency p where p.id = ${t}.agency_id and p.is_excepted)`

/** Open cases that affect the system; exercises stay among themselves (G-55). */
const openCase =
  (more = ''): Sql =>
  (t) =>
    `exists (select 1 from published_incidents.incident_system s join published_incidents.incident i on i.id = s.incident_id
      where s.system_id = ${t}.id and not i.is_closed and not i.is_exercise ${more})`

export const functionRows = rowSource({
  type: 'BusinessFunction',
  table: 'agencies.business_function',
  class: 'AG.INVENTORY',
  columns: { ...entry(), ...plain('levelClause', 'responsibleUnit', 'failureImpact', 'impactTags') },
  owner: agency,
  relations: [reachOf(agency)],
  conditions: { NOT_EXCEPTED: notExcepted },
})

export const systemRows = rowSource({
  type: 'InformationSystem',
  table: 'agencies.information_system',
  class: 'AG.INVENTORY',
  columns: {
    ...entry(),
    ...plain('isCriticalInfrastructure', 'protectionLevel', 'tolerableDataLossHours'),
    ...plain('holdsPersonalData', 'holdsSensitiveData', 'evidenceFallbackId'),
  },
  owner: agency,
  relations: [
    reachOf(agency),
    // A vendor relates to the systems in its own contract, not to every system of the agency (a10).
    (t) => `select p.key from published_vendors.contract_system c
      join published_vendors.party p on p.contract_id = c.contract_id
      where c.system_id = ${t}.id and p.valid_from <= (select access.now()) and (p.valid_to is null or p.valid_to > (select access.now()))
        and (p.works_to is null or p.works_to > (select access.now()))`,
    ...handlersOfSystem,
  ],
  conditions: {
    NOT_EXCEPTED: notExcepted,
    CONCERNED_BY_MAJOR_INCIDENT: openCase('and i.is_major'),
    'AG.INVENTORY/contract': (t) =>
      `exists (select 1 from published_vendors.contract_system c where c.system_id = ${t}.id)`,
    'AG.INVENTORY/case': openCase(),
    'AG.INVENTORY/national': (t) => `(${t}.is_core or ${t}.is_critical_infrastructure)`,
    // Custody is of assets; nobody is custodian of a whole system.
    'AG.INVENTORY/custodian': () => 'false',
  },
})

/** Which businesses a system keeps running; seen by the right to the system. */
export const supportParts: PartSource = {
  type: 'SystemSupport',
  table: 'agencies.system_support',
  parent: systemRows,
  parentColumn: 'system_id',
  columns: plain('systemId', 'functionId'),
  order: (t) => `${t}.function_id`,
}

const inventory = (field: string) => ({ class: 'AG.INVENTORY', field })

/** Every mask that shows a system shows its name, in the language asked for: so both names may be searched. */
const named: Sql = (t) => {
  const pattern = `'%' || regexp_replace($value, '([\\\\%_])', '\\\\\\1', 'g') || '%'`
  return `(${t}.name_zh ilike ${pattern} or ${t}.name_en ilike ${pattern})`
}

const common = {
  orders: {
    NAME: { touches: inventory('name'), sql: (t: string) => `${t}.name_en`, type: 'text' },
    REFERENCE: { touches: inventory('reference'), sql: (t: string) => `${t}.reference`, type: 'text' },
  },
  order: { by: 'NAME', direction: 'ASC' },
  agency,
  under: { agency },
} as const satisfies Partial<ListSource>

export const systemList: ListSource = {
  ...common,
  name: 'informationSystems',
  source: systemRows,
  filters: {
    search: { touches: inventory('name'), sql: named },
    reference: { touches: inventory('reference'), sql: (t) => `${t}.reference = $value` },
    isCore: { touches: inventory('isCore'), sql: (t) => `${t}.is_core = $value` },
    isCriticalInfrastructure: {
      touches: inventory('isCriticalInfrastructure'),
      sql: (t) => `${t}.is_critical_infrastructure = $value`,
    },
    protectionLevel: { touches: inventory('protectionLevel'), sql: (t) => `${t}.protection_level = $value` },
  },
}

export const functionList: ListSource = {
  ...common,
  name: 'businessFunctions',
  source: functionRows,
  filters: {
    search: { touches: inventory('name'), sql: named },
    reference: { touches: inventory('reference'), sql: (t) => `${t}.reference = $value` },
    isCore: { touches: inventory('isCore'), sql: (t) => `${t}.is_core = $value` },
  },
}
