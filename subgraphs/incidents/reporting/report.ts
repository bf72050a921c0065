/** What a report and its amendment have in common: systems and contract of the own agency, criteria weighed. */
import { randomInt } from 'node:crypto'
import type pg from 'pg'
import { taipeiDay } from '../../../law/calendar/taipei.ts'
import type { LevelCriterion } from '../../../law/levels/criteria.ts'
import type { AffectedSystem } from '../../../law/levels/proposals.ts'
import type { Context } from '../../context.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { contractFacts } from '../facts/contracts.ts'
import { refuseTooLong } from '../stated.ts'
import { doubted, type StatedFacts, suggested } from './criteria-check.ts'
import type { CrossImpactInput } from './reads.ts'

/** More systems than any agency of the directory has. */
const MOST_SYSTEMS = 500

/** The named systems with what the inventory publishes of them; another agency's are not found, like absent ones. */
export async function systemsOf(
  client: pg.ClientBase,
  agencyId: string,
  ids: readonly string[],
): Promise<readonly (AffectedSystem & { readonly id: string })[]> {
  const asked = [...new Set(ids)]
  if (asked.length > MOST_SYSTEMS)
    throw new Refusal('BAD_INPUT', { argument: 'affectedSystems', limit: MOST_SYSTEMS })
  if (asked.length === 0) return []
  if (!asked.every(isId)) throw new Refusal('NOT_FOUND', { argument: 'affectedSystems' })
  const { rows } = await client.query(
    `select id, is_core as "isCore", is_critical_infrastructure as "isCriticalInfrastructure",
       max_tolerable_downtime_hours as "maxTolerableDowntimeHours"
     from published_agencies.system where agency_id = $1 and id = any($2)`,
    [agencyId, asked],
  )
  if (rows.length !== asked.length) throw new Refusal('NOT_FOUND', { argument: 'affectedSystems' })
  return rows
}

/** A contract of the own agency that the reporter may know of; any other is not found. */
export async function contractOf(
  { reads }: Context,
  agencyId: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id === undefined || id === null) return null
  const found = await reads.byId(contractFacts, id)
  if (found?.agencyId !== agencyId) throw new Refusal('NOT_FOUND', { argument: 'contract' })
  return found.id
}

/** What the inventory says of the matched criteria; kept with the report, because the inventory changes. */
export function weighed(
  matched: readonly LevelCriterion[],
  systems: readonly AffectedSystem[],
  facts: StatedFacts,
): { readonly proposed: readonly LevelCriterion[]; readonly doubted: readonly LevelCriterion[] } {
  return { proposed: suggested(systems, facts), doubted: doubted(matched, systems, facts) }
}

export interface StatedFactsInput {
  readonly leakedData?: StatedFacts['leaked'] | null
  readonly tampering?: StatedFacts['tampering'] | null
  readonly outageHours?: number | null
}

export function factsOf({ leakedData, tampering, outageHours }: StatedFactsInput): StatedFacts {
  if (outageHours != null && outageHours < 0)
    throw new Refusal('BAD_INPUT', { argument: 'outageHours', reason: 'OUT_OF_RANGE', actual: outageHours })
  return {
    ...(leakedData != null && { leaked: leakedData }),
    ...(tampering != null && { tampering }),
    ...(outageHours != null && { outageHours }),
  }
}

/** What a report tells of the event, by whatever channel it comes (IG-3.1-1c…f). */
export interface ToldInput extends StatedFactsInput {
  readonly incidentKind: string
  readonly description: string
  readonly matchedCriteria: readonly LevelCriterion[]
  readonly businessImpact?: string | null
  readonly crossImpact: CrossImpactInput
  readonly capacityAssessment?: string | null
  readonly supportNeeded: boolean
}

export function refuseLongTold(told: ToldInput): void {
  refuseTooLong({
    description: told.description,
    businessImpact: told.businessImpact,
    capacityAssessment: told.capacityAssessment,
    assessment: told.crossImpact.assessment,
  })
}

/** What was told, as columns of the case; its criteria weighed against the inventory. */
export function toldColumns(told: ToldInput, systems: readonly AffectedSystem[]) {
  const criteria = weighed(told.matchedCriteria, systems, factsOf(told))
  return {
    incident_kind: told.incidentKind,
    description: told.description,
    business_impact: told.businessImpact ?? null,
    affects_other_agencies: told.crossImpact.affectsOtherAgencies,
    affects_vital_facilities: told.crossImpact.affectsVitalFacilities,
    cross_impact_assessment: told.crossImpact.assessment ?? null,
    capacity_assessment: told.capacityAssessment ?? null,
    support_needed: told.supportNeeded,
    leaked_data: told.leakedData ?? null,
    tampering: told.tampering ?? null,
    outage_hours: told.outageHours ?? null,
    matched_criteria: [...new Set(told.matchedCriteria)],
    proposed_criteria: criteria.proposed,
    doubted_criteria: criteria.doubted,
  }
}

/** Systems that are not named yet, or were dropped. */
export async function addSystems(
  client: pg.ClientBase,
  incidentId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await client.query(
    `insert into incidents.incident_system (incident_id, system_id) select $1, unnest($2::uuid[])
     on conflict (incident_id, system_id) do update set dropped_at = null`,
    [incidentId, ids],
  )
}

/** Names the affected systems of the case; one that is left out stays on record as dropped. */
export async function nameSystems(
  client: pg.ClientBase,
  incidentId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await client.query(
    `update incidents.incident_system set dropped_at = $3
     where incident_id = $1 and dropped_at is null and system_id <> all($2)`,
    [incidentId, ids, now],
  )
  await addSystems(client, incidentId, ids)
}

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A reference people can say on the telephone; its letters are drawn, so that it counts nothing. */
export function newReference(now: Date): string {
  const { year, month, day } = taipeiDay(now)
  const date = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
  const drawn = Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return `INC-${date}-${drawn}`
}

const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,63}$/u

export function checkReference(reference: string | null | undefined): void {
  if (reference != null && !REFERENCE.test(reference))
    throw new Refusal('BAD_INPUT', { argument: 'reference' })
}
