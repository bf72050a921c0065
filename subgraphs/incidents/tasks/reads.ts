/** Tasks about cases: seen by whoever is asked, as long as the case itself shows to him (D-20). */
import { caseFacts } from '../../case-facts.ts'
import { addressees, plain, rowSource, type Sql } from '../../row-source.ts'

/** Whoever reviews an emergency access reads the access and not the case (G-73). */
const ofWhat: Sql = (t) => `(case when ${t}.kind <> 'EMERGENCY_ACCESS_REVIEW' then ${t}.incident_id end)`

export const taskRows = rowSource({
  type: 'Task',
  table: 'published_incidents.task',
  class: 'OWN.TASK',
  columns: plain('id', 'incidentId', 'kind', 'clause', 'dueAt', 'doneAt'),
  owner: (t) => `${t}.about_agency_id`,
  relations: addressees,
  conditions: {},
  about: { source: caseFacts, id: ofWhat },
})
