/** Systems as the agencies subgraph publishes them: a contract names one only to whom it may show (D-04). */
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'

/** Parties of the contracts whose scope holds the system, of these contracts alone. */
const partiesOfSystem: Sql = (t) =>
  `select p.key from published_vendors.contract_system cs
   join published_vendors.party p on p.contract_id = cs.contract_id
   where cs.system_id = ${t}.id and p.valid_from <= (select access.now())
     and (p.valid_to is null or p.valid_to > (select access.now()))`

/** A system that only a secret contract names is told to its agency's officers by that contract, not here. */
const inScope: Sql = (t) =>
  `exists (select 1 from published_vendors.contract_system cs where cs.system_id = ${t}.id)`

export const publishedSystem = rowSource({
  type: 'InformationSystem',
  table: 'published_agencies.system',
  class: 'AG.INVENTORY',
  columns: plain('id', 'agencyId', 'isCore'),
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), partiesOfSystem],
  conditions: {
    'AG.INVENTORY/contract': inScope,
    'AG.INVENTORY/national': (t) => `(${t}.is_core or ${t}.is_critical_infrastructure)`,
    NOT_EXCEPTED: (t) =>
      `not exists (select 1 from published_agencies.agency a where a.id = ${t}.agency_id and a.is_excepted)`,
  },
})
