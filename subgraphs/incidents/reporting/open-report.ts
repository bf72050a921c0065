/** An agency's own report as it becomes a case: times checked, systems and contract its own, level by its criteria. */
import type pg from 'pg'
import type { Opening as Right } from '../../../law/access/openings.ts'
import { startClock } from '../../../law/clocks/clock.ts'
import { minutesLate } from '../../../law/clocks/state.ts'
import { isMajor, reportedLevel } from '../../../law/levels/level.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import type { Context } from '../../context.ts'
import { refuseUnlawfulTime, statedInstant, statedInstantOrNull } from '../stated.ts'
import { type Opening, openCase } from './open-case.ts'
import { addSystems, contractOf, newReference, systemsOf, type ToldInput, toldColumns } from './report.ts'

export interface StatedReport extends ToldInput {
  readonly reference?: string | null
  readonly awareAt: string
  readonly occurredAt?: string | null
  readonly affectedSystems: readonly string[]
  readonly contract?: string | null
}

/** Awareness lies neither in the future, nor before the event, nor before what it cannot have come before. */
export function timesOf(input: StatedReport, now: Date, after?: Date) {
  const awareAt = statedInstant(input.awareAt, 'awareAt')
  const occurredAt = statedInstantOrNull(input.occurredAt, 'occurredAt')
  if (occurredAt) refuseUnlawfulTime('occurredAt', occurredAt, now)
  refuseUnlawfulTime('awareAt', awareAt, now, occurredAt)
  if (after) refuseUnlawfulTime('awareAt', awareAt, now, after)
  return { awareAt, occurredAt }
}

interface Reporting {
  readonly client: pg.ClientBase
  readonly context: Context
  readonly input: StatedReport
  readonly now: Date
  readonly to: string | null
  readonly by: { readonly personNo: number; readonly as: readonly Right[] }
}

interface Particulars {
  readonly step: Opening['step']
  readonly agency: { readonly id: string; readonly kind: string }
  readonly reason: string | null
  readonly clause: string
  /** Columns that say what kind of case it is. */
  readonly also: Readonly<Record<string, unknown>>
}

export async function openReport(
  { client, context, input, now, to, by }: Reporting,
  { step, agency, reason, clause, also }: Particulars,
): Promise<string> {
  const { awareAt, occurredAt } = timesOf(input, now)
  const { level, provisional } = reportedLevel(input.matchedCriteria)
  const systems = await systemsOf(client, agency.id, input.affectedSystems)
  const contractId = await contractOf(context, agency.id, input.contract)
  const role = (by.as[0]?.holding?.role ?? 'SECURITY_CONTACT') as Actor
  const id = await openCase(
    client,
    {
      step,
      verification: to ?? 'REPORTED',
      level,
      awareAt,
      reportedAt: now,
      now,
      personNo: by.personNo,
      role,
      reason,
      clause,
    },
    {
      ...toldColumns(input, systems),
      reference: input.reference ?? newReference(now),
      agency_id: agency.id,
      is_government: agency.kind === 'GOVERNMENT',
      reported_level: level,
      effective_level: level,
      level_known: !provisional,
      was_major: isMajor(level),
      occurred_at: occurredAt,
      contract_id: contractId,
      ...also,
    },
  )
  await addSystems(
    client,
    id,
    systems.map((system) => system.id),
  )
  return id
}

/** What the journal keeps of it. */
export function detailsOf(input: StatedReport, now: Date) {
  const { level, provisional } = reportedLevel(input.matchedCriteria)
  const { awareAt } = timesOf(input, now)
  const reporting = startClock('REPORT', { level, basis: { awareAt } })
  const late = reporting ? minutesLate({ ...reporting, stoppedAt: now }, now) : 0
  return { level, provisional, awareAt, minutesLate: late }
}
