/** When a deadline falls due, counted from the instant at which its clock started. */
import { afterWorkingDays, endOfHalfYear } from '../calendar/legal-periods.ts'
import { addDays, addHours, addMinutes, addMonths, endOfDay, startOf, taipeiDay } from '../calendar/taipei.ts'
import type { IncidentLevel } from '../levels/criteria.ts'
import { isMajor } from '../levels/level.ts'
import type { Basis, ByLevel, Deadline, Length } from './deadline.ts'

/** When the named events happened; an event that has not happened, or is not known, is absent or null. */
export type BasisInstants = Readonly<Record<string, Date | null | undefined>>

/** A date or a number of months that whoever may set one has set. */
export type SetLength = { dueAt: Date } | { months: number }

/** The figure that applies to a level. */
export function figureFor(figure: ByLevel, level: IncidentLevel): number {
  if ('all' in figure) return figure.all
  return isMajor(level) ? figure['3-4'] : figure['1-2']
}

/** Whether another level means another length. */
export function dependsOnLevel(row: Length): boolean {
  return Object.values(row).some((value) => typeof value === 'object' && value !== null && '3-4' in value)
}

/**
 * The end of the row's own length. Minutes and hours are exact; whatever is counted in days or longer runs to
 * the end of its last day in Taipei, as G-23 says of two weeks.
 */
export function lengthFrom(startedAt: Date, row: Length, level: IncidentLevel): Date {
  if ('minutes' in row) return addMinutes(startedAt, figureFor(row.minutes, level))
  if ('hours' in row) return addHours(startedAt, figureFor(row.hours, level))
  if ('days' in row) return endOfDay(addDays(startedAt, figureFor(row.days, level)))
  if ('workingDays' in row) return afterWorkingDays(startedAt, figureFor(row.workingDays, level))
  if ('months' in row) return endOfDay(addMonths(startedAt, figureFor(row.months, level)))
  if ('byEndOf' in row) return endOfHalfYear(startedAt)
  return onDayOfYear(startedAt, row.by, row.yearsLater ?? 0)
}

function onDayOfYear(startedAt: Date, monthAndDay: string, yearsLater: number): Date {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number)
  return endOfDay(startOf({ year: taipeiDay(startedAt).year + yearsLater, month, day }))
}

/** When the clock started, or null while its event has not happened. */
export function startOfClock(row: Deadline, basis: BasisInstants): { event: string; at: Date } | null {
  const first = instantOf({ event: row.from }, basis) ?? otherwise(row, basis)
  if (!first) return null
  const later = (row.butNotBefore ?? []).map((event) => instantOf({ event }, basis))
  return [first, ...later].reduce<{ event: string; at: Date }>(
    (latest, each) => (each && each.at > latest.at ? each : latest),
    first,
  )
}

function otherwise(row: Deadline, basis: BasisInstants) {
  return row.otherwiseFrom ? instantOf(row.otherwiseFrom, basis) : null
}

function instantOf(
  { event, plusHours = 0 }: Basis,
  basis: BasisInstants,
): { event: string; at: Date } | null {
  const at = basis[event]
  return at ? { event, at: addHours(at, plusHours) } : null
}

/** When the deadline falls: what was set, else the row's length, and never before the row's floor. */
export function dueOf(
  row: Deadline,
  startedAt: Date,
  level: IncidentLevel,
  basis: BasisInstants = {},
  set?: SetLength,
): Date {
  const due = set ? dueAsSet(row, startedAt, set) : lengthFrom(startedAt, row, level)
  const floor = row.dueNotBefore ? instantOf(row.dueNotBefore, basis) : null
  return floor && floor.at > due ? floor.at : due
}

function dueAsSet(row: Deadline, startedAt: Date, set: SetLength): Date {
  if (!row.setBy) throw new Error(`Nobody may set the length of ${row.clock} (${row.clause.join(', ')}).`)
  if ('dueAt' in set) return set.dueAt
  return endOfDay(addMonths(startedAt, Math.min(set.months, row.atMostMonths ?? set.months)))
}
