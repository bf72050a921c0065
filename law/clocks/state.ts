/**
 * The state of a clock at an instant, derived from what is stored.
 *
 * The due instant itself is still in time: a step taken exactly then is MET, and a clock looked at exactly then
 * is RUNNING. The breach begins with the first instant after it, one millisecond later.
 */
import type { ClockRecord } from './clock.ts'

export type ClockState = 'RUNNING' | 'MET' | 'BREACHED' | 'CANCELLED'

export type ClockInstants = Pick<ClockRecord, 'startedAt' | 'dueAt'> & {
  stoppedAt?: Date | null
  cancelledAt?: Date | null
}

export function clockState(clock: ClockInstants, now: Date): ClockState {
  const { dueAt, stoppedAt, cancelledAt } = clock
  if (stoppedAt) return stoppedAt > dueAt ? 'BREACHED' : 'MET'
  // Cancelling ends the counting, but a breach that came before stays (lifecycle of withdrawal and closure).
  if (cancelledAt) return cancelledAt > dueAt ? 'BREACHED' : 'CANCELLED'
  return now > dueAt ? 'BREACHED' : 'RUNNING'
}

/** Minutes late, begun minutes counting whole; 0 unless breached. */
export function minutesLate(clock: ClockInstants, now: Date): number {
  if (clockState(clock, now) !== 'BREACHED') return 0
  const end = clock.stoppedAt ?? clock.cancelledAt ?? now
  return Math.ceil((end.getTime() - clock.dueAt.getTime()) / 60_000)
}

/** Why a clock is breached: by lateness, or only because the level was raised; null unless breached. */
export function breachCauseOf(clock: ClockRecord, now: Date): 'LATE' | 'LEVEL_RAISED' | null {
  return clockState(clock, now) === 'BREACHED' ? (clock.breachCause ?? 'LATE') : null
}

/** Whether the breach counts against the law, and not merely as an overdue task. */
export function isLegalBreach(clock: ClockRecord, now: Date): boolean {
  return !clock.isTarget && clockState(clock, now) === 'BREACHED'
}
