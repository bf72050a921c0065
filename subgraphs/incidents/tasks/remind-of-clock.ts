/** Reminds whoever has the duty that a clock measures, and tells those above when it has passed (lifecycles 0 to 5). */
import type pg from 'pg'
import {
  dutyOf,
  escalationsOf,
  nextReminder,
  type Remindable,
  reminderAt,
} from '../../../law/clocks/reminders.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import type { Job } from '../../job.ts'
import type { KeptClock } from '../clocks/reads.ts'
import { isDone, settle, type Told, tell, toldBy } from './remind.ts'

interface Reminding extends Remindable, Pick<KeptClock, 'id' | 'regime'> {
  readonly incidentId: string
  readonly remindAt: Date | null
  readonly isExercise: boolean
  readonly effectiveLevel: IncidentLevel
}

/** The clock for this job alone; a command that is about to stop it waits, and closes afterwards what is opened here. */
async function takeClock(client: pg.ClientBase, id: unknown): Promise<Reminding | undefined> {
  const { rows } = await client.query(
    `select c.id, c.incident_id as "incidentId", c.kind, c.regime, c.level, c.started_at as "startedAt", c.due_at as "dueAt",
       c.stopped_at as "stoppedAt", c.cancelled_at as "cancelledAt", c.remind_at as "remindAt",
       i.is_exercise as "isExercise", i.effective_level as "effectiveLevel"
     from incidents.clock c join incidents.incident i on i.id = c.incident_id where c.id = $1 for update of c`,
    [id],
  )
  return rows[0]
}

export const remindOfClock: Job = {
  name: 'incidents.remindOfClock',
  run: ({ payload, now, system }) =>
    system(async (client) => {
      const clock = await takeClock(client, payload.id)
      if (!clock?.remindAt || isDone(clock.remindAt, payload, now)) return
      await settle(client, clock.incidentId)
      await remind(client, clock, now)
      // In the same transaction, and with it the job that is planned next: done twice, it finds nothing left to do.
      const next = nextReminder(clock, now)
      await client.query('update incidents.clock set remind_at = $2 where id = $1', [clock.id, next])
    }),
}

async function remind(client: pg.ClientBase, clock: Reminding, now: Date): Promise<void> {
  const { incidentId, dueAt, isExercise, effectiveLevel } = clock
  const about = { incidentId, subjectType: 'Clock', subjectId: clock.id, dueAt }
  const stage = reminderAt(clock, now)
  if (stage === null) return
  const { roles, clause } = dutyOf(clock)
  const asked = await toldBy(client, incidentId, roles, { isExercise, now })
  for (const to of asked) await tell(client, { ...about, kind: 'CLOCK_DUE', clock: clock.kind, clause, to })
  if (stage === 'SOON') return
  const isAsked = (to: Told) => asked.some((each) => each.role === to.role && each.agencyId === to.agencyId)
  for (const { to, clause: under } of escalationsOf(clock.kind, effectiveLevel))
    for (const each of await toldBy(client, incidentId, to, { isExercise, now }))
      if (!isAsked(each)) await tell(client, { ...about, kind: 'CLOCK_OVERDUE', clause: under, to: each })
}
