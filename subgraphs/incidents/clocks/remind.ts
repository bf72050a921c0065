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
import type { Answering } from '../../answer.ts'
import type { Job } from '../../job.ts'
import { type Addressee, addresseesOf, readingAs } from '../addressees.ts'
import { isDone, remind } from '../reminding.ts'
import { incidentRows } from '../reporting/reads.ts'
import { clocksOfCase } from './of-case.ts'
import type { KeptClock } from './reads.ts'

interface Reminding extends Remindable, Pick<KeptClock, 'id' | 'regime'> {
  readonly incidentId: string
  readonly remindAt: Date | null
  readonly agencyId: string
  readonly isGovernment: boolean
  readonly effectiveLevel: IncidentLevel
}

interface Told {
  readonly kind: 'CLOCK_DUE_SOON' | 'CLOCK_OVERDUE' | 'CLOCK_ESCALATED'
  readonly clause: string
  readonly to: Addressee
}

async function clockBy(client: pg.ClientBase, id: unknown, lock = ''): Promise<Reminding | undefined> {
  const { rows } = await client.query(
    `select c.id, c.incident_id as "incidentId", c.kind, c.regime, c.level, c.started_at as "startedAt", c.due_at as "dueAt",
       c.stopped_at as "stoppedAt", c.cancelled_at as "cancelledAt", c.remind_at as "remindAt", i.agency_id as "agencyId",
       i.is_government as "isGovernment", i.effective_level as "effectiveLevel"
     from incidents.clock c join incidents.incident i on i.id = c.incident_id where c.id = $1 ${lock}`,
    [id],
  )
  return rows[0]
}

/** Everybody to tell, each once: whoever has the duty himself is not told of it as of another's. */
async function toTell(client: pg.ClientBase, clock: Reminding, now: Date): Promise<readonly Told[]> {
  const stage = reminderAt(clock, now)
  if (stage === null) return []
  const duty = dutyOf(clock)
  const kind = stage === 'SOON' ? 'CLOCK_DUE_SOON' : 'CLOCK_OVERDUE'
  const owed = await addresseesOf(client, clock.agencyId, duty.roles)
  const told: Told[] = owed.map((to) => ({ kind, clause: duty.clause, to }))
  if (stage === 'SOON') return told
  const of = { level: clock.effectiveLevel, isGovernment: clock.isGovernment }
  for (const { to: roles, clause } of escalationsOf(clock.kind, of))
    for (const to of await addresseesOf(client, clock.agencyId, roles)) {
      const known = told.some((each) => each.to.role === to.role && each.to.agencyId === to.agencyId)
      if (!known) told.push({ kind: 'CLOCK_ESCALATED', clause, to })
    }
  return told
}

/** Whether the clock itself shows to whoever holds the role there: cases of exercises and the NSC office's do not to all. */
async function shows(part: Answering, clock: Reminding, to: Addressee, now: Date): Promise<boolean> {
  const context = readingAs(part, to, now, clock.id)
  const incident = await context.reads.byId(incidentRows, clock.incidentId)
  const shown = incident ? await clocksOfCase(incident, context) : []
  return shown.some((each) => (each as { id?: string }).id === clock.id)
}

export const remindOfClock: Job = {
  name: 'incidents.remindOfClock',
  run: async ({ payload, now, part, system }) => {
    const { clock, all } = await system(async (client) => {
      const found = await clockBy(client, payload.id)
      return { clock: found, all: found ? await toTell(client, found, now) : [] }
    })
    if (!clock) return
    const told: Told[] = []
    for (const each of all) if (await shows(part, clock, each.to, now)) told.push(each)
    await system((client) => tell(client, clock, told, new Date(String(payload.at)), now))
  },
}

/** Done once for each instant: the instant moves on in the same transaction, and with it the job that is planned. */
async function tell(
  client: pg.ClientBase,
  seen: Reminding,
  told: readonly Told[],
  planned: Date,
  now: Date,
): Promise<void> {
  const clock = await clockBy(client, seen.id, 'for update of c')
  const isSame = clock?.remindAt?.getTime() === seen.remindAt?.getTime()
  if (!clock?.remindAt || !isSame) return
  if (isDone(clock.remindAt, planned, now)) return
  if (told.some(({ kind }) => kind === 'CLOCK_OVERDUE'))
    await client.query(
      `update published_incidents.task set done_at = $2 where subject_id = $1 and kind = 'CLOCK_DUE_SOON' and done_at is null`,
      [clock.id, now],
    )
  for (const { kind, clause, to } of told)
    await remind(
      client,
      {
        kind,
        to,
        aboutAgencyId: clock.agencyId,
        subjectType: 'Clock',
        subjectId: clock.id,
        incidentId: clock.incidentId,
        clause,
        dueAt: clock.dueAt,
      },
      now,
    )
  await client.query('update incidents.clock set remind_at = $2 where id = $1', [
    clock.id,
    nextReminder(clock, now),
  ])
}
