/** Datasets as rows: the vendor of the contract sees all of them, a sub-vendor its own, and own filings outlast the contract. */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { ofSecretContract } from '../contract/reads.ts'
import { primesOf } from '../published/parties.ts'

const { PARTY, SUB_PARTY } = relationNumbers

const contractState: Sql = (t) =>
  `(select c.state from published_vendors.contract c where c.id = ${t}.contract_id)`

/** People who work on a secret contract have no keys: one would tell that there is a contract (ER-4-1-4a). */
const holder: Sql = (t) =>
  `select (case when ${t}.held_by_sub_vendor then ${SUB_PARTY} else ${PARTY} end)::bigint << 32 | ${t}.holder_no
   where not (${ofSecretContract(t)}) and (${t}.filed_by_holder or ${contractState(t)} <> 'CLOSED')`

export const dataReturnRows = rowSource({
  type: 'DataReturn',
  table: 'vendors.data_return',
  class: 'VE.DATA_RETURN',
  variants: [{ when: ofSecretContract, from: 'VE.DATA_RETURN', to: 'VE.CLASSIFIED' }],
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'holderId', 'holderNo', 'heldBySubVendor', 'dataset', 'state'),
    ...plain('lastFiledByNo', 'namedAt', 'dueAt', 'filedAt', 'verifiedAt', 'version'),
    contractState,
    isSecret: ofSecretContract,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), primesOf, holder],
  conditions: {},
  whole: { table: 'vendors.contract', column: 'contract_id' },
})

export const filings: PartSource = {
  type: 'DataReturnFiling',
  table: 'vendors.data_return_filing',
  parent: dataReturnRows,
  parentColumn: 'data_return_id',
  columns: {
    ...plain('id', 'filer', 'method', 'evidence', 'evidenceSha256', 'isPhysical', 'witnessPost', 'filedAt'),
    ...plain('verified', 'verdictReason', 'judgedAt'),
    performedOn: (t) => `${t}.performed_on::text`,
  },
  order: (t) => `${t}.filed_at, ${t}.id`,
}

export const dataReturnList: ListSource = {
  name: 'dataReturns',
  source: dataReturnRows,
  filters: {
    state: { touches: { class: 'VE.DATA_RETURN', field: 'state' }, sql: (t) => `${t}.state = $value` },
  },
  orders: {
    NAMED_AT: {
      touches: { class: 'VE.DATA_RETURN', field: 'namedAt' },
      sql: (t) => `${t}.named_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'NAMED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}
