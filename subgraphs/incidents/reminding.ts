/** Tasks that time opens: told again they count one reminder more, and never stand twice (D-20). */
import type pg from 'pg'
import type { Addressee } from './addressees.ts'

export interface Reminded {
  readonly kind: string
  readonly to: Addressee
  readonly aboutAgencyId: string
  readonly subjectType: string
  readonly subjectId: string
  readonly incidentId: string
  readonly clause: string
  readonly dueAt: Date | null
}

/** Whether what was planned for an instant was done before: then a later one is planned. A clock set back is waited for. */
export function isDone(next: Date, planned: Date, now: Date): boolean {
  if (next <= now) return false
  if (next.getTime() === planned.getTime()) throw new Error('a reminder came before its instant')
  return true
}

export async function remind(client: pg.ClientBase, task: Reminded, now: Date): Promise<void> {
  await client.query(
    `insert into published_incidents.task (id, kind, agency_id, role, about_agency_id, subject_type, subject_id, incident_id,
       clause, due_at, created_at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (kind, subject_id, role, agency_id, person_no) where done_at is null
     do update set reminders = task.reminders + 1, reminded_at = excluded.created_at, due_at = excluded.due_at`,
    [
      task.kind,
      task.to.agencyId,
      task.to.role,
      task.aboutAgencyId,
      task.subjectType,
      task.subjectId,
      task.incidentId,
      task.clause,
      task.dueAt,
      now,
    ],
  )
}
