/** Writing down a step of a case: which region, from where to where, by whom, under which clause. */
import type pg from 'pg'
import type { Actor } from '../../law/lifecycles/roles.ts'

export interface Step {
  readonly machine: 'INCIDENT_VERIFICATION' | 'INCIDENT_HANDLING'
  readonly step: string
  readonly from: string | null
  readonly to: string
  readonly actorNo: number | null
  readonly role: Actor
  readonly reason?: string | null
  readonly clause: string
}

export async function recordSteps(
  client: pg.ClientBase,
  incidentId: string,
  at: Date,
  steps: readonly Step[],
): Promise<void> {
  await client.query(
    `insert into incidents.transition
       (incident_id, machine, step, from_state, to_state, actor_no, role, at, reason, clause)
     select $1, s.machine, s.step, s."from", s."to", s."actorNo", s.role, $2, s.reason, s.clause
     from jsonb_to_recordset($3::jsonb) as s(machine text, step text, "from" text, "to" text,
       "actorNo" int, role text, reason text, clause text)`,
    [incidentId, at, JSON.stringify(steps)],
  )
}
