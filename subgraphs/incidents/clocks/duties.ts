/** What the viewer himself has to do and by when: clocks that run, on cases where he may take the act that stops them. */

import { addHours } from '../../../law/calendar/taipei.ts'
import { duties } from '../../../law/clocks/duties.ts'
import type { Context } from '../../context.ts'
import type { Wanted } from '../../groups.ts'
import type { ListSource, Order, PageArgs } from '../../list.ts'
import { type Connection, connectionOf, type Found } from '../../page.ts'
import { type Asked, askedIn } from '../../page-arguments.ts'
import { limitOf } from '../../page-statements.ts'
import { holdsOn, wantedOf } from '../../predicate.ts'
import { Refusal } from '../../refusal.ts'
import { ACCESS, type Access, type Row, within } from '../../row.ts'
import { incidentRows } from '../reporting/reads.ts'
import { begunByTime } from './begun-by-time.ts'
import { clocksOfCase } from './of-case.ts'
import type { KeptClock } from './reads.ts'
import { incidentClockKinds } from './vocabulary.ts'

interface Duty {
  readonly incident: Row<typeof incidentRows>
  readonly clock: { readonly id: string; readonly [ACCESS]: Access }
}

const here = duties.filter(({ clock }) => (incidentClockKinds as readonly string[]).includes(clock))

const wanted = ({ act, roles }: (typeof here)[number]): Wanted => ({
  dataClass: incidentRows.class,
  rowType: incidentRows.type,
  act: { mutation: act, roles },
})

/** Nobody learns more from it than from the case: the policies of both tables stand below. Exercises are no duties (G-55). */
const owed = here
  .map((duty) => `(c.kind = '${duty.clock}' and (${holdsOn(incidentRows, 't', wanted(duty))}))`)
  .join(' or ')

const FROM = `from (
    select id, incident_id, kind, is_target, due_at from incidents.clock where stopped_at is null and cancelled_at is null
    union all ${begunByTime}
  ) c join incidents.incident t on t.id = c.incident_id where not t.is_exercise`

const byDueInstant: Order = {
  touches: { class: 'IN.CORE', field: 'clocks' },
  sql: () => 'c.due_at',
  type: 'timestamptz',
}

const list = (name: string): ListSource => ({
  name,
  source: incidentRows,
  filters: {},
  orders: { DUE_AT: byDueInstant },
  order: { by: 'DUE_AT', direction: 'ASC' },
})

interface Span {
  readonly name: string
  /** SQL over the clock, with the instants of `values`. */
  readonly sql: string
  readonly values: readonly unknown[]
}

function pageSql({ backward, size, place }: Asked, span: Span): string {
  const way = backward ? 'desc' : 'asc'
  const [value, id] = [span.values.length + 1, span.values.length + 2]
  const past = place
    ? `and (c.due_at, c.id) ${backward ? '<' : '>'} ($${value}::timestamptz, $${id}::uuid)`
    : ''
  return `select c.id, c.kind, c.incident_id as "incidentId", c.due_at::text as "order" ${FROM} and ${span.sql} and (${owed}) ${past}
    order by c.due_at ${way}, c.id ${way} limit ${limitOf(size)}`
}

async function dutyOf(
  { id, kind, incidentId, order }: Record<string, unknown>,
  context: Context,
): Promise<Found<Duty>[]> {
  const incident = await context.reads.byId(incidentRows, incidentId as string)
  const clocks = (incident ? await clocksOfCase(incident, context) : []) as readonly Partial<KeptClock>[]
  // What time alone began has no identifier of its own.
  const clock = clocks.find((each) => each.kind === kind && (each.id ?? id) === id)
  if (!incident || !clock) return []
  return [
    { id: String(id), order: String(order), node: { incident, clock: within(incident, clock as never) } },
  ]
}

async function dutyPage(context: Context, span: Span, args: PageArgs): Promise<Connection<Duty>> {
  const { reads, database } = context
  const ask = askedIn(context, list(span.name), args, {
    orderBy: 'DUE_AT',
    order: byDueInstant,
    direction: 'ASC',
  })
  const all = [...wantedOf(incidentRows), ...here.map(wanted)]
  const values = [...span.values, ...(ask.place ? [ask.place.value, ask.place.id] : [])]
  const [rows = []] = ask.size === 0 ? [] : await reads.run(all, { text: pageSql(ask, span), values })
  const found = await Promise.all(rows.map((row) => dutyOf(row, context)))
  return connectionOf(database.cursors, ask, found.flat(), async () => {
    const text = `select count(*)::int as n ${FROM} and ${span.sql} and (${owed})`
    const [[row] = []] = await reads.run(all, { text, values: span.values })
    return Number(row?.n ?? 0)
  })
}

const LONGEST_HOURS = 24 * 366

export function dueSoon(args: PageArgs & { readonly withinHours: number }, context: Context) {
  const { withinHours } = args
  if (withinHours < 1 || withinHours > LONGEST_HOURS)
    throw new Refusal('BAD_INPUT', {
      argument: 'withinHours',
      reason: 'OUT_OF_RANGE',
      limit: LONGEST_HOURS,
      actual: withinHours,
    })
  const until = addHours(context.now, withinHours)
  const span = { name: 'dueSoon', sql: 'c.due_at between $1 and $2', values: [context.now, until] }
  return dutyPage(context, span, args)
}

export function overdue(args: PageArgs & { readonly legalOnly: boolean }, context: Context) {
  const legal = args.legalOnly ? 'not c.is_target' : 'true'
  const span = { name: 'overdue', sql: `c.due_at < $1 and ${legal}`, values: [context.now] }
  return dutyPage(context, span, args)
}
