/** Items as rows: their originator's, and their recipients' once shared; a draft is nobody else's (D-05). */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { Filter, ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, rowSource } from '../../row-source.ts'

export const itemRows = rowSource({
  type: 'IntelItem',
  table: 'intelligence.intel_item',
  class: 'TI.OPEN',
  columns: {
    ...plain('id', 'agencyId', 'reference', 'title', 'kinds', 'otherKindText', 'earlyWarning', 'incidentId'),
    ...plain('sourceText', 'sourceReliability', 'state', 'createdAt', 'version'),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    // The source of an item is the business of the agency that owns it (SR-6a).
    (t) => `select ${relationNumbers.OWN}::bigint << 32 | ${t}.agency_no`,
    (t) => `select r.key from published_intelligence.item_relation r where r.item_id = ${t}.id`,
  ],
  conditions: { SHARED: (t) => `${t}.state = 'SHARED'` },
})

export const segments: PartSource = {
  type: 'IntelSegment',
  table: 'intelligence.intel_segment',
  parent: itemRows,
  parentColumn: 'item_id',
  columns: plain('id', 'position', 'text'),
  order: (t) => `${t}.position`,
}

const touching = (field: string, sql: Filter['sql']): Filter => ({
  touches: { class: 'TI.OPEN', field },
  sql,
})

export const itemList: ListSource = {
  name: 'intelItems',
  source: itemRows,
  filters: {
    kind: touching('kinds', (t) => `${t}.kinds @> array[$value::text]`),
    state: touching('state', (t) => `${t}.state = $value`),
    earlyWarning: touching('earlyWarning', (t) => `${t}.early_warning = $value::boolean`),
    reference: touching('reference', (t) => `${t}.reference = $value`),
    search: touching('title', (t) => `position(lower($value::text) in lower(${t}.title)) > 0`),
  },
  orders: {
    CREATED_AT: {
      touches: { class: 'TI.OPEN', field: 'createdAt' },
      sql: (t) => `${t}.created_at`,
      type: 'timestamptz',
    },
    REFERENCE: {
      touches: { class: 'TI.OPEN', field: 'reference' },
      sql: (t) => `${t}.reference`,
      type: 'text',
    },
  },
  order: { by: 'CREATED_AT', direction: 'DESC' },
  under: { incident: (t) => `${t}.incident_id` },
}
