/** Opinions show to the two parties and to nobody above them; awards to everybody (G-67, NP-action-38, a18). */
import type { ListSource } from '../../list.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'
import { ofSecretContract } from '../contract/reads.ts'
import { primesOf } from '../published/parties.ts'

export const opinionRows = rowSource({
  type: 'VendorOpinion',
  table: 'vendors.vendor_opinion',
  class: 'VE.RATING',
  variants: [{ when: ofSecretContract, from: 'VE.RATING', to: 'VE.CLASSIFIED' }],
  columns: {
    ...plain(
      'id',
      'contractId',
      'agencyId',
      'vendorId',
      'opinion',
      'reasons',
      'state',
      'authors',
      'writtenAt',
    ),
    ...plain('finalAt', 'version'),
    isSecret: ofSecretContract,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), primesOf],
  conditions: { 'VE.RATING/self': (t) => `${t}.state = 'FINAL'` },
  whole: { table: 'vendors.contract', column: 'contract_id' },
})

export const opinionList: ListSource = {
  name: 'vendorOpinions',
  source: opinionRows,
  filters: {},
  orders: {
    WRITTEN_AT: {
      touches: { class: 'VE.RATING', field: 'writtenAt' },
      sql: (t) => `${t}.written_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'WRITTEN_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}

const year = { class: 'VE.RATING', field: 'year' }

export const awardRows = rowSource({
  type: 'VendorAward',
  table: 'vendors.vendor_award',
  class: 'VE.RATING',
  // What was withdrawn falls under a class in which nobody stands in a relation to it: it is gone for everybody.
  variants: [{ when: (t) => `${t}.withdrawn_at is not null`, from: 'VE.RATING', to: 'VE.CLASSIFIED' }],
  columns: plain('id', 'vendorId', 'vendorName', 'year', 'category'),
  owner: (t) => `${t}.recorded_by_agency_id`,
  relations: [],
  // An award is said to everybody and to nobody alone: what a vendor reads of itself is opinions.
  conditions: { 'VE.RATING/self': () => 'false' },
})

export const awardList: ListSource = {
  name: 'vendorAwards',
  source: awardRows,
  filters: { year: { touches: year, sql: (t) => `${t}.year = $value::int` } },
  orders: { YEAR: { touches: year, sql: (t) => `${t}.year`, type: 'int' } },
  order: { by: 'YEAR', direction: 'DESC' },
  under: {
    vendor: { sql: (t) => `${t}.vendor_id`, touches: { class: 'VE.RATING', field: 'vendorName' } },
  },
}
