/** Tasks of standing, which commands open for a role, and close when the thing they ask for is done (D-20). */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import type { StandingTaskKind } from '../../../law/tasks/tasks-of-agencies.ts'

export interface NewTask {
  readonly kind: StandingTaskKind
  /** Null: the role is held at no agency. */
  readonly agencyId: string | null
  readonly role: Role
  readonly subjectType: string
  readonly subjectId: string
  readonly clause: string
}

export async function openTask(client: pg.ClientBase, task: NewTask, now: Date): Promise<void> {
  await client.query(
    `insert into agencies.task (kind, agency_id, role, subject_type, subject_id, clause, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [task.kind, task.agencyId, task.role, task.subjectType, task.subjectId, task.clause, now],
  )
}

export async function closeTasks(
  client: pg.ClientBase,
  subjectIds: readonly string[],
  by: number,
  now: Date,
): Promise<void> {
  await client.query(
    `update agencies.task set done_at = $3, done_by = $2, version = version + 1
     where subject_id = any($1) and done_at is null`,
    [subjectIds, by, now],
  )
}
