/** Writing down a step of the report: from where to where, by whom, under which clause. */
import type pg from 'pg'
import type { Opening } from '../../../law/access/openings.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'

export interface ReportStep {
  readonly step: string
  readonly from: string | null
  readonly to: string
  readonly actorNo: number | null
  readonly role: Actor
  readonly reason?: string
  readonly clause: string
}

export async function recordReportStep(
  client: pg.ClientBase,
  reportId: string,
  at: Date,
  { step, from, to, actorNo, role, reason, clause }: ReportStep,
): Promise<void> {
  await client.query(
    `insert into incidents.report_step (report_id, step, from_state, to_state, actor_no, role, at, reason, clause)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [reportId, step, from, to, actorNo, role, at, reason ?? null, clause],
  )
}

/** Who takes the step, and in which role. */
export function actorOf(by: { readonly personNo: number; readonly as: readonly Opening[] }) {
  const role = by.as[0]?.holding?.role
  if (!role) throw new Error('A step of a report is taken in a role')
  return { actorNo: by.personNo, role }
}
