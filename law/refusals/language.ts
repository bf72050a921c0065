/** Which of the two languages a caller asked for, read from Accept-Language; anything unreadable means English. */
import type { Language } from './refusal.ts'

const RANGE = /^(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i

/** Longer headers are cut: no browser sends them, and reading them would cost more than an answer is worth. */
const LONGEST_HEADER = 500

/** The language with the higher quality; at equal quality the one named first; `*` speaks for English. */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  let best: Language = 'en'
  let highest = 0
  for (const part of (acceptLanguage ?? '').slice(0, LONGEST_HEADER).split(',')) {
    const [, range, q] = RANGE.exec(part.trim()) ?? []
    const language = range && spoken(range)
    const quality = q === undefined ? 1 : Number(q)
    if (language && quality > highest) {
      best = language
      highest = quality
    }
  }
  return best
}

function spoken(range: string): Language | undefined {
  const primary = range.split('-')[0]?.toLowerCase()
  if (primary === 'zh') return 'zh'
  return primary === 'en' || primary === '*' ? 'en' : undefined
}
