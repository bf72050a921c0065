/** What the clocks of a case show for or against the agency: evidence, and no verdict (G-31). */
import { bindsAgency } from '../../../law/clocks/agency-duties.ts'
import type { ClockRecord } from '../../../law/clocks/clock.ts'
import { breachCauseOf, clockState, isLegalBreach, minutesLate } from '../../../law/clocks/state.ts'

/** A duty of the agency and how it was done, as a recommendation keeps it. */
export interface ClockEvidence {
  readonly kind: string
  readonly dueAt: Date
  readonly stoppedAt: Date | null
  readonly minutesLate: number
}

const evidence =
  (now: Date) =>
  (clock: ClockRecord): ClockEvidence => ({
    kind: clock.kind,
    dueAt: clock.dueAt,
    stoppedAt: clock.stoppedAt,
    minutesLate: minutesLate(clock, now),
  })

/** Broken duties of law; a target is none, and lateness by a raised level alone is kept out (G-17). */
export function brokenBy(clocks: readonly ClockRecord[], now: Date): readonly ClockEvidence[] {
  return clocks
    .filter(
      (clock) => bindsAgency(clock) && isLegalBreach(clock, now) && breachCauseOf(clock, now) === 'LATE',
    )
    .map(evidence(now))
}

/** Duties and targets that the agency kept. */
export function keptBy(clocks: readonly ClockRecord[], now: Date): readonly ClockEvidence[] {
  return clocks.filter((clock) => bindsAgency(clock) && clockState(clock, now) === 'MET').map(evidence(now))
}
