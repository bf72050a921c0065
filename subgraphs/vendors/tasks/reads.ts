/** Tasks about contracts: seen by whoever is asked, as long as the contract itself shows to him (D-20). */
import { contractFacts } from '../../contract-facts.ts'
import { addressees, plain, rowSource } from '../../row-source.ts'

export const taskRows = rowSource({
  type: 'Task',
  table: 'published_vendors.task',
  class: 'OWN.TASK',
  columns: plain('id', 'contractId', 'kind', 'clause', 'dueAt', 'doneAt'),
  owner: (t) => `${t}.about_agency_id`,
  relations: addressees,
  conditions: {},
  about: { source: contractFacts, id: (t) => `${t}.contract_id` },
})
