/** Taking a step of a request: its new state and what else changes with it, and the step on record. */
import type pg from 'pg'
import { stopClock } from '../../../law/clocks/clock.ts'
import type { LifecycleRow } from '../../../law/lifecycles/lifecycle.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { rewriteClocks } from '../clocks/reads.ts'

export interface SupportStep {
  readonly step: string
  readonly outcome?: string | null
  readonly from: string | null
  readonly to: string
  readonly by: { readonly personNo: number | null; readonly role: Actor }
  readonly reason?: string | null
  readonly now: Date
  readonly clause: LifecycleRow['clause'][number] | undefined
  /** Columns of the request that change with the step. */
  readonly sets?: Readonly<Record<string, unknown>>
}

export async function takeStep(client: pg.ClientBase, requestId: string, taken: SupportStep): Promise<void> {
  const { step, outcome, from, to, by, reason, now, clause, sets = {} } = taken
  if (from !== null) {
    const columns = { state: to, ...sets }
    const assigned = Object.keys(columns).map((name, index) => `${name} = $${index + 2}`)
    await client.query(
      `update incidents.support_request set ${assigned.join(', ')}, version = version + 1 where id = $1`,
      [requestId, ...Object.values(columns)],
    )
  }
  await client.query(
    `insert into incidents.support_step
       (request_id, step, outcome, from_state, to_state, actor_no, role, at, reason, clause)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [requestId, step, outcome ?? null, from, to, by.personNo, by.role, now, reason ?? null, clause ?? ''],
  )
}

/** Whoever was sent stands in no relation to the case any more. */
export async function endSending(client: pg.ClientBase, requestId: string, now: Date): Promise<void> {
  await client.query(
    'update incidents.support_dispatch set ended_at = $2 where request_id = $1 and ended_at is null',
    [requestId, now],
  )
}

interface Clocked {
  readonly incidentId: string
  readonly clockId: string | null
}

/** Stops the request's own clock; other requests of the case keep theirs. */
export function stopSupportClock(client: pg.ClientBase, { incidentId, clockId }: Clocked, now: Date) {
  return rewriteClocks(client, incidentId, (clock) => (clock.id === clockId ? stopClock(clock, now) : clock))
}
