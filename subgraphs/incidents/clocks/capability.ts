/** Clocks as they show: the state and the minutes late follow from the instants and the request's one now. */
import { breachCauseOf, clockState, isLegalBreach, minutesLate } from '../../../law/clocks/state.ts'
import type { Context } from '../../context.ts'
import { ACCESS, type Access, type Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { dueSoon, overdue } from './duties.ts'
import { clocksOfCase } from './of-case.ts'
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

export const clocks: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  parts: [clockParts, recomputationParts],
  resolvers: {
    Query: {
      dueSoon: (_: unknown, args: Parameters<typeof dueSoon>[0], context: Context) => dueSoon(args, context),
      overdue: (_: unknown, args: Parameters<typeof overdue>[0], context: Context) => overdue(args, context),
    },
    Incident: {
      clocks: (row: Row<typeof incidentRows>, _: unknown, context: Context) => clocksOfCase(row, context),
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
