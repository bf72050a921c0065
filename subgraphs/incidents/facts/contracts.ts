/** What this subgraph knows of contracts: the published facts that decide whether one may be mentioned (D-04). */
import { partyOf, plain, reachOf, rowSource } from '../../row-source.ts'

export const contractFacts = rowSource({
  type: 'OutsourcingContract',
  table: 'published_vendors.contract',
  class: 'VE.CONTRACT',
  variants: [{ when: (t) => `${t}.is_classified`, from: 'VE.CONTRACT', to: 'VE.CLASSIFIED' }],
  columns: plain('id', 'agencyId', 'isClassified'),
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), partyOf((t) => `${t}.id`)],
  conditions: { 'VE.CONTRACT/national': (t) => `${t}.is_cited` },
})
