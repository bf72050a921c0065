/** Contracts as every subgraph but their own knows them: the published facts, under the rights of the contract (D-04). */
import { partyOf, plain, reachOf, rowSource } from './row-source.ts'

export const contractFacts = rowSource({
  type: 'OutsourcingContract',
  table: 'published_vendors.contract',
  class: 'VE.CONTRACT',
  variants: [{ when: (t) => `${t}.is_classified`, from: 'VE.CONTRACT', to: 'VE.CLASSIFIED' }],
  columns: plain('id', 'agencyId', 'state'),
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), partyOf((t) => `${t}.id`)],
  conditions: {},
})
