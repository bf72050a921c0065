/** How long a case stays open to somebody in an emergency, and how long a request for it stands (G-73). */
import { addHours } from '../calendar/taipei.ts'

/** The ruling's figure. A request that nobody grants in this time was no emergency, so it stands no longer. */
export const emergencyHours = 4

export const endOfEmergency = (begunAt: Date): Date => addHours(begunAt, emergencyHours)
