/** Items as rows: their originator's, and their recipients' once shared; a draft is nobody else's (D-05). */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { Context } from '../../context.ts'
import type { Filter, ListSource } from '../../list.ts'
import { plain, rowSource, type Sql } from '../../row-source.ts'

/** Whether the viewer belongs to those who share the item. */
const isOriginators: Sql = (t) =>
  `(${relationNumbers.ORIGINATOR}::bigint << 32 | ${t}.agency_no) = any((select access.keys())::bigint[])`

/** What tells from whom the item comes leaves the database for its own people, and for others if it may be known (G-39). */
export const ofOrigin =
  (value: Sql, isVisible: Sql = (t) => `${t}.origin_visible`): Sql =>
  (t) =>
    `(case when ${isVisible(t)} or ${isOriginators(t)} then ${value(t)} end)`

/**
 * Whether the case may be known: from whose case an item comes tells from whom, whoever may see the case otherwise.
 * Its own agency knows its case in any guise (G-78).
 */
const isCaseKnown: Sql = (t) =>
  `(${t}.origin_visible or ${isOriginators(t)} or exists (select 1 from published_incidents.incident i
     join published_agencies.agency a on a.id = i.agency_id where i.id = ${t}.incident_id
     and (${relationNumbers.OWN}::bigint << 32 | a.no) = any((select access.keys())::bigint[])))`

const column =
  (name: string): Sql =>
  (t) =>
    `${t}.${name}`

/** A usable period ends by itself; nobody has to be there when it does (SR-7-1c). */
const isExpired: Sql = (t) =>
  `(${t}.state = 'SHARED' and coalesce(${t}.usable_until <= (select access.now()), false))`
const state: Sql = (t) => `(case when ${isExpired(t)} then 'EXPIRED' else ${t}.state end)`
const reference = ofOrigin(column('reference'))

export const itemRows = rowSource({
  type: 'IntelItem',
  table: 'intelligence.intel_item',
  class: 'TI.OPEN',
  columns: {
    ...plain(
      'id',
      'agencyId',
      'agencyNo',
      'title',
      'kinds',
      'otherKindText',
      'earlyWarning',
      'lessonsLearned',
    ),
    ...plain('sourceReliability', 'originVisible', 'usableFrom', 'usableUntil', 'authors'),
    ...plain('datedAt', 'recalledAt'),
    state,
    reference,
    sourceAgencyId: ofOrigin(column('agency_id')),
    sourceText: ofOrigin(column('source_text')),
    createdAt: ofOrigin(column('created_at')),
    incidentId: ofOrigin(column('incident_id'), isCaseKnown),
    // It changes when the item goes to somebody else.
    version: ofOrigin(column('version'), () => 'false'),
    recallReason: ofOrigin(column('recall_reason'), () => 'false'),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    // The source of an item is the business of the agency that owns it (SR-6a).
    (t) => `select ${relationNumbers.OWN}::bigint << 32 | ${t}.agency_no`,
    (t) => `select r.key from published_intelligence.item_relation r where r.item_id = ${t}.id`,
  ],
  conditions: { SHARED: (t) => `${t}.state = 'SHARED' and not ${isExpired(t)}` },
})

const touching = (field: string, sql: Filter['sql']): Filter => ({
  touches: { class: 'TI.OPEN', field },
  sql,
})

export const itemList: ListSource = {
  name: 'intelItems',
  source: itemRows,
  filters: {
    kind: touching('kinds', (t) => `${t}.kinds @> array[$value::text]`),
    state: touching('state', (t) => `${state(t)} = $value`),
    earlyWarning: touching('earlyWarning', (t) => `${t}.early_warning = $value::boolean`),
    lessonsLearned: touching('lessonsLearned', (t) => `${t}.lessons_learned = $value::boolean`),
    reference: touching('reference', (t) => `${reference(t)} = $value`),
    search: touching('title', (t) => `position(lower($value::text) in lower(${t}.title)) > 0`),
  },
  orders: {
    DATED_AT: {
      touches: { class: 'TI.OPEN', field: 'datedAt' },
      sql: (t) => `${t}.dated_at`,
      type: 'timestamptz',
    },
    REFERENCE: {
      touches: { class: 'TI.OPEN', field: 'reference' },
      sql: (t) => `coalesce(${reference(t)}, '')`,
      type: 'text',
    },
  },
  order: { by: 'DATED_AT', direction: 'DESC' },
}

/** Items of a case; those that hide their origin hang under it for nobody else. */
export const itemsOfCase: ListSource = {
  ...itemList,
  name: 'intelligenceOfIncident',
  leavesOut: { hidden: (t) => `not ${isCaseKnown(t)}` },
  under: { incident: (t) => `${t}.incident_id` },
}

/** The item that another row speaks of, for whoever may see the item by itself (D-04). */
export const itemOf = (row: { readonly itemId: string }, _: unknown, { reads }: Context) =>
  reads.byId(itemRows, row.itemId)
