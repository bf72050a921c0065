/** Whose duty a clock is: the acts that stop it, and the roles that must take one of them. */
import { hasClassOfDecision } from '../access/decision-classes.ts'
import { decisionFor } from '../access/decisions.ts'
import { type ClockKind, clockKinds, deadlines } from './deadlines.ts'

export interface Duty {
  readonly clock: ClockKind
  readonly act: string
  readonly roles: readonly string[]
}

/** `reviewIncident:AGREE` is the act `reviewIncident`. */
const actOf = (stoppedBy: string) => stoppedBy.split(':')[0] ?? stoppedBy

/** Whatever stops a clock without anybody's right to it, an event for instance, is nobody's duty. */
const isAct = (name: string) => decisionFor(name) !== undefined || hasClassOfDecision(name)

function dutiesOf(clock: ClockKind): readonly Duty[] {
  const rows = deadlines.filter((row) => row.clock === clock)
  const acts = new Set(rows.flatMap((row) => row.stoppedBy.map(actOf)).filter(isAct))
  const roles = [...new Set(rows.flatMap((row) => row.actor))].sort()
  return [...acts].sort().map((act) => ({ clock, act, roles }))
}

/** One row per clock and act that stops it. */
export const duties: readonly Duty[] = clockKinds.flatMap(dutiesOf)
