/** Tasks about cases: seen by whoever is asked, as long as the case itself shows to him (D-20). */
import { caseFacts } from '../../case-facts.ts'
import { addressees, plain, rowSource } from '../../row-source.ts'

export const taskRows = rowSource({
  type: 'Task',
  table: 'published_incidents.task',
  class: 'OWN.TASK',
  columns: plain('id', 'incidentId'),
  owner: (t) => `${t}.about_agency_id`,
  relations: addressees,
  conditions: {},
  about: { source: caseFacts, id: (t) => `${t}.incident_id` },
})
