/** The agency that outsources, as the agencies subgraph publishes it: commands that create do so under its row. */
import { relationNumbers } from '../../../law/access/relations.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'

/** Numbers of the viewer's own agencies: those he holds an OWN key of. */
const ownAgencies = `select key & 4294967295 from unnest((select access.keys())::bigint[]) as key where key >> 32 = ${relationNumbers.OWN}`

export const isOwnAgency = (a: string) => `${a}.no in (${ownAgencies})`

/** Identifiers of the viewer's own agencies: asks nothing of the row, so a statement finds them once. */
export const idsOfOwnAgencies = `array(select a.id from published_agencies.agency a where a.no = any(array(select k.no::integer from (${ownAgencies}) as k(no))))`

/** Everybody may know that an agency exists; who may write under it, its relations decide. */
export const publishedAgency = rowSource({
  type: 'Agency',
  table: 'published_agencies.agency',
  class: 'AG.DIRECTORY',
  columns: plain('id', 'no', 'isExcepted'),
  owner: (t) => `${t}.id`,
  relations: [reachOf((t) => `${t}.id`)],
  conditions: {
    NOT_EXCEPTED: (t) => `not ${t}.is_excepted`,
    OWN_AGENCY_DEALS_WITH_VENDOR: isOwnAgency,
  },
})
