/** Clocks as they show: the state and the minutes late follow from the instants and the request's one now. */
import { breachCauseOf, clockState, isLegalBreach, minutesLate } from '../../../law/clocks/state.ts'
import type { Context } from '../../context.ts'
import { ACCESS, type Access, type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { reverifyBegun } from './begun-by-time.ts'
import { dueSoon, overdue } from './duties.ts'
import { clockParts, type KeptClock, recomputationParts } from './reads.ts'

type ClockPart = KeptClock & {
  readonly incidentId: string
  readonly keptBreachCause: KeptClock['breachCause']
  readonly [ACCESS]: Access
}

async function recomputations(clock: ClockPart, _: unknown, { reads }: Context) {
  const parent = { id: clock.incidentId, [ACCESS]: clock[ACCESS] }
  const found = await reads.parts(recomputationParts, parent)
  return found.filter((entry) => (entry as { clockId?: string }).clockId === clock.id)
}

/** Those that were started, and the one that time alone has started. */
async function clocksOfCase(row: Row<typeof incidentRows>, _: unknown, { reads, now }: Context) {
  const kept = await reads.parts(clockParts, row)
  const of = { isGovernment: row.isGovernment, level: row.effectiveLevel }
  const begun = reverifyBegun(kept as unknown as readonly ClockPart[], of, now)
  return begun ? [...kept, within(row, { ...begun, incidentId: row.id })] : kept
}

export const clocks: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [clockParts, recomputationParts],
  resolvers: {
    Query: {
      dueSoon: (_: unknown, args: Parameters<typeof dueSoon>[0], context: Context) => dueSoon(args, context),
      overdue: (_: unknown, args: Parameters<typeof overdue>[0], context: Context) => overdue(args, context),
    },
    Incident: {
      clocks: clocksOfCase,
    },
    Clock: {
      state: (clock: ClockPart, _: unknown, { now }: Context) => clockState(clock, now),
      minutesLate: (clock: ClockPart, _: unknown, { now }: Context) => minutesLate(clock, now),
      breachCause: (clock: ClockPart, _: unknown, { now }: Context) =>
        breachCauseOf({ ...clock, breachCause: clock.keptBreachCause }, now),
      isLegalBreach: (clock: ClockPart, _: unknown, { now }: Context) => isLegalBreach(clock, now),
      clauses: (clock: ClockPart) => clock.legalBasis,
      recomputations,
    },
  },
}
