/** What was asked of a list, checked: page size, place, filters and order, each only by right (D-13). */
import type { FieldShape } from '../law/access/decide.ts'
import { shows } from '../law/access/decide.ts'
import { type Opening, opensRows } from '../law/access/openings.ts'
import type { Context } from './context.ts'
import type { Place } from './cursor.ts'
import type { Filter, ListSource, Order, PageArgs, Touches } from './list.ts'
import { wantedOf } from './predicate.ts'
import { isId } from './reads.ts'
import { Refusal } from './refusal.ts'
import { sensitiveClasses } from './sensitive-reads.ts'
import type { Viewer } from './viewer.ts'

/** Identifies no row. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100

/** What the check of a list's arguments needs of the request. */
export type Asking = Pick<Context, 'viewer' | 'database' | 'sensitive'>

const NOTHING: ReadonlySet<string> = new Set()

export interface Asked {
  /** Whose page it is: cursors are his alone. */
  readonly viewer: string
  /** Classes that choose no rows here, because no purpose was stated for reading them (D-15). */
  readonly hidden: ReadonlySet<string>
  readonly list: ListSource
  readonly size: number
  readonly backward: boolean
  /** Name of the order, which its cursors carry. */
  readonly orderBy: string
  readonly order: Pick<Order, 'sql' | 'type'>
  readonly direction: 'ASC' | 'DESC'
  readonly place: Place | null
  /** The field that hanging under a parent tells, where there is one. */
  readonly tells?: Touches
  readonly filters: readonly { readonly name: string; readonly filter: Filter; readonly value: unknown }[]
}

type Ordering = Pick<Asked, 'orderBy' | 'order' | 'direction'>

export const shapeOf = (list: ListSource, touches: Touches): FieldShape => ({
  type: list.source.type,
  field: touches.field,
  returns: '',
})

/** Every field that the rows of the page tell by being there. */
export function touchedBy({ filters, tells }: Asked): readonly Touches[] {
  return [...filters.map(({ filter }) => filter.touches), ...(tells ? [tells] : [])]
}

const notAllowed = (argument: string, touches: Touches, viewer: Viewer, reason?: 'PURPOSE') =>
  new Refusal('FILTER_NOT_ALLOWED', {
    argument,
    ...(reason && { reason }),
    clause: viewer.refusingClause(touches.class),
  })

/** May the field be used to choose rows at all? Where it shows on some rows only, the others never match. */
function checkFilter(viewer: Viewer, list: ListSource, name: string, touches: Touches): void {
  const shape = shapeOf(list, touches)
  const classes = wantedOf(list.source, touches.class).map((wanted) => wanted.dataClass)
  if (!classes.some((each) => viewer.openings(each).some((opening) => shows(opening, shape))))
    throw notAllowed(name, touches, viewer)
}

/**
 * Does the field show on whatever row of the list the viewer can see? A row falls under one class, and what shows on
 * rows of another (a plain contract) says nothing of it (a contract with state secrets).
 */
export function showsOnEveryRow(viewer: Viewer, list: ListSource, touches: Touches): boolean {
  const shape = shapeOf(list, touches)
  const classesOf = (rowClass: string) =>
    touches.class === list.source.class
      ? [rowClass]
      : wantedOf(list.source, touches.class).map(({ dataClass }) => dataClass)
  return wantedOf(list.source).every(({ dataClass }) => {
    const opening = viewer.openings(dataClass).filter((each) => opensRows(each, list.source.type))
    return classesOf(dataClass).every((fieldClass) => {
      const showing = viewer.openings(fieldClass).filter((each) => shows(each, shape))
      return opening.every((row) => showing.some((field) => covers(field, row)))
    })
  })
}

/** Does the field show on every row that the other opening opens? */
function covers(field: Opening, row: Opening): boolean {
  return (
    (field.key === null || field.key === row.key) &&
    field.conditions.every((condition) => row.conditions.includes(condition))
  )
}

