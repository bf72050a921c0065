/** What a relation rests on: the links from an agency up to the viewer's, or the assignments that name it. */
import type { Context } from '../../context.ts'
import { agencyRows } from '../directory/reads.ts'

const supervision = new Set(['SUPERIOR', 'SUPERVISORY'])

const text = 'select e.* from agencies.evidence_of($1) e order by e.key, e.step'

/** By the viewer's key on the agency. */
export async function evidenceOf({ reads }: Context, agencyId: string) {
  const [rows = []] = await reads.run([], { text, values: [agencyId] })
  return Map.groupBy(
    rows.map((row) => ({
      key: Number(row.key),
      upper: () => reads.byId(agencyRows, row.upper_id),
      lower: () => reads.byId(agencyRows, row.lower_id),
      supervision: supervision.has(String(row.kind)) ? row.kind : null,
      matter: row.matter,
      mode: row.matter === null ? null : row.kind,
      since: row.since,
    })),
    ({ key }) => key,
  )
}
