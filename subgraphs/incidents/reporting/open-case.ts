/** A case begins with its report, online or by another channel: one row, its clocks, its first steps. */
import type pg from 'pg'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { Refusal } from '../../refusal.ts'
import { startClocks } from '../clocks/reads.ts'
import { openRequest } from '../support/reads.ts'
import { recordSteps } from '../transitions.ts'

export interface Opening {
  readonly step: 'reportIncident' | 'recordOfflineReport' | 'promoteToReal'
  readonly verification: string
  readonly level: IncidentLevel
  readonly awareAt: Date
  /** The moment of the report: now, or that of the call. */
  readonly reportedAt: Date
  readonly now: Date
  readonly personNo: number
  readonly role: Actor
  /** Why it began as it did, where that needs a reason. */
  readonly reason?: string | null
  readonly clause: string
}

/** The case begins in both of its regions with the same step. */
function handlingBegins(step: Opening['step']): string {
  const passage = nextState('INCIDENT_HANDLING', null, step)
  if ('refused' in passage) throw new Error('The law lets no handling begin with a report')
  return passage.to
}

/** Writes the case down with what was told of it; `told` are columns of the incident. */
export async function openCase(
  client: pg.ClientBase,
  opening: Opening,
  told: Readonly<Record<string, unknown>>,
): Promise<string> {
  const {
    step,
    verification,
    level,
    awareAt,
    reportedAt,
    now,
    personNo,
    role,
    clause,
    reason = null,
  } = opening
  const handling = handlingBegins(step)
  const row = {
    ...told,
    verification_state: verification,
    handling_state: handling,
    aware_at: awareAt,
    recorded_at: now,
    reported_at: reportedAt,
    reported_by_no: personNo,
    reported_by_role: role,
    authors: [personNo],
  }
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  const { rows } = await client.query(
    `insert into incidents.incident (${names.join(', ')}) values (${places.join(', ')})
     on conflict (agency_id, reference) do nothing returning id`,
    Object.values(row),
  )
  const id: string | undefined = rows[0]?.id
  if (!id) throw new Refusal('BAD_INPUT', { argument: 'reference', reason: 'TAKEN' })
  await startClocks(client, id, [
    { kind: 'REPORT', level, basis: { awareAt }, stoppedAt: reportedAt },
    // Stopped by the job that puts the report before the national authority (IG-3.2-3).
    { kind: 'RELAY', level, basis: { reportedAt } },
    { kind: 'REVIEW', level, basis: { reportedAt } },
    { kind: 'RECOVERY', level, basis: { awareAt } },
  ])
  const begun = { from: null, step, actorNo: personNo, role, clause }
  await recordSteps(client, id, now, [
    { ...begun, machine: 'INCIDENT_VERIFICATION', to: verification, reason },
    { ...begun, machine: 'INCIDENT_HANDLING', to: handling },
  ])
  if (told.support_needed)
    await openRequest(client, {
      incidentId: id,
      agencyId: told.agency_id as string,
      askedBy: { personNo, role },
      now,
    })
  return id
}
