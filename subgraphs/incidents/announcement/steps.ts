/** Moving an announcement: which state a step leads to, and the line that tells of it. */
import type pg from 'pg'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'

interface Step {
  readonly step: string
  readonly from: string | null
  readonly to: string
  readonly actorNo: number | null
  readonly role: Actor
  readonly reason?: string | null
  readonly clause: string
}

export async function recordStep(client: pg.ClientBase, id: string, at: Date, step: Step): Promise<void> {
  await client.query(
    `insert into incidents.announcement_step (announcement_id, step, from_state, to_state, actor_no, role, at, reason, clause)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, step.step, step.from, step.to, step.actorNo, step.role, at, step.reason ?? null, step.clause],
  )
}

/** A step that follows from another and that nobody commands; answers with the state it leads to. */
export async function follow(
  client: pg.ClientBase,
  id: string,
  at: Date,
  from: string | null,
  step: string,
): Promise<string> {
  const passage = nextState('ANNOUNCEMENT', from, step)
  if ('refused' in passage) throw new Error(`An announcement cannot take the step ${step} from ${from}`)
  const clause = passage.row.clause[0] ?? ''
  await recordStep(client, id, at, { step, from, to: passage.to, actorNo: null, role: 'SYSTEM', clause })
  return passage.to
}

/** Writes the state; every change of an announcement is a new version of it. */
export async function write(
  client: pg.ClientBase,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const sets = Object.keys(changes).map((column, at) => `${column} = $${at + 2}`)
  await client.query(
    `update incidents.announcement set ${[...sets, 'version = version + 1'].join(', ')} where id = $1`,
    [id, ...Object.values(changes)],
  )
}
