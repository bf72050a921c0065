/** What happens to a clock when the level changes or a stated time is corrected: a new due instant, and history. */
import type { IncidentLevel } from '../levels/criteria.ts'
import type { ClockRecord, Recomputation } from './clock.ts'
import { deadlineOf } from './deadlines.ts'
import { type BasisInstants, dependsOnLevel, dueOf, lengthFrom, type SetLength, startOfClock } from './due.ts'
import { clockState } from './state.ts'

/**
 * A change of level gives a running clock a new due instant, counted from its original start (G-17). If that
 * instant is already past, the clock is breached by the raise alone, and says so. Other clocks stay untouched.
 */
export function recompute(clock: ClockRecord, newLevel: IncidentLevel, now: Date): ClockRecord {
  const row = deadlineOf(clock.kind, clock.regime)
  const touched = row && dependsOnLevel(row) && clockState(clock, now) === 'RUNNING'
  if (!touched || newLevel === clock.level) return clock
  const newDueAt = lengthFrom(clock.startedAt, row, newLevel)
  return {
    ...rewritten(clock, { at: now, cause: 'LEVEL_CHANGED', toLevel: newLevel, newDueAt }),
    breachCause: now > newDueAt ? 'LEVEL_RAISED' : null,
  }
}

/**
 * A corrected time gives every clock counted from it, unless cancelled, a new start and due instant; the old
 * ones are kept in its history. What was in time may prove late, and the reverse. Where a length was set by
 * somebody it must be given again.
 */
export function rebase(clock: ClockRecord, basis: BasisInstants, now: Date, set?: SetLength): ClockRecord {
  const row = deadlineOf(clock.kind, clock.regime)
  const start = row && startOfClock(row, basis)
  if (!row || !start || clock.cancelledAt || start.at.getTime() === clock.startedAt.getTime()) return clock
  const newDueAt = dueOf(row, start.at, clock.level, basis, set)
  const change = { at: now, cause: 'BASIS_CHANGED', newStartedAt: start.at, newDueAt } as const
  const moved = { ...rewritten(clock, change), basis: start.event }
  return { ...moved, breachCause: clockState(moved, now) === 'BREACHED' ? clock.breachCause : null }
}

type Change = Pick<Recomputation, 'at' | 'cause' | 'newDueAt'> & {
  toLevel?: IncidentLevel
  newStartedAt?: Date
}

function rewritten(clock: ClockRecord, change: Change): ClockRecord {
  const entry: Recomputation = {
    at: change.at,
    cause: change.cause,
    fromLevel: clock.level,
    toLevel: change.toLevel ?? clock.level,
    oldStartedAt: clock.startedAt,
    newStartedAt: change.newStartedAt ?? clock.startedAt,
    oldDueAt: clock.dueAt,
    newDueAt: change.newDueAt,
  }
  return {
    ...clock,
    level: entry.toLevel,
    startedAt: entry.newStartedAt,
    dueAt: entry.newDueAt,
    recomputations: [...clock.recomputations, entry],
  }
}
