/** The clocks of one case: those that commands started, and the one that time alone has started. */
import type { Context } from '../../context.ts'
import { type Row, within } from '../../row.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { reverifyBegun } from './begun-by-time.ts'
import { clockParts, type KeptClock } from './reads.ts'

export async function clocksOfCase(row: Row<typeof incidentRows>, { reads, now }: Context) {
  const kept = await reads.parts(clockParts, row)
  const of = { isGovernment: row.isGovernment, level: row.effectiveLevel }
  const begun = reverifyBegun(kept as unknown as readonly KeptClock[], of, now)
  return begun ? [...kept, within(row, { ...begun, incidentId: row.id })] : kept
}
