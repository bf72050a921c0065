/** The one connection builder: filters by right, keyset pages in both directions, counts only when asked. */
import { shows } from '../law/access/decide.ts'
import { type Opening, onlyByEmergency, opensRows } from '../law/access/openings.ts'
import type { Context } from './context.ts'
import type { Cursors } from './cursor.ts'
import type { ListSource, PageArgs } from './list.ts'
import { type Asked, asked, shapeOf, touchedBy } from './page-arguments.ts'
import { countStatement, pageStatement, pagesStatement } from './page-statements.ts'
import { neededFor, wantedOf } from './predicate.ts'
import { mayEver, type Reads } from './reads.ts'
import { ACCESS, type Access, type Row, rowOf } from './row.ts'
import type { RowSource } from './row-source.ts'
import { sensitiveClasses } from './sensitive-reads.ts'

export interface Connection<Node = Row<RowSource>> {
  readonly nodes: readonly Node[]
  readonly edges: readonly { readonly cursor: () => string | null; readonly node: Node }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: () => string | null
    readonly endCursor: () => string | null
  }
  readonly totalCount: () => Promise<number>
}

/** A row as a page's statement found it: what it is ordered by, and what it is shown as. */
export interface Found<Node> {
  readonly order: string
  readonly id: string
  readonly node: Node
}

/** The page over what was found, in the order of the statement: one more than asked for where there is more. */
export function connectionOf<Node>(
  cursors: Cursors,
  asked: Asked,
  found: readonly Found<Node>[],
  totalCount: () => Promise<number>,
): Connection<Node> {
  const more = found.length > asked.size
  const kept = found.slice(0, asked.size)
  if (asked.backward) kept.reverse()
  const order = `${asked.orderBy} ${asked.direction}`
  // Sealed only when asked for: most pages are read without their cursors.
  const cursorAt = (at: Found<Node> | undefined) =>
    at ? cursors.at(asked.viewer, asked.list.name, order, { value: at.order, id: at.id }) : null
  return {
    nodes: kept.map(({ node }) => node),
    edges: kept.map((each) => ({ cursor: () => cursorAt(each), node: each.node })),
    pageInfo: {
      hasNextPage: asked.backward ? asked.place !== null : more,
      hasPreviousPage: asked.backward ? more : asked.place !== null,
      startCursor: () => cursorAt(kept[0]),
      endCursor: () => cursorAt(kept.at(-1)),
    },
    totalCount,
  }
}

function connection(
  cursors: Cursors,
  asked: Asked,
  found: readonly Record<string, unknown>[],
  count: () => Promise<number>,
): Connection {
  const rows = found.map(({ _order, _parent, ...columns }) => ({
    order: String(_order),
    id: String(columns.id),
    node: rowOf(asked.list.source, columns),
  }))
  return connectionOf(cursors, asked, rows, count)
}

const nothing = async () => 0

/** Rows chosen by a sensitive field were read by it, shown or not: the owner's journal says so (D-15). */
function noted(context: Context, asked: Asked, found: Connection): Connection {
  const { sensitive } = context
  const classes = new Set(touchedBy(asked).map((touches) => touches.class))
  for (const row of found.nodes) {
    const access = row[ACCESS]
    const alone = onlyInEmergency(context, asked, access)
    for (const actual of alone) sensitive.note(actual, access, true)
    for (const dataClass of classes) {
      const actual = access.classFor(dataClass)
      if (sensitiveClasses.has(actual) && !alone.has(actual)) sensitive.note(actual, access)
    }
  }
  return found
}

/** Classes by which the row is there, or was chosen, through an emergency alone: recorded as that, whatever they are (G-73). */
function onlyInEmergency({ viewer }: Context, asked: Asked, access: Access): ReadonlySet<string> {
  const { list } = asked
  const own = viewer.emergencyKey
  if (own === null || !access.keys.has(own)) return new Set()
  const reads = [
    { dataClass: list.source.class, shows: (each: Opening) => opensRows(each, list.source.type) },
    ...touchedBy(asked).map((touches) => ({
      dataClass: touches.class,
      shows: (each: Opening) => shows(each, shapeOf(list, touches)),
    })),
  ]
  const alone = reads
    .map(({ dataClass, ...read }) => ({ ...read, actual: access.classFor(dataClass) }))
    .filter(({ actual, shows: by }) => onlyByEmergency(viewer.openingsOn(actual, access).filter(by)))
  return new Set(alone.map(({ actual }) => actual))
}

function wantedFor(asked: Asked) {
  const { source } = asked.list
  const filtered = touchedBy(asked).flatMap((touches) =>
    wantedOf(source, touches.class, shapeOf(asked.list, touches)),
  )
  return { rows: wantedOf(source), all: [...neededFor(source, asked.hidden), ...filtered] }
}

/** One page of the list, as the viewer sees it. */
export async function page(context: Context, list: ListSource, args: PageArgs): Promise<Connection> {
  const { reads, viewer } = context
  const { cursors } = context.database
  const ask = asked(context, list, args)
  if (!mayEver(viewer, list.source)) return connection(cursors, ask, [], nothing)
  const wanted = wantedFor(ask)
  const count = async () => {
    const [[row] = []] = await reads.run(wanted.all, countStatement(viewer, ask, wanted.rows))
    return Number(row?.n ?? 0)
  }
  if (ask.size === 0) return connection(cursors, ask, [], count)
  const [found = []] = await reads.run(wanted.all, pageStatement(viewer, ask, wanted.rows))
  return noted(context, ask, connection(cursors, ask, found, count))
}

const batches = new WeakMap<Reads, Map<string, { pages: object; counts: object }>>()

/** One page of the list under a parent; parents asked with the same arguments share one statement. */
export async function pageUnder(
  context: Context,
  list: ListSource,
  under: string,
  parentId: string,
  args: PageArgs,
): Promise<Connection> {
  const parent = list.under?.[under]
  if (!parent) throw new Error(`${list.name} does not hang under ${under}`)
  const { sql, touches, needs = [] } = typeof parent === 'function' ? { sql: parent } : parent
  const { reads, viewer } = context
  const { cursors } = context.database
  const ask = { ...asked(context, list, args), ...(touches && { tells: touches }) }
  if (!mayEver(viewer, list.source)) return connection(cursors, ask, [], nothing)
  const byArguments = wantedFor(ask)
  const wanted = { ...byArguments, all: [...byArguments.all, ...needs] }
  const identities = batches.get(reads) ?? new Map<string, { pages: object; counts: object }>()
  batches.set(reads, identities)
  const name = JSON.stringify([list.name, under, args])
  const identity = identities.get(name) ?? { pages: {}, counts: {} }
  identities.set(name, identity)
  const count = () =>
    reads.batched(identity.counts, parentId, async (parents) => {
      const [rows = []] = await reads.run(
        wanted.all,
        countStatement(viewer, ask, wanted.rows, [sql, parents]),
      )
      const byParent = new Map(rows.map((row) => [row._parent, Number(row.n)]))
      return parents.map((each) => byParent.get(each) ?? 0)
    })
  const found = await reads.batched(identity.pages, parentId, async (parents) => {
    const [rows = []] = await reads.run(wanted.all, pagesStatement(viewer, ask, sql, parents))
    const byParent = Map.groupBy(rows, (row) => row._parent as string)
    return parents.map((each) => byParent.get(each) ?? [])
  })
  return noted(context, ask, connection(cursors, ask, found, count))
}
