/** How long the file of a case is kept after it was filed; until then the case may be opened again (G-74, G-28). */
import { addMonths } from '../calendar/taipei.ts'

const YEARS = 10

export function isKept(archivedAt: Date | null, now: Date): boolean {
  return archivedAt === null || now <= addMonths(archivedAt, YEARS * 12)
}
