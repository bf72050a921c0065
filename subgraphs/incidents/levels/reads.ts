/** Changes of level: read by the right to the case; an opinion given in a command takes its effect here. */
import type pg from 'pg'
import { cancelClock } from '../../../law/clocks/clock.ts'
import { recompute } from '../../../law/clocks/recompute.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { isMajor } from '../../../law/levels/level.ts'
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { clocksOf, rewriteClocks, startClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import {
  changeOf,
  effectiveLevel,
  isOpen,
  isRaise,
  type KeptChange,
  type LevelChangeState,
  settledBy,
} from './change.ts'

export const levelChangeParts: PartSource = {
  type: 'LevelChange',
  table: 'incidents.level_change',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain(
    'id',
    'incidentId',
    'fromLevel',
    'toLevel',
    'state',
    'role',
    'reason',
    'proposedAt',
    'decidedAt',
  ),
  order: (t) => `${t}.no`,
}

export const levelOpinionParts: PartSource = {
  type: 'LevelChangeOpinion',
  table: 'incidents.level_change_opinion',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('changeId', 'body', 'verdict', 'reason', 'at'),
  order: (t) => `${t}.no`,
}

/** Which case, what counted until now, and when: what every act on the level begins with. */
export interface LevelAct {
  readonly incidentId: string
  readonly effective: IncidentLevel
  /** A raise by a body above asks the agency to report anew (G-17). */
  readonly byAgency: boolean
  readonly now: Date
}

export interface LevelOpinion extends LevelAct {
  readonly opinion: IncidentLevel
  /** Review and re-verification decide by themselves what lies between levels 1 and 2. */
  readonly decides: boolean
  readonly mutation: string
  readonly personNo: number
  readonly role: string
  readonly reason: string
}

export async function changesOf(client: pg.ClientBase, incidentId: string): Promise<readonly KeptChange[]> {
  const { rows } = await client.query<KeptChange>(
    `select id, no, from_level as "fromLevel", to_level as "toLevel", state, proposed_by_no as "proposedByNo",
       decided_at as "decidedAt" from incidents.level_change where incident_id = $1 order by no`,
    [incidentId],
  )
  return rows
}

export async function endChange(
  client: pg.ClientBase,
  { id }: KeptChange,
  state: LevelChangeState,
  now: Date,
): Promise<void> {
  await client.query(
    'update incidents.level_change set state = $2, decided_at = $3, version = version + 1 where id = $1',
    [id, state, now],
  )
}

/** Takes up the opinion: decides what waited for it, notes the change, moves clocks; answers with what counts now. */
export async function takeOpinion(client: pg.ClientBase, given: LevelOpinion): Promise<IncidentLevel> {
  const { incidentId, effective, opinion, decides, now } = given
  if (decides)
    for (const change of await changesOf(client, incidentId))
      if (change.state === 'AWAIT_REVIEWER') await endChange(client, change, settledBy(change, opinion), now)
  const changes = await changesOf(client, incidentId)
  const counts = effectiveLevel(changes, effective)
  const state = changeOf(counts, opinion, decides)
  const isProposed = changes.some((each) => isOpen(each) && each.toLevel === opinion)
  if (state && !isProposed) {
    await client.query(
      `insert into incidents.level_change (incident_id, from_level, to_level, state, proposed_in, proposed_by_no,
         role, reason, proposed_at, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        incidentId,
        counts,
        opinion,
        state,
        given.mutation,
        given.personNo,
        given.role,
        given.reason,
        now,
        state === 'APPLIED' ? now : null,
      ],
    )
  }
  return settleLevel(client, given)
}

/** Works out anew what counts, after changes were proposed or decided, and moves the case and its clocks there. */
export async function settleLevel(client: pg.ClientBase, act: LevelAct): Promise<IncidentLevel> {
  const changes = await changesOf(client, act.incidentId)
  const open = changes.filter(isOpen)
  const level = effectiveLevel(changes, act.effective)
  const { rows } = await client.query<{ isGovernment: boolean; state: string }>(
    `update incidents.incident i set effective_level = $2, was_major = i.was_major or $3, raise_undecided = $4,
       level_change_state = $5 where i.id = $1
     returning is_government as "isGovernment", verification_state as state`,
    [act.incidentId, level, isMajor(level), open.some(isRaise), open.at(-1)?.state ?? null],
  )
  if (level === act.effective) return level
  await moveClocks(client, act, level)
  // A sector review ends the verification of levels 1 and 2; 3 and 4 go the whole way (D-06).
  if (rows[0]?.isGovernment === false && rows[0].state === 'REVIEWED')
    await oweReverification(client, act, level)
  return level
}

/** Running clocks get their new length from their first start; a raise from above asks the agency to report anew. */
async function moveClocks(client: pg.ClientBase, act: LevelAct, level: IncidentLevel): Promise<void> {
  const { incidentId, effective, byAgency, now } = act
  await rewriteClocks(client, incidentId, (clock) => {
    // What a raise asked for is no longer owed when the level falls.
    if (clock.kind === 'REREPORT' && level < effective) return cancelClock(clock, now)
    return recompute(clock, level, now)
  })
  if (level > effective && !byAgency)
    await startClocks(client, incidentId, [{ kind: 'REREPORT', level, basis: { levelRaisedAt: now } }])
}

async function oweReverification(client: pg.ClientBase, act: LevelAct, level: IncidentLevel): Promise<void> {
  const { incidentId, now } = act
  const runs = (await clocksOf(client, incidentId)).some(
    (clock) => clock.kind === 'REVERIFY' && !clock.stoppedAt && !clock.cancelledAt,
  )
  if (isMajor(level) && !runs)
    await startClocks(client, incidentId, [{ kind: 'REVERIFY', level, basis: { reviewedAt: now } }])
  if (!isMajor(level))
    await rewriteClocks(client, incidentId, (clock) =>
      clock.kind === 'REVERIFY' ? cancelClock(clock, now) : clock,
    )
}
