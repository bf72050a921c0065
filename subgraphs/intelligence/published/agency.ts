/** The agency that tells what it knows, as the agencies subgraph publishes it: its people create items under its row. */
import { relationNumbers } from '../../../law/access/relations.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'

export const publishedAgency = rowSource({
  type: 'Agency',
  table: 'published_agencies.agency',
  class: 'AG.DIRECTORY',
  columns: plain('id', 'no', 'isExcepted'),
  owner: (t) => `${t}.id`,
  // Whoever belongs to the agency is the originator of what is yet to be created here.
  relations: [
    reachOf((t) => `${t}.id`),
    (t) => `select ${relationNumbers.ORIGINATOR}::bigint << 32 | ${t}.no`,
  ],
  conditions: { NOT_EXCEPTED: (t) => `not ${t}.is_excepted` },
})
