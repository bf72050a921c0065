/** Cases as every subgraph but their own knows them: the published facts, under the rights of the case (D-04). */
import {
  exerciseOf,
  liaisonOf,
  plain,
  reachOf,
  rowSource,
  type Sql,
  supportingOf,
  taskForceOf,
  workingPartyOf,
} from './row-source.ts'

/** A vendor who must not know that a classified contract exists must not learn it from a case either. */
export const unclassifiedContract: Sql = (t) =>
  `(select c.id from published_vendors.contract c where c.id = ${t}.contract_id and not c.is_classified)`

export const caseFacts = rowSource({
  type: 'Incident',
  table: 'published_incidents.incident',
  class: 'IN.CORE',
  columns: plain('id', 'agencyId', 'isExercise', 'isClosed'),
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    workingPartyOf(unclassifiedContract),
    supportingOf((t) => `${t}.id`),
    taskForceOf((t) => `${t}.id`),
    exerciseOf((t) => `${t}.id`),
    liaisonOf((t) => `${t}.id`),
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
