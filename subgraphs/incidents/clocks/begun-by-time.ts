/** A clock that no command starts: the national authority's time begins when that of the review runs out (IG-3.3-1b). */
import { type ClockRecord, startClock } from '../../../law/clocks/clock.ts'
import { firstRowOf } from '../../../law/clocks/deadlines.ts'
import { lengthFrom } from '../../../law/clocks/due.ts'
import { clockState } from '../../../law/clocks/state.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { isMajor, lowestMajorLevel } from '../../../law/levels/level.ts'

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

const row = firstRowOf('REVERIFY')
const length = (level: IncidentLevel) =>
  `interval '${lengthFrom(new Date(0), row, level).getTime()} milliseconds'`

/** The same clocks over all cases, for lists of what is due: each has the identifier of the review that it began with. */
export const begunByTime = `select r.id, r.incident_id, 'REVERIFY' as kind, ${row.isTarget} as is_target,
    r.due_at + case when i.effective_level >= ${lowestMajorLevel} then ${length(4)} else ${length(1)} end as due_at
  from incidents.clock r join incidents.incident i on i.id = r.incident_id
  where r.kind = 'REVIEW' and r.stopped_at is null and r.cancelled_at is null and r.due_at < (select access.now())
    and (i.is_government or i.effective_level >= ${lowestMajorLevel})
    and not exists (select from incidents.clock v where v.incident_id = r.incident_id and v.kind = 'REVERIFY')`
