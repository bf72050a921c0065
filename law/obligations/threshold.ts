/** NT$10,000,000: from which sum a system built to order is tested by others too, and whether a sum was split (G-59). */
import { addMonths } from '../calendar/taipei.ts'
import type { ContractFacts } from './facts.ts'

/** The sum itself counts (ER-4-1-5c). */
export const independentTestFrom = 10_000_000

/** Besides the vendor's own, a test by the agency or by a third party (ER-4-1-5b, ER-4-1-5c). */
export function needsIndependentTest({
  bespokeDevelopment,
  isCore,
  amountTwd,
}: Pick<ContractFacts, 'bespokeDevelopment' | 'isCore' | 'amountTwd'>): boolean {
  return bespokeDevelopment && (isCore || amountTwd >= independentTestFrom)
}

export interface Award {
  readonly amountTwd: number
  readonly awardedAt: Date
}

const together = (awards: readonly Award[]) => awards.reduce((sum, { amountTwd }) => sum + amountTwd, 0)

/**
 * Contracts with the same vendor on the same system that reach the sum together, within some twelve months, while none
 * of them does alone: a warning and never a finding (G-59). Empty when there is nothing to warn of.
 */
export function splitWith<Other extends Award>(own: Award, others: readonly Other[]): readonly Other[] {
  if (own.amountTwd >= independentTestFrom) return []
  const small = others.filter(({ amountTwd }) => amountTwd < independentTestFrom)
  const windows = [own, ...small].map(({ awardedAt: from }) => {
    const until = addMonths(from, 12)
    const isWithin = ({ awardedAt }: Award) => awardedAt >= from && awardedAt <= until
    return isWithin(own) ? small.filter(isWithin) : []
  })
  const reaching = windows.filter((found) => together([own, ...found]) >= independentTestFrom)
  return small.filter((each) => reaching.some((found) => found.includes(each)))
}
