/** The parts of an item as rows: open ones for all who see the item, restricted ones by a class of their own (SR-4). */
import type pg from 'pg'
import { isShareable, type ScreenedSegment } from '../../../law/intelligence/screening.ts'
import { groupsOf } from '../../groups.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, rowSource, type Sql } from '../../row-source.ts'

const isShared: Sql = (t) =>
  `exists (select 1 from published_intelligence.item i where i.id = ${t}.item_id and i.is_shared
     and (i.usable_until is null or i.usable_until > (select access.now())))`

/** Ways in which somebody reads the parts of an item that he received: his being with a body alone is none. */
const waysToRead = groupsOf({ dataClass: 'TI.OPEN', rowType: 'IntelSegment' }).filter(
  ({ keyed, conditions }) => keyed && conditions.every((each) => each === 'SHARED'),
)

/** Restricted for the viewer: no accepted exception names a body for which he reads what it received (SR-4-1-1, SR-8b). */
const isWithheld: Sql = (t) => {
  const ways = waysToRead.map(({ name, conditions }) => {
    const opened = `o.key = any((select access.openings('${name}'))::bigint[])`
    return conditions.length > 0 ? `(${opened} and ${isShared(t)})` : opened
  })
  return `(${t}.restriction is not null and not exists (select 1 from published_intelligence.segment_opening o
     where o.segment_id = ${t}.id and (${ways.join(' or ')})))`
}

export const segmentRows = rowSource({
  type: 'IntelSegment',
  table: 'intelligence.intel_segment',
  class: 'TI.OPEN',
  variants: [{ when: isWithheld, from: 'TI.OPEN', to: 'TI.RESTRICTED' }],
  columns: {
    ...plain('id', 'itemId', 'text', 'holds', 'personalDataRelevant', 'reason', 'citation'),
    ...plain('exceptionSought', 'exceptionId', 'redaction', 'screenedAt'),
    withheld: isWithheld,
    ground: (t) => `(case when ${isWithheld(t)} then ${t}.restriction end)`,
    // Counted among the parts that the viewer sees: a gap would tell that something stands there.
    position: (t) =>
      `(select count(*)::int from intelligence.intel_segment before where before.item_id = ${t}.item_id and before.position <= ${t}.position)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    (t) => `select r.key from published_intelligence.item_relation r where r.item_id = ${t}.item_id`,
  ],
  conditions: { SHARED: isShared },
})

export const segmentList: ListSource = {
  name: 'intelSegments',
  source: segmentRows,
  filters: {},
  orders: {
    // Which part stands before which is no content of either: a marker keeps its place (SR-4-2).
    POSITION: { touches: { class: 'REF', field: 'position' }, sql: (t) => `${t}.position`, type: 'int' },
  },
  order: { by: 'POSITION', direction: 'ASC' },
  under: { item: (t) => `${t}.item_id` },
}

export const exceptionParts: PartSource = {
  type: 'SegmentException',
  table: 'intelligence.intel_exception',
  parent: segmentRows,
  parentColumn: 'segment_id',
  columns: plain(
    'id',
    'ground',
    'citation',
    'reason',
    'consentParty',
    'consentDocument',
    'recipientIds',
    'at',
  ),
  order: (t) => `${t}.at`,
}

/** A part as it is judged. */
export interface Segment extends ScreenedSegment {
  readonly id: string
  readonly position: number
  readonly text: string
  /** Bodies to which an exception opens it. */
  readonly recipientNos: readonly number[]
}

export async function segmentsOf(client: pg.ClientBase, itemId: string): Promise<readonly Segment[]> {
  const { rows } = await client.query(
    `select s.id, s.position, s.text, s.restriction, s.screened_at is not null as "isScreened",
       s.exception_sought as "exceptionSought", s.exception_id is not null as "exceptionRecorded",
       coalesce(e.recipient_nos, '{}') as "recipientNos"
     from intelligence.intel_segment s left join intelligence.intel_exception e on e.id = s.exception_id
     where s.item_id = $1 order by s.position`,
    [itemId],
  )
  return rows
}

/** May the part go to this body: because nothing restricts it, or because an exception names the body? */
export const isOpenTo = (segment: Segment, agencyNo: number): boolean =>
  isShareable(segment) && (segment.restriction === null || segment.recipientNos.includes(agencyNo))
