/** What became of a bulk filing, as a row: the filer's and the agency's, by the class of what was filed. */
import { relationNumbers } from '../../../law/access/relations.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { teamOf } from '../audit-relations.ts'

const never: Sql = () => 'false'

/** Whoever filed, as long as the relation holds by which he did. */
const filer: Sql = (t) => `select p.key from published_vendors.party p where p.contract_id = ${t}.contract_id
  and p.key = any(${t}.filer_keys) and p.key >> 32 <> ${relationNumbers.ENGAGED} and p.valid_from <= (select access.now())
  and (p.valid_to is null or p.valid_to > (select access.now()))`

/** A notice stays its filer's to read after the contract too, and so does what became of its measures. */
const filerOfNotice: Sql = (t) => `select k.key from unnest(${t}.filer_keys) as k(key)
  where ${t}.data_class = 'VE.NOTICE' and k.key >> 32 <> ${relationNumbers.ENGAGED}`

const filerOfTeam: Sql = (t) =>
  `select k.key from (${teamOf((a) => `${a}.audit_id`)(t)}) as k(key) where k.key = any(${t}.filer_keys)`

/** Nobody above the agency: what was refused of a filing is between it and whoever files. */
const ownAgency: Sql = (t) =>
  `select k.key from (${reachOf((a) => `${a}.agency_id`)(t)}) as k(key) where k.key >> 32 = ${relationNumbers.OWN}`

const of = (dataClass: string) => ({
  when: (t: string) => `(not ${t}.is_classified and ${t}.data_class = '${dataClass}')`,
  from: 'VE.AUDIT_DRAFT',
  to: dataClass,
})

export const filingRows = rowSource({
  type: 'VendorFiling',
  table: 'vendors.filing',
  class: 'VE.AUDIT_DRAFT',
  variants: [
    { when: (t) => `${t}.is_classified`, from: 'VE.AUDIT_DRAFT', to: 'VE.CLASSIFIED' },
    ...['VE.AUDIT_ISSUED', 'VE.COMPONENT', 'VE.NOTICE'].map(of),
  ],
  columns: plain('id', 'kind', 'mode', 'filedAt', 'filed', 'refused', 'outcomes'),
  owner: (t) => `${t}.agency_id`,
  relations: [ownAgency, filer, filerOfNotice, filerOfTeam],
  // Whoever reads of a notice by its case, or names of components alone, reads of no filing.
  conditions: { 'VE.NOTICE/case': never, 'VE.COMPONENT/names': never },
})
