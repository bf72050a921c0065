/** The lists of the directory: by which fields they can be narrowed and ordered, and what that reveals. */
import type { ListSource } from '../../list.ts'
import { inForceAt } from '../as-of.ts'
import { agencyRows, bodyRows } from './reads.ts'

const directory = (field: string) => ({ class: 'AG.DIRECTORY', field })
const now = '(select access.now())'

/** A statement asks the function once and then looks its answers up. */
const among = (question: string) => (t: string) => `${t}.no = any(array(select agencies.${question}))`

export const agencyList: ListSource = {
  name: 'agencies',
  source: agencyRows,
  filters: {
    name: { touches: directory('nameZh'), sql: among('agencies_like($value, false)') },
    search: { touches: directory('code'), sql: among('agencies_like($value, true)') },
    code: { touches: directory('code'), sql: (t) => `${t}.code = $value` },
    kind: { touches: directory('kind'), sql: (t) => `${t}.kind = $value` },
    listedAuthority: {
      touches: directory('listedAuthorityNo'),
      sql: (t) => `(${t}.listed_authority_no is not null) = $value`,
    },
    supervisedBy: {
      touches: directory('supervisionChain'),
      sql: (t) =>
        `${t}.no = any(array(select b.agency_no from published_agencies.agency p, agencies.below_at(array[p.no], ${now}) b where p.id = $value))`,
    },
    sectorAuthority: {
      touches: directory('sectorAuthorities'),
      sql: (t) =>
        `${t}.no = any(array(select agencies.assigned_to(($value::jsonb->>'authority')::uuid, $value::jsonb->>'matter', ${now})))`,
    },
    group: { touches: directory('responseGroups'), sql: among(`in_group($value, ${now})`) },
    sector: { touches: directory('infrastructureRoles'), sql: among('in_sector($value)') },
    inForceAt: { touches: directory('validFrom'), sql: (t) => inForceAt(t, '$value::timestamptz') },
  },
  orders: {
    NAME_EN: { touches: directory('nameEn'), sql: (t) => `${t}.name_en`, type: 'text' },
    NAME_ZH: { touches: directory('nameZh'), sql: (t) => `${t}.name_zh`, type: 'text' },
    CODE: { touches: directory('code'), sql: (t) => `${t}.code`, type: 'text' },
  },
  order: { by: 'NAME_EN', direction: 'ASC' },
}

const like = (column: string) =>
  `${column} ilike '%' || regexp_replace($value, '([\\\\%_])', '\\\\\\1', 'g') || '%'`

export const bodyList: ListSource = {
  name: 'bodies',
  source: bodyRows,
  filters: {
    name: {
      touches: directory('nameZh'),
      sql: (t) => `(${like(`${t}.name_zh`)} or ${like(`${t}.name_en`)})`,
    },
    kind: { touches: directory('kind'), sql: (t) => `${t}.kind = $value` },
  },
  orders: {
    NAME_EN: { touches: directory('nameEn'), sql: (t) => `${t}.name_en`, type: 'text' },
    NAME_ZH: { touches: directory('nameZh'), sql: (t) => `${t}.name_zh`, type: 'text' },
  },
  order: { by: 'NAME_EN', direction: 'ASC' },
}
