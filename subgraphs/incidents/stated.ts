/** What people state in the input of a command, checked: instants and texts. */
import { checkStatedTime } from '../../law/lifecycles/stated-time.ts'
import { Refusal } from '../refusal.ts'

const LONGEST_TEXT = 10_000

/** An RFC 3339 instant with its offset; a time without one would mean something else in every place. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i

export function statedInstant(value: unknown, argument: string): Date {
  const found = value instanceof Date ? value : new Date(INSTANT.test(String(value)) ? String(value) : NaN)
  if (Number.isNaN(found.getTime())) throw new Refusal('BAD_INPUT', { argument })
  return found
}

export function statedInstantOrNull(value: unknown, argument: string): Date | null {
  return value === undefined || value === null ? null : statedInstant(value, argument)
}

/** A stated time lies neither in the future nor before an earlier step (lifecycles 0). */
export function refuseUnlawfulTime(
  argument: string,
  stated: Date,
  now: Date,
  notBefore: Date | null = null,
): void {
  const wrong = checkStatedTime({ stated, now, notBefore })
  if (!wrong) return
  const reason =
    wrong.problem === 'IN_THE_FUTURE' ? 'STATED_TIME_IN_FUTURE' : 'STATED_TIME_BEFORE_EARLIER_STEP'
  throw new Refusal('BAD_INPUT', { argument, reason, until: wrong.limit })
}

/** A text with something in it, not longer than a page or two can hold. */
export function isStated(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

export function refuseTooLong(texts: Readonly<Record<string, unknown>>): void {
  for (const [argument, value] of Object.entries(texts))
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      throw new Refusal('BAD_INPUT', { argument, reason: 'TOO_LONG', limit: LONGEST_TEXT })
}
