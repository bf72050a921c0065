/** What of a case is filed for later reference, and until when (IG-4.1-3-2a…d, G-74). */
import { addMonths } from '../calendar/taipei.ts'

const YEARS = 10

/** The last instant at which the file is kept. */
export const keptUntil = (archivedAt: Date): Date => addMonths(archivedAt, YEARS * 12)

/** Until then the case may be opened again; one that is not filed is kept in any event (G-28). */
export function isKept(archivedAt: Date | null, now: Date): boolean {
  return archivedAt === null || now <= keptUntil(archivedAt)
}

/** Kinds of evidence that are audit trails: what systems and networks wrote down by themselves (IG-4.1-3-2c). */
export const auditTrailKinds = ['SYSTEM_LOG', 'NETWORK_CAPTURE'] as const
