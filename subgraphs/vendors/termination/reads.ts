/** Recommendations as rows: of the bodies that give them, of the agency, and of the vendor once it is answered (G-69). */
import type { ListSource } from '../../list.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { ofSecretContract } from '../contract/reads.ts'
import { primesOf } from '../published/parties.ts'

const contractState: Sql = (t) =>
  `(select c.state from published_vendors.contract c where c.id = ${t}.contract_id)`

export const recommendationRows = rowSource({
  type: 'TerminationRecommendation',
  table: 'vendors.termination_recommendation',
  class: 'VE.RATING',
  variants: [{ when: ofSecretContract, from: 'VE.RATING', to: 'VE.CLASSIFIED' }],
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'vendorId', 'incidentId', 'ground', 'recommendation', 'reasons'),
    ...plain(
      'authorityId',
      'recommendedAt',
      'answerDueAt',
      'answer',
      'answerReason',
      'answeredAt',
      'version',
    ),
    contractState,
    isSecret: ofSecretContract,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), primesOf],
  conditions: { 'VE.RATING/self': (t) => `${t}.answered_at is not null` },
  whole: { table: 'vendors.contract', column: 'contract_id' },
})

const touches = (field: string) => ({ class: 'VE.RATING', field })

export const recommendationList: ListSource = {
  name: 'terminationRecommendations',
  source: recommendationRows,
  filters: {
    answered: {
      touches: touches('answeredAt'),
      sql: (t) => `(${t}.answered_at is not null) = $value::boolean`,
    },
    answerDueUntil: { touches: touches('answerDueAt'), sql: (t) => `${t}.answer_due_at <= $value` },
  },
  orders: {
    RECOMMENDED_AT: {
      touches: touches('recommendedAt'),
      sql: (t) => `${t}.recommended_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'RECOMMENDED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}

/** What the recommendations on each contract cite, as far as the viewer may read them. */
export const citedSql = `
select t.contract_id as "_parent", array_agg(distinct f order by f) as fields
from vendors.termination_recommendation t cross join unnest(t.cites) f where t.contract_id = any($1) group by t.contract_id`
