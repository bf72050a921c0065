/** How instants are written down for people: in Taipei time, day first by year. */
import { taipeiDay, taipeiOffsetHours } from './taipei.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** 2026-01-31 */
export function formatDay(instant: Date): string {
  const { year, month, day } = taipeiDay(instant)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** 2026-01-31 23:59:59 */
export function formatInstant(instant: Date): string {
  const shifted = new Date(instant.getTime() + taipeiOffsetHours * 3_600_000)
  const time = [shifted.getUTCHours(), shifted.getUTCMinutes(), shifted.getUTCSeconds()].map(two).join(':')
  return `${formatDay(instant)} ${time}`
}

/** 民國115年1月31日: the calendar of the Republic, whose first year is 1912. */
export function formatRocDay(instant: Date): string {
  const { year, month, day } = taipeiDay(instant)
  return `民國${year - 1911}年${month}月${day}日`
}
