/**
 * The civil calendar of Asia/Taipei, as pure functions over instants.
 *
 * The offset is a constant. Taiwan has kept UTC+8 without daylight saving since 1979, and every rule in
 * this system is younger than that; a constant needs no time-zone data and gives the same answer on every
 * machine. Should daylight saving return, this one constant is the place to mend.
 */
export const taipeiOffsetHours = 8

const hour = 3_600_000
const offset = taipeiOffsetHours * hour

/** A day as written on a calendar in Taipei; months count from 1. */
export type TaipeiDay = { year: number; month: number; day: number }

/** The calendar day on which an instant falls in Taipei. */
export function taipeiDay(instant: Date): TaipeiDay {
  const shifted = new Date(instant.getTime() + offset)
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() }
}

/** The first instant of a calendar day in Taipei. */
export function startOf({ year, month, day }: TaipeiDay): Date {
  const midnight = new Date(0)
  midnight.setUTCFullYear(year, month - 1, day)
  return new Date(midnight.getTime() - offset)
}

/** The first instant of the day on which an instant falls. */
export function startOfDay(instant: Date): Date {
  return startOf(taipeiDay(instant))
}

/** The first instant after the day: the exclusive end of a half-open period. */
export function dayEndsAt(instant: Date): Date {
  return addHours(startOfDay(instant), 24)
}

/**
 * The last instant of the day, 23:59:59 (G-23). It is the last millisecond of that second, so that the
 * whole final second still counts and nothing of the next day does.
 */
export function endOfDay(instant: Date): Date {
  return lastInstantBefore(dayEndsAt(instant))
}

/** The last instant before an exclusive end, at the precision in which instants are kept. */
export function lastInstantBefore(exclusiveEnd: Date): Date {
  return new Date(exclusiveEnd.getTime() - 1)
}

/** Elapsed hours: nights and holidays count, clocks never pause (G-23). */
export function addHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * hour)
}

/** Elapsed minutes. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000)
}

/** The same time of day, so many days later; every day in Taipei has 24 hours. */
export function addDays(instant: Date, days: number): Date {
  return addHours(instant, days * 24)
}

/** The same day of the month and time of day, so many months later; the last day where that day is missing. */
export function addMonths(instant: Date, months: number): Date {
  const { year, month, day } = taipeiDay(instant)
  const target = monthAfter({ year, month }, months)
  const clamped = Math.min(day, daysIn(target))
  const timeOfDay = instant.getTime() - startOfDay(instant).getTime()
  return new Date(startOf({ ...target, day: clamped }).getTime() + timeOfDay)
}

type Month = { year: number; month: number }

function monthAfter({ year, month }: Month, months: number): Month {
  const count = year * 12 + (month - 1) + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** How many days a month has; 29 in February of a leap year. */
export function daysIn({ year, month }: Month): number {
  const first = startOf({ year, month, day: 1 })
  const next = startOf({ ...monthAfter({ year, month }, 1), day: 1 })
  return Math.round((next.getTime() - first.getTime()) / (24 * hour))
}

/** The first instant after a month: the exclusive end of a half-open period. */
export function monthEndsAt(month: Month): Date {
  return startOf({ ...monthAfter(month, 1), day: 1 })
}

/** The last instant of a month: its last day at 23:59:59 (G-23). */
export function endOfMonth(month: Month): Date {
  return lastInstantBefore(monthEndsAt(month))
}
