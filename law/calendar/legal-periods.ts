/** What the sources' words for a date mean on the calendar (G-23): each word is one function. */
import { addDays, dayEndsAt, endOfDay, endOfMonth, startOf, startOfDay, taipeiDay } from './taipei.ts'

/** "Before November" (11月前): by the last instant of October. */
export function beforeMonth(year: number, month: number): Date {
  return month === 1 ? endOfMonth({ year: year - 1, month: 12 }) : endOfMonth({ year, month: month - 1 })
}

/** "At the start of the year" (年初): by the last instant of January. */
export function byStartOfYear(year: number): Date {
  return endOfMonth({ year, month: 1 })
}

/** "Within two weeks" (2 週內): 14 days of 24 hours, then to the end of that day. */
export function withinTwoWeeks(from: Date): Date {
  return endOfDay(addDays(from, 14))
}

/** The last instant of the calendar half-year in which an instant falls: 30 June or 31 December. */
export function endOfHalfYear(instant: Date): Date {
  const { year, month } = taipeiDay(instant)
  return endOfMonth({ year, month: month <= 6 ? 6 : 12 })
}

/** The first instant of the calendar year in which an instant falls. */
export function startOfYear(instant: Date): Date {
  return startOf({ year: taipeiDay(instant).year, month: 1, day: 1 })
}

/** Monday to Friday. Public holidays are not in the sources, so a holiday on a weekday still counts. */
export function isWorkingDay(instant: Date): boolean {
  const weekday = new Date(startOfDay(instant).getTime() + 12 * 3_600_000).getUTCDay()
  return weekday >= 1 && weekday <= 5
}

/** The last instant of the n-th working day after the day on which an instant falls. */
export function afterWorkingDays(from: Date, count: number): Date {
  let day = startOfDay(from)
  for (let left = count; left > 0; ) {
    day = dayEndsAt(day)
    if (isWorkingDay(day)) left -= 1
  }
  return endOfDay(day)
}
