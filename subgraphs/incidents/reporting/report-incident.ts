/** reportIncident: the agency's report, stamped by the server, never refused for being late (IG-3.1-1b…f). */
import { startClock } from '../../../law/clocks/clock.ts'
import { minutesLate } from '../../../law/clocks/state.ts'
import type { LevelCriterion } from '../../../law/levels/criteria.ts'
import { isMajor, reportedLevel } from '../../../law/levels/level.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { startClocks } from '../clocks/reads.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { linkObservation, toldAt } from '../observation/reads.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant, statedInstantOrNull } from '../stated.ts'
import { recordSteps } from '../transitions.ts'
import { type CrossImpactInput, incidentRows } from './reads.ts'
import {
  checkReference,
  contractOf,
  factsOf,
  nameSystems,
  newReference,
  type StatedFactsInput,
  systemsOf,
  weighed,
} from './report.ts'

interface ReportIncidentInput extends CommandInput, StatedFactsInput {
  readonly agency: string
  readonly reference?: string | null
  readonly awareAt: string
  readonly occurredAt?: string | null
  readonly incidentKind: string
  readonly description: string
  readonly matchedCriteria: readonly LevelCriterion[]
  readonly affectedSystems: readonly string[]
  readonly businessImpact?: string | null
  readonly crossImpact: CrossImpactInput
  readonly capacityAssessment?: string | null
  readonly supportNeeded: boolean
  readonly contract?: string | null
  readonly observation?: string | null
  readonly awareLaterReason?: string | null
}

type Report = Work<typeof agencyFacts, ReportIncidentInput>

const clause = 'IG-3.1-1b'

function timesOf({ input, now }: Report) {
  const awareAt = statedInstant(input.awareAt, 'awareAt')
  const occurredAt = statedInstantOrNull(input.occurredAt, 'occurredAt')
  if (occurredAt) refuseUnlawfulTime('occurredAt', occurredAt, now)
  refuseUnlawfulTime('awareAt', awareAt, now, occurredAt)
  return { awareAt, occurredAt }
}

/** The case begins in both of its regions with the same step. */
function handlingBegins(): string {
  const passage = nextState('INCIDENT_HANDLING', null, 'reportIncident')
  if ('refused' in passage) throw new Error('The law lets no handling begin with a report')
  return passage.to
}

async function insert(work: Report, handling: string): Promise<string> {
  const { client, subject, input, now, by, to, context } = work
  const { awareAt, occurredAt } = timesOf(work)
  const { level, provisional } = reportedLevel(input.matchedCriteria)
  const systems = await systemsOf(client, subject.id, input.affectedSystems)
  const contractId = await contractOf(context, subject.id, input.contract)
  const criteria = weighed(input.matchedCriteria, systems, factsOf(input))
  const row = {
    reference: input.reference ?? newReference(now),
    agency_id: subject.id,
    is_government: subject.kind === 'GOVERNMENT',
    reported_level: level,
    effective_level: level,
    level_known: !provisional,
    was_major: isMajor(level),
    verification_state: to,
    handling_state: handling,
    occurred_at: occurredAt,
    aware_at: awareAt,
    recorded_at: now,
    reported_at: now,
    // The report stands before the national authority with this commit: that is the relay (IG-3.2-3).
    relayed_at: now,
    reported_by_no: by.personNo,
    reported_by_role: by.as[0]?.holding?.role ?? null,
    authors: [by.personNo],
    incident_kind: input.incidentKind,
    description: input.description,
    business_impact: input.businessImpact ?? null,
    affects_other_agencies: input.crossImpact.affectsOtherAgencies,
    affects_vital_facilities: input.crossImpact.affectsVitalFacilities,
    cross_impact_assessment: input.crossImpact.assessment ?? null,
    capacity_assessment: input.capacityAssessment ?? null,
    support_needed: input.supportNeeded,
    contract_id: contractId,
    leaked_data: input.leakedData ?? null,
    tampering: input.tampering ?? null,
    outage_hours: input.outageHours ?? null,
    matched_criteria: [...new Set(input.matchedCriteria)],
    proposed_criteria: criteria.proposed,
    doubted_criteria: criteria.doubted,
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
  await nameSystems(
    client,
    id,
    systems.map((system) => system.id),
    now,
  )
  await startClocks(client, id, [
    { kind: 'REPORT', level, basis: { awareAt }, stoppedAt: now },
    { kind: 'RELAY', level, basis: { reportedAt: now }, stoppedAt: now },
    { kind: 'REVIEW', level, basis: { reportedAt: now } },
    { kind: 'RECOVERY', level, basis: { awareAt } },
  ])
  return id
}

export const reportIncident = command<typeof agencyFacts, ReportIncidentInput>({
  mutation: 'reportIncident',
  subject: agencyFacts,
  subjectId: (input) => input.agency,
  returns: incidentRows,
  step: { machine: 'INCIDENT_VERIFICATION', state: () => null },
  clause,
  guards: {
    AGENCY_NOT_EXCEPTED: ({ subject }) => !subject.isExcepted,
    STATED_TIME_LAWFUL: (work) => timesOf(work) !== null,
    // Notices of vendors cannot be linked yet.
    AWARE_BY_LINKED_NOTICE: async (work) => {
      const { subject, input, context } = work
      const told = await toldAt(context, subject.id, input.observation)
      return told === null || timesOf(work).awareAt <= told || isStated(input.awareLaterReason)
    },
    REPORT_COMPLETE: ({ input }) => isStated(input.description),
  },
  guard: ({ input }) => {
    checkReference(input.reference)
    refuseTooLong({
      description: input.description,
      businessImpact: input.businessImpact,
      capacityAssessment: input.capacityAssessment,
      assessment: input.crossImpact.assessment,
      awareLaterReason: input.awareLaterReason,
    })
  },
  run: async (work) => {
    const { client, input, by, now, to } = work
    const handling = handlingBegins()
    const id = await insert(work, handling)
    await linkObservation(client, input.observation, id, now)
    const verification = to ?? 'REPORTED'
    const told = {
      from: null,
      step: 'reportIncident',
      actorNo: by.personNo,
      role: (by.as[0]?.holding?.role ?? 'SECURITY_CONTACT') as Actor,
      clause,
    }
    await recordSteps(client, id, now, [
      {
        ...told,
        machine: 'INCIDENT_VERIFICATION',
        to: verification,
        reason: input.awareLaterReason ?? null,
      },
      { ...told, machine: 'INCIDENT_HANDLING', to: handling },
      {
        machine: 'INCIDENT_VERIFICATION',
        step: 'relay',
        from: verification,
        to: verification,
        actorNo: null,
        role: 'SYSTEM',
        clause: 'IG-3.2-3',
      },
    ])
    const { level, provisional } = reportedLevel(input.matchedCriteria)
    const { awareAt } = timesOf(work)
    const reporting = startClock('REPORT', { level, basis: { awareAt } })
    const late = reporting ? minutesLate({ ...reporting, stoppedAt: now }, now) : 0
    return { id, details: { level, provisional, awareAt, minutesLate: late } }
  },
})
