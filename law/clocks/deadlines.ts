/** All deadline rows together, and the row that governs a clock under a regime. */
import type { Deadline } from './deadline.ts'
import { agencyDeadlines } from './deadlines-of-agencies.ts'
import { emergencyDeadlines } from './deadlines-of-emergency-access.ts'
import { incidentDeadlines } from './deadlines-of-incidents.ts'
import { laterDeadlines } from './deadlines-of-later-regimes.ts'
import { defaultRegime, type RegimeCode } from './regimes.ts'

export const deadlines = [...incidentDeadlines, ...emergencyDeadlines, ...agencyDeadlines, ...laterDeadlines]

/** Every kind of clock that any regime knows, by the name of its deadline. */
export type ClockKind = (typeof deadlines)[number]['clock']

export const clockKinds: readonly ClockKind[] = [...new Set(deadlines.map((row) => row.clock))]

/** The row for a clock under a regime: its own, or the guidelines' where it has none; null if neither has. */
export function deadlineOf(kind: ClockKind, regime: RegimeCode): Deadline | null {
  return rowOf(kind, regime) ?? rowOf(kind, defaultRegime)
}

/** The row of whichever regime names the clock first; all regimes count a clock from the same event. */
export function firstRowOf(kind: ClockKind): Deadline {
  const row = deadlines.find((each) => each.clock === kind)
  if (!row) throw new Error(`No deadline is called ${kind}.`)
  return row
}

function rowOf(kind: ClockKind, regime: RegimeCode): Deadline | null {
  return deadlines.find((row) => row.clock === kind && row.regime === regime) ?? null
}
