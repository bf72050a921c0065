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
  for (const step of steps) {
    await client.query(
      `insert into incidents.transition
         (incident_id, machine, step, from_state, to_state, actor_no, role, at, reason, clause)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        incidentId,
        step.machine,
        step.step,
        step.from,
        step.to,
        step.actorNo,
        step.role,
        at,
        step.reason ?? null,
        step.clause,
      ],
    )
  }
}
