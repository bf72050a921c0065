/** When an agency may turn to the Cyber Security Office itself, because the authority above it has not acted (G-32). */
import { lengthFrom } from '../clocks/due.ts'
import type { IncidentLevel } from '../levels/criteria.ts'

/** How long the authority has to endorse the request or to handle it. */
const timeToAct = { hours: { '3-4': 1, '1-2': 8 } } as const

interface Waiting {
  readonly requestedAt: Date
  /** When the authority said that the agency may go itself. */
  readonly directWayOpenedAt: Date | null
}

/** The very moment at which its time runs out is still the authority's. */
export function isDirectRouteOpen(waiting: Waiting, level: IncidentLevel, now: Date): boolean {
  return waiting.directWayOpenedAt !== null || now > lengthFrom(waiting.requestedAt, timeToAct, level)
}
