/**
 * A clock: what is stored of it and how it starts. Its state is never stored; it follows from these instants.
 */
import type { IncidentLevel } from '../levels/criteria.ts'
import { provisionalLevel } from '../levels/level.ts'
import type { Deadline } from './deadline.ts'
import { type ClockKind, deadlineOf, firstRowOf } from './deadlines.ts'
import { type BasisInstants, dueOf, type SetLength, startOfClock } from './due.ts'
import { defaultRegime, type RegimeCode, regimeAt } from './regimes.ts'

/** One rewriting of a clock's due instant. The list is history: entries are added, never changed. */
export type Recomputation = {
  at: Date
  cause: 'LEVEL_CHANGED' | 'BASIS_CHANGED'
  fromLevel: IncidentLevel
  toLevel: IncidentLevel
  oldStartedAt: Date
  newStartedAt: Date
  oldDueAt: Date
  newDueAt: Date
}

export type ClockRecord = {
  kind: ClockKind
  regime: RegimeCode
  /** The event from which time is counted. */
  basis: string
  startedAt: Date
  dueAt: Date
  level: IncidentLevel
  stoppedAt: Date | null
  cancelledAt: Date | null
  /** A goal, not a duty of law: overdue is a task, never a breach of law. */
  isTarget: boolean
  legalBasis: readonly string[]
  /** Set when the deadline passed only because the level was raised (G-17). */
  breachCause: 'LEVEL_RAISED' | null
  recomputations: readonly Recomputation[]
}

export type StartInput = {
  basis: BasisInstants
  /** Absent means provisional (G-25). */
  level?: IncidentLevel
  /** Absent means the enabled regime of the instant from which time is counted. */
  regime?: RegimeCode
  set?: SetLength
}

/** A running clock, or null while the event that starts it has not happened or the regime has no such duty. */
export function startClock(kind: ClockKind, input: StartInput): ClockRecord | null {
  const { basis, level = provisionalLevel, set } = input
  const regime = input.regime ?? regimeOf(kind, basis)
  const row = deadlineOf(kind, regime)
  const start = row && startOfClock(row, basis)
  if (!row || !start) return null
  return {
    kind,
    regime,
    basis: start.event,
    startedAt: start.at,
    dueAt: dueOf(row, start.at, level, basis, set),
    level,
    stoppedAt: null,
    cancelledAt: null,
    isTarget: isTargetNow(row, set),
    legalBasis: row.clause,
    breachCause: null,
    recomputations: [],
  }
}

/** The regime that governs the clock's base event, among those enabled. */
function regimeOf(kind: ClockKind, basis: BasisInstants): RegimeCode {
  const start = startOfClock(firstRowOf(kind), basis)
  return start ? regimeAt(start.at) : defaultRegime
}

function isTargetNow(row: Deadline, set: SetLength | undefined): boolean {
  return row.isTarget === 'UNLESS_SET' ? set === undefined : row.isTarget
}

/** The clock with its stop written down; a clock stops once. */
export function stopClock(clock: ClockRecord, at: Date): ClockRecord {
  return clock.stoppedAt || clock.cancelledAt ? clock : { ...clock, stoppedAt: at }
}

/** The clock with its cancellation written down; a breach that came before stays one. */
export function cancelClock(clock: ClockRecord, at: Date): ClockRecord {
  return clock.stoppedAt || clock.cancelledAt ? clock : { ...clock, cancelledAt: at }
}
