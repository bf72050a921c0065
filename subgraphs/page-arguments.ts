/** What was asked of a list, checked: page size, place, filters and order, each only by right (D-13). */
import type { FieldShape } from '../law/access/decide.ts'
import { shows } from '../law/access/decide.ts'
import { type Opening, opensRows } from '../law/access/openings.ts'
import type { Context } from './context.ts'
import type { Place } from './cursor.ts'
import type { Filter, ListSource, PageArgs, Touches } from './list.ts'
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
  readonly orderBy: string
  readonly direction: 'ASC' | 'DESC'
  readonly place: Place | null
  /** The field that hanging under a parent tells, where there is one. */
  readonly tells?: Touches
  readonly filters: readonly { readonly name: string; readonly filter: Filter; readonly value: unknown }[]
}

export const shapeOf = (list: ListSource, touches: Touches): FieldShape => ({
  type: list.source.type,
  field: touches.field,
  returns: '',
})

/** Every field that the rows of the page tell by being there. */
export function touchedBy({ filters, tells }: Asked): readonly Touches[] {
  return [...filters.map(({ filter }) => filter.touches), ...(tells ? [tells] : [])]
}

/** May the field be used to choose rows at all? Where it shows on some rows only, the others never match. */
function checkFilter(viewer: Viewer, list: ListSource, name: string, touches: Touches): void {
  const shape = shapeOf(list, touches)
  const classes = wantedOf(list.source, touches.class).map((wanted) => wanted.dataClass)
  if (!classes.some((each) => viewer.openings(each).some((opening) => shows(opening, shape))))
    throw new Refusal('FILTER_NOT_ALLOWED', { argument: name, clause: viewer.refusingClause(touches.class) })
}

/**
 * Sorting by a field tells its values on every row: it must show on whatever row the viewer can see. A row falls under
 * one class, and what shows on rows of another (a plain contract) says nothing of it (a contract with state secrets).
 */
function checkOrder(viewer: Viewer, list: ListSource, name: string, touches: Touches): void {
  const shape = shapeOf(list, touches)
  const classesOf = (rowClass: string) =>
    touches.class === list.source.class
      ? [rowClass]
      : wantedOf(list.source, touches.class).map(({ dataClass }) => dataClass)
  const covered = wantedOf(list.source).every(({ dataClass }) => {
    const opening = viewer.openings(dataClass).filter((each) => opensRows(each, list.source.type))
    return classesOf(dataClass).every((fieldClass) => {
      const showing = viewer.openings(fieldClass).filter((each) => shows(each, shape))
      return opening.every((row) => showing.some((field) => covers(field, row)))
    })
  })
  if (!covered)
    throw new Refusal('FILTER_NOT_ALLOWED', { argument: name, clause: viewer.refusingClause(touches.class) })
}

/** Does the field show on every row that the other opening opens? */
function covers(field: Opening, row: Opening): boolean {
  return (
    (field.key === null || field.key === row.key) &&
    field.conditions.every((condition) => row.conditions.includes(condition))
  )
}

const withoutPurpose = (name: string, touches: Touches, viewer: Viewer) =>
  new Refusal('FILTER_NOT_ALLOWED', {
    argument: name,
    reason: 'PURPOSE',
    clause: viewer.refusingClause(touches.class),
  })

/** Choosing rows by a sensitive field reads it: without a purpose there is nothing to choose by. */
function checkPurpose({ viewer, sensitive }: Asking, name: string, touches: Touches): void {
  if (sensitive.purpose === null && sensitiveClasses.has(touches.class))
    throw withoutPurpose(name, touches, viewer)
}

/** Sorting compares every row the viewer can see, the sensitive ones among them. */
function checkOrderPurpose({ viewer, sensitive }: Asking, list: ListSource, touches: Touches): void {
  if (sensitive.purpose !== null) return
  const seen = wantedOf(list.source, touches.class).some(
    ({ dataClass }) =>
      sensitiveClasses.has(dataClass) &&
      viewer.openings(dataClass).some((opening) => opensRows(opening, list.source.type)),
  )
  if (seen) throw withoutPurpose('orderBy', touches, viewer)
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

export function asked(context: Asking, list: ListSource, args: PageArgs): Asked {
  const { viewer, sensitive } = context
  const orderBy = args.orderBy?.field ?? list.order.by
  const direction = args.orderBy ? (args.orderBy.direction ?? 'ASC') : list.order.direction
  const order = list.orders[orderBy]
  if (!order) throw new Refusal('BAD_INPUT', { argument: 'orderBy' })
  if (args.orderBy) {
    checkOrder(viewer, list, 'orderBy', order.touches)
    checkOrderPurpose(context, list, order.touches)
  }
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
  const cursor = args.after ?? args.before
  const place =
    cursor == null
      ? null
      : context.database.cursors.place(viewer.subject ?? '', list.name, `${orderBy} ${direction}`, cursor)
  const hidden = sensitive.purpose === null ? sensitiveClasses : NOTHING
  return { list, viewer: viewer.subject ?? '', hidden, ...sizeOf(args), orderBy, direction, place, filters }
}
