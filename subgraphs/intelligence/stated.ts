/** Texts that commands are told, checked before they are kept: they say something, and within bounds. */
import { Refusal } from '../refusal.ts'

const CONTROL = /[\p{Cc}--[\n\t]]/v

/** A text without control characters, at most `limit` characters long. */
export function stated(argument: string, value: unknown, limit: number): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' || CONTROL.test(text)) throw new Refusal('BAD_INPUT', { argument })
  if ([...text].length > limit) throw new Refusal('BAD_INPUT', { argument, limit, reason: 'TOO_LONG' })
  return text
}

export function statedOrNot(argument: string, value: unknown, limit: number): string | null {
  return value === undefined || value === null ? null : stated(argument, value, limit)
}
