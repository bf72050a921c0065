/** The statements behind a page: the rule of the rows, the filters, the place, and nothing per viewer (D-18). */
import { opensRows } from '../law/access/openings.ts'
import type { Statement } from './database.ts'
import type { ListSource } from './list.ts'
import { type Asked, shapeOf, touchedBy } from './page-arguments.ts'
import { accessColumns, visible, type wantedOf } from './predicate.ts'
import { selectList } from './reads.ts'
import { reachedBy } from './row-source.ts'
import type { Viewer } from './viewer.ts'

/** Up to this many agencies a list starts from them; beyond, it walks newest first and filters. */
const FEW = 200

/** The shape of the statement, by the viewer's reach alone; each shape is planned once (D-18). */
function rowRule(viewer: Viewer, list: ListSource, wanted: ReturnType<typeof wantedOf>): string {
  const { source } = list
  const open = wanted.every(({ dataClass }) =>
    viewer
      .openings(dataClass)
      .some(
        (opening) =>
          opening.key === null && opening.conditions.length === 0 && opensRows(opening, source.type),
      ),
  )
  if (open) return 'true'
  const rule = `(${visible(source, 't')})`
  const few = list.agency && onlyThroughAgencies(viewer, list, wanted) && (viewer.standing?.reach ?? 0) <= FEW
  return few && list.agency
    ? `${list.agency('t')} = any(array(${reachedBy('(select access.keys())')})) and ${rule}`
    : rule
}

/** Relations that lie on agencies: rows opened by nothing else belong to the agencies that the viewer's keys reach. */
const agencyRelations = new Set(['OWN', 'SUPERVISES', 'SUPERVISES_DIRECTLY', 'REVIEWS', 'SECTOR', 'MANDATE'])

function onlyThroughAgencies(
  viewer: Viewer,
  { source }: ListSource,
  wanted: ReturnType<typeof wantedOf>,
): boolean {
  return wanted
    .flatMap(({ dataClass }) => viewer.openings(dataClass))
    .filter((opening) => opensRows(opening, source.type))
    .every((opening) => opening.key !== null && agencyRelations.has(opening.relation))
}

class Builder {
  readonly values: unknown[] = []
  place(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/** A filter matches only rows on which its field shows; so does hanging under a parent. */
function filterSql(asked: Asked, builder: Builder): string[] {
  const { source } = asked.list
  const chosen = asked.filters.map(
    ({ filter, value }) => `(${filter.sql('t').replaceAll('$value', () => builder.place(value))})`,
  )
  const shown = touchedBy(asked).map(
    (touches) => `(${visible(source, 't', touches.class, shapeOf(asked.list, touches), asked.hidden)})`,
  )
  return [...chosen, ...new Set(shown)]
}

function keysetSql(asked: Asked, builder: Builder): string[] {
  const order = asked.list.orders[asked.orderBy]
  if (!asked.place || !order) return []
  const forward = (asked.direction === 'ASC') !== asked.backward
  const value = `${builder.place(asked.place.value)}::${order.type}`
  return [
    `(${order.sql('t')}, t.id) ${forward ? '>' : '<'} (${value}, ${builder.place(asked.place.id)}::uuid)`,
  ]
}

function orderSql(asked: Asked): string {
  const order = asked.list.orders[asked.orderBy]
  const way = (asked.direction === 'ASC') !== asked.backward ? 'asc' : 'desc'
  return `${order?.sql('t')} ${way}, t.id ${way}`
}

function columnsSql(asked: Asked): string {
  const order = asked.list.orders[asked.orderBy]
  return `${selectList(asked.list.source, 't')}, ${accessColumns(asked.list.source, 't')}, (${order?.sql('t')})::text as "_order"`
}

/** A page over the whole list. The page size is validated and inlined: a parameter would cost a plan. */
export function pageStatement(viewer: Viewer, asked: Asked, wanted: ReturnType<typeof wantedOf>): Statement {
  const builder = new Builder()
  const where = [
    rowRule(viewer, asked.list, wanted),
    ...filterSql(asked, builder),
    ...keysetSql(asked, builder),
  ]
  const text = `select ${columnsSql(asked)} from ${asked.list.source.table} t where ${where.join(' and ')} order by ${orderSql(asked)} limit ${asked.size + 1}`
  return { text, values: builder.values }
}

/** The same page under each of several parents, in one statement. */
export function pagesStatement(
  asked: Asked,
  parent: (t: string) => string,
  parents: readonly string[],
): Statement {
  const builder = new Builder()
  const ids = builder.place(parents)
  const where = [
    `${parent('t')} = parents.id`,
    `(${visible(asked.list.source, 't')})`,
    ...filterSql(asked, builder),
    ...keysetSql(asked, builder),
  ]
  const inner = `select ${columnsSql(asked)} from ${asked.list.source.table} t where ${where.join(' and ')} order by ${orderSql(asked)} limit ${asked.size + 1}`
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
    const where = [rowRule(viewer, asked.list, wanted), ...filterSql(asked, builder)]
    return {
      text: `select count(*)::int as n from ${asked.list.source.table} t where ${where.join(' and ')}`,
      values: builder.values,
    }
  }
  const where = [
    `${parent[0]('t')} = any(${builder.place(parent[1])})`,
    `(${visible(asked.list.source, 't')})`,
    ...filterSql(asked, builder),
  ]
  return {
    text: `select ${parent[0]('t')} as "_parent", count(*)::int as n from ${asked.list.source.table} t where ${where.join(' and ')} group by 1`,
    values: builder.values,
  }
}
