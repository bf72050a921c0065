/** Changes of level: read by the right to the case; an opinion given in a command takes its effect here. */
import type pg from 'pg'
import { recompute } from '../../../law/clocks/recompute.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { rewriteClocks, startClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { changeOf, decidedByReview, type Pending, type Proposer } from './change.ts'

export const levelChangeParts: PartSource = {
  type: 'LevelChange',
  table: 'incidents.level_change',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('id', 'fromLevel', 'toLevel', 'state', 'role', 'reason', 'proposedAt', 'decidedAt'),
  order: (t) => `${t}.no`,
}

export interface LevelOpinion {
  readonly incidentId: string
  /** The level that counted until now. */
  readonly effective: IncidentLevel
  readonly opinion: IncidentLevel
  readonly proposer: Proposer
  readonly mutation: string
  readonly personNo: number
  readonly role: string
  readonly reason: string
  readonly now: Date
}

/** Takes up the opinion: decides what waited for it, notes the change, moves clocks; answers with what counts now. */
export async function takeOpinion(client: pg.ClientBase, given: LevelOpinion): Promise<IncidentLevel> {
  const { incidentId, opinion, now } = given
  const settled = given.proposer === 'REVIEWER' ? await decideWaiting(client, given) : given.effective
  const change = changeOf(settled, opinion, given.proposer)
  const counts = change?.effective ?? settled
  if (change) {
    await client.query(
      `insert into incidents.level_change (incident_id, from_level, to_level, state, proposed_in, proposed_by_no,
         role, reason, proposed_at, decided_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 where $4 = 'APPLIED' or not exists (
         select from incidents.level_change c
         where c.incident_id = $1 and c.from_level = $2 and c.to_level = $3 and c.state = $4)`,
      [
        incidentId,
        settled,
        opinion,
        change.state,
        given.mutation,
        given.personNo,
        given.role,
        given.reason,
        now,
        change.state === 'APPLIED' ? now : null,
      ],
    )
  }
  await client.query(
    `update incidents.incident i set effective_level = $2, was_major = i.was_major or $2 >= 3,
       raise_undecided = exists (select from incidents.level_change c where c.incident_id = i.id
         and c.to_level > c.from_level and c.state not in ('APPLIED', 'REJECTED'))
     where i.id = $1`,
    [incidentId, counts],
  )
  if (counts !== given.effective) await moveClocks(client, given, counts)
  return counts
}

async function decideWaiting(client: pg.ClientBase, given: LevelOpinion): Promise<IncidentLevel> {
  const { rows } = await client.query<Pending & { id: string }>(
    `select id, from_level as "fromLevel", to_level as "toLevel" from incidents.level_change
     where incident_id = $1 and state = 'AWAIT_REVIEWER' order by no`,
    [given.incidentId],
  )
  let { effective } = given
  for (const pending of rows) {
    const decided = decidedByReview(pending, effective, given.opinion)
    effective = decided.effective
    await client.query(
      `update incidents.level_change set state = $2, decided_at = $3, version = version + 1 where id = $1`,
      [pending.id, decided.state, given.now],
    )
  }
  return effective
}

/** Running clocks get their new length from their first start; a raise from above asks the agency to report anew. */
async function moveClocks(client: pg.ClientBase, given: LevelOpinion, level: IncidentLevel): Promise<void> {
  const { incidentId, now } = given
  await rewriteClocks(client, incidentId, (clock) => recompute(clock, level, now))
  if (level > given.effective && given.proposer !== 'REPORTER')
    await startClocks(client, incidentId, [{ kind: 'REREPORT', level, basis: { levelRaisedAt: now } }])
}
