/** Cases as the incidents subgraph publishes them: an item names its case only to whom the case may show (D-04). */
import { partyOf, plain, reachOf, rowSource, taskForceOf } from '../../row-source.ts'

export const publishedIncident = rowSource({
  type: 'Incident',
  table: 'published_incidents.incident',
  class: 'IN.CORE',
  columns: plain('id', 'agencyId'),
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    partyOf((t) => `${t}.contract_id`),
    taskForceOf((t) => `${t}.id`),
  ],
  conditions: {
    MAJOR: (t) => `${t}.is_major`,
    GOVERNMENT_OR_MAJOR: (t) => `(${t}.is_government or ${t}.is_major)`,
    EXERCISE: (t) => `${t}.is_exercise`,
    NOT_EXERCISE: (t) => `not ${t}.is_exercise`,
    'IN.CORE/contract': (t) => `${t}.contract_id is not null`,
    'IN.CORE/exercise': (t) => `${t}.is_exercise`,
  },
})
