/** What this subgraph knows of agencies: the published facts, under the rights of the directory. */
import { always, plain, reachOf, rowSource } from '../../row-source.ts'

/** Reports are made for an agency, so its row decides who may make them; that it exists, everybody may know. */
export const agencyFacts = rowSource({
  type: 'Agency',
  table: 'published_agencies.agency',
  class: 'AG.DIRECTORY',
  columns: plain('id', 'no', 'kind', 'isExcepted'),
  owner: (t) => `${t}.id`,
  relations: [reachOf((t) => `${t}.id`)],
  conditions: { NOT_EXERCISE: always },
})
