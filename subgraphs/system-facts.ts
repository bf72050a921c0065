/** Systems as every subgraph but their own knows them: the published facts, under the rights of the inventory (D-04). */
import { handlersOfSystem, plain, reachOf, rowSource, workingPartyOf } from './row-source.ts'

/** Open cases in which a system is named as affected, exercises apart (G-55): as the inventory counts them. */
const casesOf = (system: string, also = 'true') =>
  `exists (select 1 from published_incidents.incident_system named
    join published_incidents.incident found on found.id = named.incident_id
    where named.system_id = ${system} and not found.is_closed and not found.is_exercise and ${also})`

/** Systems are named to whoever may see them in the inventory; the facts that decide it are published (D-04). */
export const systemFacts = rowSource({
  type: 'InformationSystem',
  table: 'published_agencies.system',
  class: 'AG.INVENTORY',
  columns: plain(
    'id',
    'agencyId',
    'isCore',
    'isCriticalInfrastructure',
    'protectionLevel',
    'maxTolerableDowntimeHours',
  ),
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    workingPartyOf(
      (t) =>
        `any(array(select c.contract_id from published_vendors.contract_system c where c.system_id = ${t}.id))`,
    ),
    ...handlersOfSystem,
  ],
  conditions: {
    NOT_EXCEPTED: (t) =>
      `not exists (select 1 from published_agencies.agency a where a.id = ${t}.agency_id and a.is_excepted)`,
    'AG.INVENTORY/case': (t) => casesOf(`${t}.id`),
    CONCERNED_BY_MAJOR_INCIDENT: (t) => casesOf(`${t}.id`, 'found.is_major'),
    'AG.INVENTORY/national': (t) => `(${t}.is_core or ${t}.is_critical_infrastructure)`,
    'AG.INVENTORY/contract': (t) =>
      `exists (select 1 from published_vendors.contract_system c where c.system_id = ${t}.id)`,
  },
})
