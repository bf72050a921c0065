/** What this subgraph knows of agencies and their systems: the published facts, under the rights of their own classes. */
import { always, partyOf, plain, reachOf, rowSource } from '../../row-source.ts'

/** Reports are made for an agency, so its row decides who may make them; that it exists, everybody may know. */
export const agencyFacts = rowSource({
  type: 'Agency',
  table: 'published_agencies.agency',
  class: 'AG.DIRECTORY',
  columns: plain('id', 'no', 'kind', 'isExcepted'),
  owner: (t) => `${t}.id`,
  relations: [reachOf((t) => `${t}.id`)],
  conditions: { NOT_EXERCISE: always },
})

/** Cases in which a system is named as affected, exercises apart (G-55). */
const casesOf = (system: string, also = 'true') =>
  `exists (select 1 from published_incidents.incident_system named
    join published_incidents.incident found on found.id = named.incident_id
    where named.system_id = ${system} and not found.is_exercise and ${also})`

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
    partyOf(
      (t) =>
        `any(array(select c.contract_id from published_vendors.contract_system c where c.system_id = ${t}.id))`,
    ),
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
