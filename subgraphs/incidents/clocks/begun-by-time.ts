/** A clock that no command starts: the national authority's time begins when that of the review runs out (IG-3.3-1b). */
import { type ClockRecord, startClock } from '../../../law/clocks/clock.ts'
import { clockState } from '../../../law/clocks/state.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { isMajor } from '../../../law/levels/level.ts'

type Kept = Pick<ClockRecord, 'kind' | 'startedAt' | 'dueAt' | 'stoppedAt' | 'cancelledAt'>

export interface CaseOfClocks {
  readonly isGovernment: boolean
  readonly level: IncidentLevel
}

/** The clock of the re-verification while the review is overdue; null once a command has written it down. */
export function reverifyBegun(clocks: readonly Kept[], of: CaseOfClocks, now: Date): ClockRecord | null {
  const review = clocks.find(({ kind }) => kind === 'REVIEW')
  const isWaiting = review && !review.stoppedAt && !review.cancelledAt
  if (!isWaiting || clockState(review, now) !== 'BREACHED') return null
  if (clocks.some(({ kind }) => kind === 'REVERIFY') || !(of.isGovernment || isMajor(of.level))) return null
  return startClock('REVERIFY', { level: of.level, basis: { reviewDueAt: review.dueAt } })
}
