/** The words of a search box: trimmed, of bearable length, and nothing at all when there are none. */
import { Refusal } from '../refusal.ts'

const LONGEST = 100

export function searchWords(value: unknown): string | null {
  const words = typeof value === 'string' ? value.trim() : ''
  if (words.length > LONGEST)
    throw new Refusal('BAD_INPUT', { argument: 'search', reason: 'TOO_LONG', limit: LONGEST })
  return words === '' ? null : words
}
