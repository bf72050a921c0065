/** The clocks of a case: read by the right to the case, started and rewritten only by commands. */
import type pg from 'pg'
import { type ClockRecord, type StartInput, startClock } from '../../../law/clocks/clock.ts'
import type { ClockKind } from '../../../law/clocks/deadlines.ts'
import { firstReminder } from '../../../law/clocks/reminders.ts'
import type { PartSource } from '../../reads.ts'
import { plain, type Sql } from '../../row-source.ts'
import { incidentRows } from '../reporting/reads.ts'

const instants = plain('startedAt', 'dueAt', 'stoppedAt', 'cancelledAt')
const inOrder: Sql = (t) => `${t}.no`

export const clockParts: PartSource = {
  type: 'Clock',
  table: 'incidents.clock',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: {
    ...plain('id', 'incidentId', 'kind', 'regime', 'basis', 'level', 'isTarget', 'legalBasis'),
    keptBreachCause: (t) => `${t}.breach_cause`,
    ...instants,
  },
  order: inOrder,
}

export const recomputationParts: PartSource = {
  type: 'ClockRecomputation',
  table: 'incidents.clock_recomputation',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain(
    'clockId',
    'at',
    'cause',
    'fromLevel',
    'toLevel',
    'oldStartedAt',
    'newStartedAt',
    'oldDueAt',
    'newDueAt',
  ),
  order: inOrder,
}

/** A stored clock with what the law calculates on; recomputations made since it was read are still to be written. */
export interface KeptClock extends ClockRecord {
  readonly id: string
}

const columns = `id, kind, regime, basis, level, started_at as "startedAt", due_at as "dueAt", stopped_at as "stoppedAt",
  cancelled_at as "cancelledAt", is_target as "isTarget", legal_basis as "legalBasis", breach_cause as "breachCause"`

export async function clocksOf(client: pg.ClientBase, incidentId: string): Promise<readonly KeptClock[]> {
  const { rows } = await client.query(
    `select ${columns} from incidents.clock where incident_id = $1 order by no`,
    [incidentId],
  )
  return rows.map((row) => ({ ...row, recomputations: [] }))
}

/** Starts the clocks whose event has happened and that the regime in force knows; answers with their identifiers. */
export async function startClocks(
  client: pg.ClientBase,
  incidentId: string,
  starts: readonly (StartInput & { readonly kind: ClockKind; readonly stoppedAt?: Date })[],
): Promise<readonly string[]> {
  const started = starts.flatMap(({ kind, stoppedAt = null, ...input }) => {
    const clock = startClock(kind, input)
    return clock ? [{ ...clock, stoppedAt, remindAt: firstReminder({ ...clock, stoppedAt }) }] : []
  })
  if (started.length === 0) return []
  // One statement for all: each brings its own parsing, and its own look at the viewer's signature.
  const { rows } = await client.query(
    `insert into incidents.clock
       (incident_id, kind, regime, basis, level, started_at, due_at, stopped_at, remind_at, is_target, legal_basis)
     select $1, c.kind, c.regime, c.basis, c.level, c."startedAt", c."dueAt", c."stoppedAt", c."remindAt", c."isTarget", c."legalBasis"
     from jsonb_to_recordset($2::jsonb) as c(kind text, regime text, basis text, level int,
       "startedAt" timestamptz, "dueAt" timestamptz, "stoppedAt" timestamptz, "remindAt" timestamptz,
       "isTarget" boolean, "legalBasis" text[])
     returning id`,
    [incidentId, JSON.stringify(started)],
  )
  return rows.map(({ id }) => id)
}

/** Passes each clock through a rule of law/clocks and writes what came out of it, its history first. */
export async function rewriteClocks(
  client: pg.ClientBase,
  incidentId: string,
  rule: (clock: KeptClock) => ClockRecord,
): Promise<void> {
  for (const before of await clocksOf(client, incidentId)) {
    const after = rule(before)
    if (after === before) continue
    for (const entry of after.recomputations) {
      await client.query(
        `insert into incidents.clock_recomputation (incident_id, clock_id, at, cause, from_level, to_level,
           old_started_at, new_started_at, old_due_at, new_due_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          incidentId,
          before.id,
          entry.at,
          entry.cause,
          entry.fromLevel,
          entry.toLevel,
          entry.oldStartedAt,
          entry.newStartedAt,
          entry.oldDueAt,
          entry.newDueAt,
        ],
      )
    }
    // Whoever was told of another instant is told of this one; what has ended is told no more.
    const isMoved = after.dueAt.getTime() !== before.dueAt.getTime()
    await client.query(
      `update incidents.clock set basis = $2, level = $3, started_at = $4, due_at = $5, stopped_at = $6,
         cancelled_at = $7, breach_cause = $8, remind_at = case when $9 then $10 else remind_at end where id = $1`,
      [
        before.id,
        after.basis,
        after.level,
        after.startedAt,
        after.dueAt,
        after.stoppedAt,
        after.cancelledAt,
        after.breachCause,
        isMoved || after.stoppedAt !== null || after.cancelledAt !== null,
        firstReminder(after),
      ],
    )
  }
}
