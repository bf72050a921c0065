/** What this subgraph knows of agencies and their systems: the published facts, under the rights of their own classes. */
import { relationNumbers } from '../../../law/access/relations.ts'
import { always, partyOf, plain, reachOf, rowSource } from '../../row-source.ts'

/**
 * Reports are made for an agency, so its row decides who may make them. Everybody may know that it exists; excepted
 * agencies too, so that they are told they are excepted (ER-2a) instead of not being found.
 */
export const agencyFacts = rowSource({
  type: 'Agency',
  table: 'published_agencies.agency',
  class: 'AG.DIRECTORY',
  columns: plain('id', 'no', 'kind', 'isExcepted'),
  owner: (t) => `${t}.id`,
  relations: [(t) => `select ${relationNumbers.OWN}::bigint << 32 | ${t}.no`],
  conditions: { NOT_EXERCISE: always },
})

/** Cases in which a system is named as affected, exercises apart (G-55). */
const casesOf = (system: string, also = 'true') =>
  `exists (select 1 from published_incidents.incident_system s join published_incidents.incident i on i.id = s.incident_id
    where s.system_id = ${system} and not i.is_exercise and ${also})`

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
    NOT_EXCEPTED: always,
    'AG.INVENTORY/case': (t) => casesOf(`${t}.id`),
    CONCERNED_BY_MAJOR_INCIDENT: (t) => casesOf(`${t}.id`, 'i.is_major'),
    'AG.INVENTORY/national': (t) => `(${t}.is_core or ${t}.is_critical_infrastructure)`,
    'AG.INVENTORY/contract': (t) =>
      `exists (select 1 from published_vendors.contract_system c where c.system_id = ${t}.id)`,
  },
})
