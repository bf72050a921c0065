/** How long a clearance lasts: three years, or until the contract ends, whichever comes first (G-61). */
import { addMonths, startOf } from '../calendar/taipei.ts'

const MONTHS = 36

/** The first instant at which it stands no more. `termTo` is the last day of the contract's term, `2028-12-31`, where it has one yet. */
export function validUntil(decidedAt: Date, termTo: string | null): Date {
  const longest = addMonths(decidedAt, MONTHS)
  if (termTo === null) return longest
  const [year = 0, month = 0, day = 0] = termTo.split('-').map(Number)
  const termEnds = startOf({ year, month, day: day + 1 })
  return termEnds < longest ? termEnds : longest
}

/** When a renewal is due, so that it is decided before the clearance runs out. */
export const RENEWAL_DAYS = 60
