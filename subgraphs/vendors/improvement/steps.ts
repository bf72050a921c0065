/** Taking a step of an improvement: its state and what it holds, the step on record, and what the finding tells of it. */
import type pg from 'pg'
import type { LifecycleRow } from '../../../law/lifecycles/lifecycle.ts'
import type { Work } from '../../command.ts'
import type { improvementRows } from './reads.ts'

interface Texts {
  readonly plannedOn?: string | null
  readonly evidence?: string | null
}

export interface ImprovementStep extends Texts {
  readonly step: LifecycleRow['step']
  readonly outcome?: string
  readonly reason?: string | null
  /** When the vendor must have acted next; left out, as before. */
  readonly dueAt?: Date
}

// biome-ignore lint/suspicious/noExplicitAny: each command has an input of its own, which this does not look at
type OnImprovement = Pick<Work<typeof improvementRows, any>, 'subject' | 'by' | 'now' | 'to' | 'client'>

export async function takeStep(work: OnImprovement, taken: ImprovementStep): Promise<void> {
  const { subject, by, now, to, client } = work
  const { step, outcome = null, plannedOn = null, evidence = null, reason = null, dueAt = null } = taken
  await client.query(
    `update vendors.vendor_improvement set state = $2, planned_on = coalesce($3, planned_on), evidence = coalesce($4, evidence),
       version = version + 1 where id = $1`,
    [subject.id, to, plannedOn, evidence],
  )
  await client.query(
    `insert into vendors.vendor_improvement_step (improvement_id, step, outcome, to_state, planned_on, evidence, reason, actor_no, role, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[subject.id, step, outcome, to, plannedOn, evidence, reason, by.personNo],
      ...[by.as[0]?.holding?.role ?? '', now],
    ],
  )
  await follow(client, subject.findingId, to, dueAt)
}

/** What lists and deadlines ask of a finding stands with the finding. */
async function follow(
  client: pg.ClientBase,
  findingId: string,
  state: string | null,
  dueAt: Date | null,
): Promise<void> {
  await client.query(
    `update vendors.vendor_audit_finding set improvement_state = $2, due_at = coalesce($3, due_at), version = version + 1 where id = $1`,
    [findingId, state, dueAt],
  )
}
