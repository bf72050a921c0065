/** What may be asked about a person who is to touch state secrets, and what the answers allow to be decided. */

/** The heads that every check goes through; other concrete items are asked only where there are any (ER-4-2-4). */
const askedOfEverybody = [
  'LEAK_CONVICTION',
  'SEDITION_TREASON_CONVICTION',
  'WANTED_OPEN_CASE',
  'SECRECY_DISCIPLINE',
  'FOREIGN_INFLUENCE',
] as const

/** The day on which the Mobilization Period ended; an earlier offence is none of these (ER-4-2-1b). */
export const mobilizationEndedOn = '1991-05-01'

export interface HeadEntered {
  readonly head: (typeof askedOfEverybody)[number] | 'OTHER_SECRECY'
  readonly finding: 'NONE' | 'FOUND' | 'UNKNOWN'
  /** Of sedition or treason that was found: a day, `1995-01-31`. */
  readonly offenceDate?: string | null
  /** What else was asked, of other items and of nothing else: the article leaves room for no other note. */
  readonly otherText?: string | null
}

/** Whether each entry keeps to its head of the article, and no head stands twice. */
export function areLawful(heads: readonly HeadEntered[]): boolean {
  const named = new Set(heads.map(({ head }) => head))
  return heads.length > 0 && named.size === heads.length && heads.every(isLawful)
}

function isLawful({ head, finding, offenceDate, otherText }: HeadEntered): boolean {
  const dated = offenceDate != null
  const isTreason = head === 'SEDITION_TREASON_CONVICTION' && finding === 'FOUND'
  if (dated !== isTreason || (dated && offenceDate < mobilizationEndedOn)) return false
  return head === 'OTHER_SECRECY' ? Boolean(otherText?.trim()) : otherText == null
}

/** Heads of which nobody knows the answer yet: left out, or looked into without an answer. */
export function openHeads(heads: readonly HeadEntered[]): readonly string[] {
  const known = new Map(heads.map(({ head, finding }) => [head, finding]))
  const all = [...askedOfEverybody, ...(known.has('OTHER_SECRECY') ? (['OTHER_SECRECY'] as const) : [])]
  return all.filter((head) => (known.get(head) ?? 'UNKNOWN') === 'UNKNOWN')
}

/** Anything found bars every result but "not cleared", unless it is explained in writing (G-61). */
export function isExplained(heads: readonly HeadEntered[], reasons: string | null | undefined): boolean {
  return heads.every(({ finding }) => finding !== 'FOUND') || Boolean(reasons?.trim())
}
