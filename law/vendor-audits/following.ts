/** When a finding waits for the vendor no longer, and how the years of a contract compare (AP-15.2-2-4). */
import { taipeiDay } from '../calendar/taipei.ts'
import type { StateOf } from '../lifecycles/machines.ts'

/** With its improvement in one of these a finding waits for the vendor no longer, so it is not overdue. */
export const settledStates = ['DONE', 'VERIFIED'] as const satisfies readonly StateOf<'VENDOR_IMPROVEMENT'>[]

export interface IssuedFinding {
  readonly issuedAt: Date
  readonly type: string
  readonly clause: string
  readonly improvementState: string | null
}

export interface AuditYear {
  readonly year: number
  readonly deficiencies: number
  readonly toImprove: number
  readonly verified: number
  /** Clauses found wanting in the last year before it that had findings, and again in this one. */
  readonly again: readonly string[]
}

/** One line for each year in which something was found, the earliest first. */
export function yearsOf(findings: readonly IssuedFinding[]): readonly AuditYear[] {
  const byYear = Map.groupBy(findings, ({ issuedAt }) => taipeiDay(issuedAt).year)
  const years = [...byYear].sort(([a], [b]) => a - b)
  return years.map(([year, found], at) => {
    const before = new Set(years[at - 1]?.[1].map(({ clause }) => clause))
    return {
      year,
      deficiencies: found.filter(({ type }) => type === 'DEFICIENCY').length,
      toImprove: found.filter(({ type }) => type === 'TO_IMPROVE').length,
      verified: found.filter(({ improvementState }) => improvementState === 'VERIFIED').length,
      again: [...new Set(found.map(({ clause }) => clause).filter((clause) => before.has(clause)))].sort(),
    }
  })
}
