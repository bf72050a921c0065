/** Tasks about contracts: seen by whoever is asked, as long as the contract itself shows to him (D-20). */
import { rowsOf } from '../../../law/lifecycles/next-state.ts'
import { contractFacts } from '../../contract-facts.ts'
import { addressees, plain, rowSource, type Sql } from '../../row-source.ts'

const advisers = rowsOf('CONTRACT', 'recommendTermination')
  .flatMap(({ actors }) => actors)
  .map((role) => `'${role}'`)
  .join(', ')

/**
 * Whoever advised to end a contract knows of it what is cited or nothing, and is told all the same that his advice waits
 * for its answer, as long as he holds a role that advises; of a contract that turned out secret not even that (G-69, a6).
 */
const unlessAdvised: Sql = (
  t,
) => `case when ${t}.subject_type = 'TerminationRecommendation' and ${t}.person_no is not null
    and exists (select 1 from published_vendors.contract c where c.id = ${t}.contract_id and not c.is_classified)
    and exists (select 1 from published_agencies.role_grant g where g.person_no = ${t}.person_no
      and g.role in (${advisers}) and g.valid_from <= (select access.now())
      and (g.valid_to is null or g.valid_to > (select access.now())))
  then null else ${t}.contract_id end`

export const taskRows = rowSource({
  type: 'Task',
  table: 'published_vendors.task',
  class: 'OWN.TASK',
  columns: plain('id', 'contractId', 'kind', 'clause', 'dueAt', 'doneAt'),
  owner: (t) => `${t}.about_agency_id`,
  relations: addressees,
  conditions: {},
  about: { source: contractFacts, id: unlessAdvised },
})
