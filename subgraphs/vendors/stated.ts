/** What commands are told, checked before it is kept: texts within bounds, days that exist, whole numbers. */
import { checkStatedTime } from '../../law/lifecycles/stated-time.ts'
import { Refusal } from '../refusal.ts'

/** Half a character among them: no text can be kept with one. */
const CONTROL = /[[\p{Cc}\p{Cs}]--[\n\t]]/v

/** A text that says something, in whole letters and without control characters, at most `limit` characters long. */
export function stated(argument: string, value: unknown, limit: number): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' || CONTROL.test(text) || !text.isWellFormed()) throw new Refusal('BAD_INPUT', { argument })
  if ([...text].length > limit) throw new Refusal('BAD_INPUT', { argument, limit, reason: 'TOO_LONG' })
  return text
}

export function statedOrNot(argument: string, value: unknown, limit: number): string | null {
  return value === undefined || value === null ? null : stated(argument, value, limit)
}

export function statedList(argument: string, values: unknown, limit: number, most = 50): readonly string[] {
  if (values === undefined || values === null) return []
  if (!Array.isArray(values) || values.length > most)
    throw new Refusal('BAD_INPUT', { argument, limit: most })
  return values.map((value) => stated(argument, value, limit))
}

/** A calendar day, `2026-01-31`. */
export function statedDay(argument: string, value: unknown): string {
  const text = String(value)
  const instant = new Date(`${text}T00:00:00Z`)
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instant.getTime())
  if (!exists || instant.toISOString().slice(0, 10) !== text) throw new Refusal('BAD_INPUT', { argument })
  return text
}

/** An instant, as RFC 3339 writes it. */
export function statedInstant(argument: string, value: unknown): Date {
  const instant = new Date(String(value))
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(String(value))
  if (!written || Number.isNaN(instant.getTime())) throw new Refusal('BAD_INPUT', { argument })
  return instant
}

/** An instant that has come, and not before an earlier step (lifecycles 0). */
export function statedPast(argument: string, value: unknown, now: Date, notBefore: Date | null = null): Date {
  const instant = statedInstant(argument, value)
  const wrong = checkStatedTime({ stated: instant, now, notBefore })
  if (!wrong) return instant
  const reason =
    wrong.problem === 'IN_THE_FUTURE' ? 'STATED_TIME_IN_FUTURE' : 'STATED_TIME_BEFORE_EARLIER_STEP'
  throw new Refusal('BAD_INPUT', { argument, reason, until: wrong.limit })
}

/** Does it say anything at all? What a guard asks of a reason. */
export function isStated(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Larger than any budget, small enough to stay exact. */
const MOST_TWD = 10_000_000_000_000

/** Whole New Taiwan dollars. */
export function statedTwd(argument: string, value: unknown): number {
  return statedNumber(argument, value, 0, MOST_TWD)
}

/** The longest interval between audits that still counts as regular. */
const LONGEST_CADENCE = 60

export function isCadence(months: unknown): months is number {
  return Number.isInteger(months) && Number(months) >= 1 && Number(months) <= LONGEST_CADENCE
}

export function statedNumber(argument: string, value: unknown, least: number, most: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most)
    throw new Refusal('BAD_INPUT', { argument, limit: most })
  return value as number
}
