/** The statements behind a page: the rule of the rows, the filters, the place, and nothing per viewer (D-18). */
import { opensRows } from '../law/access/openings.ts'
import { relationNumbers } from '../law/access/relations.ts'
import type { Statement } from './database.ts'
import type { ListSource, Touches } from './list.ts'
import { type Asked, shapeOf, showsOnEveryRow, touchedBy } from './page-arguments.ts'
import { accessColumns, visible, type wantedOf } from './predicate.ts'
import { selectList } from './reads.ts'
import { partiedBy, placeOf, reachedBy } from './row-source.ts'
import type { Viewer } from './viewer.ts'

/** Up to this many agencies a list starts from them; beyond, it walks newest first and filters. */
const FEW = 200

/**
 * The shape of the statement, by the viewer's reach alone; each shape is planned once (D-18). Which rows there are is
 * said by the policy of the table; a statement only says from which agencies or contracts to start, where they are few.
 */
function startingFrom(
  viewer: Viewer,
  list: ListSource,
  wanted: ReturnType<typeof wantedOf>,
  most = FEW,
): string[] {
  if (list.startsFrom) return [`(${list.startsFrom('t')})`]
  const openings = wanted
    .flatMap(({ dataClass }) => viewer.openings(dataClass))
    .filter((opening) => opensRows(opening, list.source.type))
  const onlyThrough = (relations: ReadonlySet<string>) =>
    openings.every(({ key, relation }) => key !== null && relations.has(relation))
  if (list.agency && onlyThrough(own)) return [`${list.agency('t')} = any(array(${reachedBy(ownKeys)}))`]
  if (list.agency && onlyThrough(onAgencies) && (viewer.standing?.reach ?? 0) <= most)
    return [`${list.agency('t')} = any(array(${reachedBy('(select access.keys())')}))`]
  if (list.contract && onlyThrough(onContracts))
    return [`${list.contract('t')} = any(array(${partiedBy('(select access.keys())')}))`]
  return []
}

/** Rows opened by nothing but these relations belong to the viewer's own agencies, however far his roles reach. */
const own = new Set(['OWN'])
const ownKeys = `array(select k from unnest((select access.keys())::bigint[]) k where k >> 32 = ${relationNumbers.OWN})`

/** To the agencies that the viewer's keys reach. */
const onAgencies = new Set(['OWN', 'SUPERVISES', 'SUPERVISES_DIRECTLY', 'REVIEWS', 'SECTOR', 'MANDATE'])

/** To contracts to which he is a party. */
const onContracts = new Set(['PARTY', 'SUB_PARTY', 'ENGAGED'])

/** One more than the page, in few sizes: each size would be a statement of its own, kept by every connection. */
const sizes = [2, 6, 11, 21, 51, 101]
export const limitOf = (size: number) => sizes.find((each) => each > size) ?? size + 1

const all = (conditions: readonly string[]) => ['true', ...conditions].join(' and ')

class Builder {
  readonly values: unknown[] = []
  place(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/**
 * A filter matches only rows on which its field shows; so does hanging under a parent. Where the field shows on all that
 * the viewer sees, there is nothing to ask of each row; rows that change their class are asked all the same.
 */
function filterSql(viewer: Viewer, asked: Asked, builder: Builder): string[] {
  const { list, hidden } = asked
  const chosen = asked.filters.map(
    ({ filter, value }) => `(${filter.sql('t').replaceAll('$value', () => builder.place(value))})`,
  )
  const open = (touches: Touches) =>
    !list.source.variants?.length && !hidden.has(touches.class) && showsOnEveryRow(viewer, list, touches)
  const shown = touchedBy(asked)
    .filter((touches) => !open(touches))
    .map((touches) => `(${visible(list.source, 't', touches.class, shapeOf(list, touches), hidden)})`)
  return [...chosen, ...new Set(shown), ...leftOut(asked)]
}

/** What the list keeps apart, unless the caller says which of it he wants. */
function leftOut({ list, filters }: Asked): string[] {
  const asked = new Set(filters.map(({ name }) => name))
  return Object.entries(list.leavesOut ?? {}).flatMap(([name, sql]) =>
    asked.has(name) ? [] : [`not (${sql('t')})`],
  )
}

function keysetSql(asked: Asked, builder: Builder): string[] {
  const { order } = asked
  if (!asked.place) return []
  const forward = (asked.direction === 'ASC') !== asked.backward
  const value = `${builder.place(asked.place.value)}::${order.type}`
  return [
    `(${order.sql('t')}, t.id) ${forward ? '>' : '<'} (${value}, ${builder.place(asked.place.id)}::uuid)`,
  ]
}

function orderSql(asked: Asked): string {
  const way = (asked.direction === 'ASC') !== asked.backward ? 'asc' : 'desc'
  return `${asked.order.sql('t')} ${way}, t.id ${way}`
}

function columnsSql(asked: Asked): string {
  return `${selectList(asked.list.source, 't')}, ${accessColumns(asked.list.source, 't')}, (${asked.order.sql('t')})::text as "_order"`
}

/** A page over the whole list. The page size is validated and inlined: with a parameter for it the planner would not know how few are wanted. */
export function pageStatement(viewer: Viewer, asked: Asked, wanted: ReturnType<typeof wantedOf>): Statement {
  const builder = new Builder()
  const where = [
    ...startingFrom(viewer, asked.list, wanted),
    ...filterSql(viewer, asked, builder),
    ...keysetSql(asked, builder),
  ]
  const text = `select ${columnsSql(asked)} from ${placeOf(asked.list.source)} t where ${all(where)} order by ${orderSql(asked)} limit ${limitOf(asked.size)}`
  return { text, values: builder.values }
}

/** The same page under each of several parents, in one statement. */
export function pagesStatement(
  viewer: Viewer,
  asked: Asked,
  parent: (t: string) => string,
  parents: readonly string[],
): Statement {
  const builder = new Builder()
  const ids = builder.place(parents)
  const where = [
    `${parent('t')} = parents.id`,
    ...filterSql(viewer, asked, builder),
    ...keysetSql(asked, builder),
  ]
  const inner = `select ${columnsSql(asked)} from ${placeOf(asked.list.source)} t where ${all(where)} order by ${orderSql(asked)} limit ${limitOf(asked.size)}`
  return {
    text: `select parents.id as "_parent", page.* from unnest(${ids}::uuid[]) as parents(id) cross join lateral (${inner}) as page`,
    values: builder.values,
  }
}

export function countStatement(
  viewer: Viewer,
  asked: Asked,
  wanted: ReturnType<typeof wantedOf>,
  parent?: [(t: string) => string, readonly string[]],
): Statement {
  const builder = new Builder()
  if (!parent) {
    // A count reads every row there is, so it starts from the viewer's agencies however many they are.
    const where = [
      ...startingFrom(viewer, asked.list, wanted, Number.POSITIVE_INFINITY),
      ...filterSql(viewer, asked, builder),
    ]
    return {
      text: `select count(*)::int as n from ${placeOf(asked.list.source)} t where ${all(where)}`,
      values: builder.values,
    }
  }
  const where = [`${parent[0]('t')} = any(${builder.place(parent[1])})`, ...filterSql(viewer, asked, builder)]
  return {
    text: `select ${parent[0]('t')} as "_parent", count(*)::int as n from ${placeOf(asked.list.source)} t where ${all(where)} group by 1`,
    values: builder.values,
  }
}
