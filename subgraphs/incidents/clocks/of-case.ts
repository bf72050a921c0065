/** The clocks of one case: those that commands started, and the one that time alone has started. */
import { atLeast } from '../../../law/access/matrix.ts'
import { isOfEmergency } from '../../../law/access/openings.ts'
import { isConfidential } from '../../../law/clocks/confidential.ts'
import type { Context } from '../../context.ts'
import { ACCESS, type Row, within } from '../../row.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { reverifyBegun } from './begun-by-time.ts'
import { clockParts, type KeptClock } from './reads.ts'

/** The agency whose case it is learns nothing of what the NSC office found, from its clocks neither (IG-4.4-1). */
function mayKnow(row: Row<typeof incidentRows>, { viewer }: Context, { kind }: Pick<KeptClock, 'kind'>) {
  if (!isConfidential(kind)) return true
  return viewer
    .openingsOn('IN.TASKFORCE', row[ACCESS])
    .some((opening) => atLeast(opening.right, 'READ') && !isOfEmergency(opening))
}

export async function clocksOfCase(row: Row<typeof incidentRows>, context: Context) {
  const { reads, now } = context
  const all = (await reads.parts(clockParts, row)) as unknown as readonly KeptClock[]
  const kept = all.filter((clock) => mayKnow(row, context, clock))
  const of = { isGovernment: row.isGovernment, level: row.effectiveLevel }
  const begun = reverifyBegun(kept, of, now)
  return begun ? [...kept, within(row, { ...begun, incidentId: row.id })] : kept
}
