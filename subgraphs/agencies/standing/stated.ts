/** What people state in the input of a command, checked before it is kept. */
import { Refusal } from '../../refusal.ts'

const CONTROL = /[\p{Cc}--[\n\t]]/v

/** A text that says something, without control characters, at most `limit` characters long. */
export function stated(argument: string, value: unknown, limit = 500): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' || CONTROL.test(text)) throw new Refusal('BAD_INPUT', { argument })
  if ([...text].length > limit) throw new Refusal('BAD_INPUT', { argument, limit, reason: 'TOO_LONG' })
  return text
}

export function statedOrNot(argument: string, value: unknown, limit = 500): string | null {
  return value === undefined || value === null ? null : stated(argument, value, limit)
}

/** An instant with its offset: without one it would mean something else in every place. */
export function statedInstant(argument: string, value: unknown): Date {
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.test(String(value))
  const instant = value instanceof Date ? value : new Date(written ? String(value) : Number.NaN)
  if (Number.isNaN(instant.getTime())) throw new Refusal('BAD_INPUT', { argument })
  return instant
}

/** A last instant that still lies ahead. */
export function statedEnd(argument: string, value: unknown, now: Date): Date {
  const instant = statedInstant(argument, value)
  if (instant <= now) throw new Refusal('BAD_INPUT', { argument, reason: 'OUT_OF_RANGE' })
  return instant
}