/** Choosing rows by a sensitive field reads it: without a purpose there is nothing to choose by. */
function checkPurpose({ viewer, sensitive }: Asking, name: string, touches: Touches): void {
  if (sensitive.purpose === null && sensitiveClasses.has(touches.class))
    throw notAllowed(name, touches, viewer, 'PURPOSE')
}

/** Sorting compares every row the viewer can see, the sensitive ones among them. */
function comparesSensitive({ viewer, sensitive }: Asking, list: ListSource, touches: Touches): boolean {
  if (sensitive.purpose !== null) return false
  return wantedOf(list.source, touches.class).some(
    ({ dataClass }) =>
      sensitiveClasses.has(dataClass) &&
      viewer.openings(dataClass).some((opening) => opensRows(opening, list.source.type)),
  )
}

/** By nothing that a row tells: where the viewer may not see what a list is usually sorted by. */
const BY_IDENTIFIER: Ordering = {
  orderBy: 'ID',
  order: { sql: (t) => `${t}.id`, type: 'uuid' },
  direction: 'ASC',
}

/** Sorting by a field tells its values on every row, whether it was asked for or is the list's own way. */
function orderOf(context: Asking, list: ListSource, args: PageArgs): Ordering {
  const { viewer } = context
  const orderBy = args.orderBy?.field ?? list.order.by
  const direction = args.orderBy ? (args.orderBy.direction ?? 'ASC') : list.order.direction
  const order = list.orders[orderBy]
  if (!order) throw new Refusal('BAD_INPUT', { argument: 'orderBy' })
  const { touches } = order
  const hidden = !showsOnEveryRow(viewer, list, touches)
  const withoutPurpose = comparesSensitive(context, list, touches)
  if (!hidden && !withoutPurpose) return { orderBy, order, direction }
  if (!args.orderBy) return BY_IDENTIFIER
  throw notAllowed('orderBy', touches, viewer, hidden ? undefined : 'PURPOSE')
}

function sizeOf(args: PageArgs): { size: number; backward: boolean } {
  if (args.first != null && args.last != null)
    throw new Refusal('BAD_INPUT', { argument: 'first/last', reason: 'GIVE_ONE_OF_THEM' })
  if ((args.after != null && args.last != null) || (args.before != null && args.last == null))
    throw new Refusal('BAD_INPUT', { argument: 'after/before', reason: 'AFTER_WITH_FIRST_BEFORE_WITH_LAST' })
  const size = args.last ?? args.first ?? DEFAULT_PAGE
  if (size < 0 || size > LARGEST_PAGE)
    throw new Refusal('BAD_INPUT', {
      argument: args.last != null ? 'last' : 'first',
      reason: 'OUT_OF_RANGE',
      limit: LARGEST_PAGE,
      actual: size,
    })
  return { size, backward: args.last != null }
}

/** Where in the list the page lies, without filters and in a given order. */
export function askedIn(
  { viewer, database, sensitive }: Asking,
  list: ListSource,
  args: PageArgs,
  ordering: Ordering,
): Asked {
  const { subject } = viewer
  const cursor = args.after ?? args.before
  const order = `${ordering.orderBy} ${ordering.direction}`
  return {
    list,
    viewer: subject ?? '',
    hidden: sensitive.purpose === null ? sensitiveClasses : NOTHING,
    ...sizeOf(args),
    ...ordering,
    place: cursor == null ? null : database.cursors.place(subject ?? '', list.name, order, cursor),
    filters: [],
  }
}

export function asked(context: Asking, list: ListSource, args: PageArgs): Asked {
  const { viewer } = context
  const placed = askedIn(context, list, args, orderOf(context, list, args))
  const filters = Object.entries(args.filter ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const filter = Object.hasOwn(list.filters, name) ? list.filters[name] : undefined
      if (!filter) throw new Refusal('BAD_INPUT', { argument: name })
      checkFilter(viewer, list, name, filter.touches)
      checkPurpose(context, name, filter.touches)
      return { name, filter, value: filter.isId && !isId(value) ? NOBODY : value }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return { ...placed, filters }
}
