/** Authorisations as rows: the sub-vendor they bind sees what binds it, and of the contract nothing else (D-02). */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { contractRows } from '../contract/reads.ts'

/** Vendor and auditors of the contract, and sub-vendors of this authorisation; never the other sub-vendors. */
const bound: Sql = (t) =>
  `select p.key from published_vendors.party p where p.contract_id = ${t}.contract_id
     and (p.authorization_id is null or p.authorization_id = ${t}.id) and p.valid_from <= (select access.now())
     and (p.valid_to is null or p.valid_to > (select access.now()))`

export const authorizationRows = rowSource({
  type: 'SubcontractAuthorization',
  table: 'vendors.subcontract_authorization',
  class: 'VE.CONTRACT',
  variants: [{ when: (t) => `${t}.is_classified`, from: 'VE.CONTRACT', to: 'VE.CLASSIFIED' }],
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'scope', 'subVendorId', 'subVendorClass', 'clauses'),
    ...plain('authorizedAt', 'tier', 'beneathId'),
    measures: (t) => `${t}.required_measures`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), bound],
  conditions: {
    // It binds from the moment a sub-vendor is registered under it.
    'VE.CONTRACT/sub-vendor': (t) =>
      `exists (select 1 from published_vendors.party p where p.authorization_id = ${t}.id)`,
  },
})

export const authorizationList: ListSource = {
  name: 'subcontractAuthorizations',
  source: authorizationRows,
  filters: {},
  orders: {
    AUTHORIZED_AT: {
      touches: { class: 'VE.CONTRACT', field: 'authorizedAt' },
      sql: (t) => `${t}.authorized_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'AUTHORIZED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}

export const subcontracts: PartSource = {
  type: 'Subcontract',
  table: 'vendors.subcontract',
  parent: authorizationRows,
  parentColumn: 'authorization_id',
  columns: plain('id', 'subVendorId', 'subVendorName', 'measures', 'registeredAt'),
  order: (t) => `${t}.registered_at, ${t}.id`,
}

/** What was found without an authorisation is the agency's and the vendor's business. */
export const unauthorized: PartSource = {
  type: 'UnauthorizedSubcontract',
  table: 'vendors.unauthorized_subcontract',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: plain('id', 'subVendorName', 'workFound', 'howFound', 'foundAt', 'recordedAt'),
  order: (t) => `${t}.recorded_at, ${t}.id`,
}
