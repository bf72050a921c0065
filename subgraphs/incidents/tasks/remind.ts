/** What jobs of time have in common: whom they tell, and how, so that nobody is told twice of one instant. */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import type { ClockKind } from '../../../law/clocks/deadlines.ts'
import type { Office, Task } from '../../../law/tasks/task.ts'
import { incidentTasks } from '../../../law/tasks/tasks-of-incidents.ts'
import type { TimedTaskKind } from '../../../law/tasks/tasks-of-time.ts'
import type { JobPayload } from '../../job.ts'
import { officeOf } from './offices.ts'

export interface Told {
  readonly role: Role
  /** Null where the role is held at no agency, as the convener's is. */
  readonly agencyId: string | null
}

/** Where roles that are not the agency's own are held. */
const officesOfRoles: Readonly<Partial<Record<Role, Office>>> = {
  SECURITY_REVIEWER: 'REVIEWING',
  SECTOR_OFFICER: 'SECTOR',
  SUPERVISING_OFFICER: 'SUPERIOR',
  NATIONAL_OFFICER: 'ANYWHERE',
  TECHNICAL_CENTRE: 'ANYWHERE',
  NSC_OFFICER: 'ANYWHERE',
  COUNCIL_CONVENER: 'ANYWHERE',
}

/** The bodies at which these roles are told of a case; outside the agency nobody knows of an exercise (G-55). */
export async function toldBy(
  client: pg.ClientBase,
  incidentId: string,
  roles: readonly Role[],
  { isExercise, now }: { readonly isExercise: boolean; readonly now: Date },
): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const role of new Set(roles)) {
    const office = officesOfRoles[role] ?? 'OWN'
    if (isExercise && office !== 'OWN') continue
    const { rows } = await client.query(
      `select distinct o.agency_id as "agencyId" from (select $2::timestamptz as moment) m, incidents.incident i
       cross join lateral (${officeOf[office](role)}) o where i.id = $1 order by 1`,
      [incidentId, now],
    )
    told.push(...rows.map(({ agencyId }) => ({ role, agencyId })))
  }
  return told
}

const tasks: readonly Task[] = incidentTasks
const dueBy = (clock: ClockKind) =>
  tasks.flatMap(({ kind, due }) => (due && 'clock' in due && due.clock.includes(clock) ? [kind] : []))

export interface Telling {
  readonly kind: TimedTaskKind
  /** Whoever is asked already what this clock measures is reminded of that, and asked nothing new. */
  readonly clock?: ClockKind
  readonly to: Told
  readonly incidentId: string
  readonly subjectType: string
  readonly subjectId: string
  readonly clause: string
  readonly dueAt: Date | null
}

export async function tell(client: pg.ClientBase, telling: Telling): Promise<void> {
  const { kind, clock, to, incidentId, subjectType, subjectId, clause, dueAt } = telling
  await client.query('select incidents.remind($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    incidentId,
    kind,
    clock ? dueBy(clock) : [],
    subjectType,
    subjectId,
    to.role,
    to.agencyId,
    clause,
    dueAt,
  ])
}

/** What the law asks about the case at this moment; it comes first, because whoever settles a case waits for others who do. */
export async function settle(client: pg.ClientBase, incidentId: string): Promise<void> {
  await client.query('select incidents.settle_now($1)', [incidentId])
}

/** Whether what was planned for an instant was done before: then a later one is planned. A clock set back is waited for. */
export function isDone(next: Date, { at }: JobPayload, now: Date): boolean {
  if (next <= now) return false
  if (next.getTime() === Date.parse(String(at))) throw new Error('a reminder came before its instant')
  return true
}
