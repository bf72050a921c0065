/** What the steps of handling have in common: the new state with its stamps, the step on record, the clock of recovery. */
import type pg from 'pg'
import { stopClock } from '../../../law/clocks/clock.ts'
import type { CommandInput, Work } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { clocksOf, type KeptClock, rewriteClocks } from '../clocks/reads.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseUnlawfulTime } from '../stated.ts'
import { recordSteps } from '../transitions.ts'

export type CaseWork<Input extends CommandInput> = Work<typeof incidentRows, Input>

export interface CaseInput extends CommandInput {
  readonly incident: string
}

interface Taken {
  readonly step: string
  readonly clause: string
  readonly reason?: string | null
  readonly closedAt?: Date | null
}

/** Moves the handling of the case to where the lifecycle leads, and writes the step down. */
export async function takeStep(
  { client, subject, by, now, to }: CaseWork<CommandInput>,
  { step, clause, reason, closedAt = subject.closedAt }: Taken,
): Promise<void> {
  const state = to ?? subject.handlingState
  await client.query(
    `update incidents.incident set handling_state = $2, closed_at = $3, archived_at = null, version = version + 1
     where id = $1`,
    [subject.id, state, closedAt],
  )
  await recordSteps(client, subject.id, now, [
    {
      machine: 'INCIDENT_HANDLING',
      step,
      from: subject.handlingState,
      to: state,
      actorNo: by.personNo,
      role: actingAs(by.as).role,
      reason: reason ?? null,
      clause,
    },
  ])
}

/** Writes down what was declared, beside who did so and when; the words of the row are columns of the table. */
export async function declare(
  { client, subject, by, now }: CaseWork<CommandInput>,
  table: 'damage_control' | 'recovery_record' | 'closure' | 'response_review',
  stated: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = {
    incident_id: subject.id,
    actor_no: by.personNo,
    role: actingAs(by.as).role,
    declared_at: now,
    ...stated,
  }
  const places = Object.keys(row).map((_, index) => `$${index + 1}`)
  await client.query(
    `insert into incidents.${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

/** The clock of recovery that counts now: the latest, for a reopened case has a new one (G-16, G-28). */
async function recoveryClock(client: pg.ClientBase, incidentId: string): Promise<KeptClock | undefined> {
  return (await clocksOf(client, incidentId)).findLast(({ kind }) => kind === 'RECOVERY')
}

/** The latest moment at which control or recovery was stated, in whatever round. */
async function lastDeclared(client: pg.ClientBase, incidentId: string): Promise<Date | null> {
  const { rows } = await client.query(
    `select greatest((select max(controlled_at) from incidents.damage_control where incident_id = $1),
       (select max(recovered_at) from incidents.recovery_record where incident_id = $1)) as at`,
    [incidentId],
  )
  return rows[0].at
}

/** A stated time lies between the last step of this round, or its beginning, and now. */
export async function refuseOutsideRound(
  { client, subject, now }: CaseWork<CommandInput>,
  stated: Readonly<Record<string, Date | null>>,
  after: 'BEGINNING' | 'LAST_DECLARED',
): Promise<void> {
  const clock = await recoveryClock(client, subject.id)
  const begun: Date = clock?.startedAt ?? subject.awareAt
  const last = after === 'LAST_DECLARED' ? await lastDeclared(client, subject.id) : null
  const earliest = last && last > begun ? last : begun
  for (const [argument, at] of Object.entries(stated)) if (at) refuseUnlawfulTime(argument, at, now, earliest)
}

/** Past the due instant, by the time stated or by the time of stating it, a reason is owed (IG-3.1-3a). */
export async function isLatenessExplained(
  { client, subject, now }: CaseWork<CommandInput>,
  reason: unknown,
): Promise<boolean> {
  const clock = await recoveryClock(client, subject.id)
  const isOpen = clock && !clock.stoppedAt && !clock.cancelledAt
  return !isOpen || now <= clock.dueAt || isStated(reason)
}

/** The duty is done when the damage was controlled or the systems recovered, so the stated time stops the clock (G-16). */
export async function stopRecovery({ client, subject }: CaseWork<CommandInput>, at: Date): Promise<void> {
  await rewriteClocks(client, subject.id, (clock) =>
    clock.kind === 'RECOVERY' ? stopClock(clock, at) : clock,
  )
}
