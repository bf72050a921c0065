/** The CISO in office of an agency, for all agencies of a request in one statement. */
import type { Context } from '../../context.ts'
import { wantedOf } from '../../predicate.ts'
import { inForce } from './keys.ts'
import { appointmentRows } from './reads.ts'

const identity = {}

const text = `select t.agency_id as agency, t.id from agencies.ciso_appointment t where t.agency_id = any($1) and ${inForce('t')}`

export async function cisoOf({ id }: { id: string }, _: unknown, { reads }: Context) {
  const appointment = await reads.batched(identity, id, async (agencies) => {
    const [rows = []] = await reads.run(wantedOf(appointmentRows), { text, values: [agencies] })
    const found = new Map(rows.map((row) => [row.agency, row.id]))
    return agencies.map((each) => found.get(each) ?? null)
  })
  return reads.byId(appointmentRows, appointment)
}
