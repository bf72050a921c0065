/** amendReport: after a return or of the agency's own accord; nothing said before is lost (IG-3.1-1c, G-17, G-25). */
import { stopClock } from '../../../law/clocks/clock.ts'
import { rebase } from '../../../law/clocks/recompute.ts'
import type { IncidentLevel, LevelCriterion } from '../../../law/levels/criteria.ts'
import { levelOf } from '../../../law/levels/level.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { takeOpinion } from '../levels/reads.ts'
import { preliminaryAtOf } from '../national/reads.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant, statedInstantOrNull } from '../stated.ts'
import { recordSteps } from '../transitions.ts'
import { contractThrough, firstToldOf, linkNotice, noticeNamed } from '../vendor-notices/reads.ts'
import { type CrossImpactInput, incidentRows } from './reads.ts'
import { factsOf, nameSystems, type StatedFactsInput, systemsOf, weighed } from './report.ts'

/** What of a report can be told anew. */
interface RetoldInput extends StatedFactsInput {
  readonly incidentKind?: string | null
  readonly description?: string | null
  readonly matchedCriteria?: readonly LevelCriterion[] | null
  readonly affectedSystems?: readonly string[] | null
  readonly businessImpact?: string | null
  readonly crossImpact?: CrossImpactInput | null
  readonly capacityAssessment?: string | null
  readonly supportNeeded?: boolean | null
}

interface AmendReportInput extends CommandInput, RetoldInput {
  readonly incident: string
  readonly reason: string
  readonly awareAt?: string | null
  readonly occurredAt?: string | null
  readonly vendorNotice?: string | null
  readonly awareLaterReason?: string | null
}

type Retelling = Work<typeof incidentRows, CommandInput & RetoldInput>
type Amendment = Work<typeof incidentRows, AmendReportInput>

const clause = 'IG-3.1-1c'

function timesOf({ subject, input, now }: Amendment): { awareAt: Date; occurredAt: Date | null } {
  const awareAt = input.awareAt == null ? subject.awareAt : statedInstant(input.awareAt, 'awareAt')
  const occurredAt = statedInstantOrNull(input.occurredAt, 'occurredAt') ?? subject.occurredAt
  // What was accepted once stands, also when the machine's clock was set back since.
  const latest = (accepted: Date | null) => (accepted && accepted > now ? accepted : now)
  if (occurredAt) refuseUnlawfulTime('occurredAt', occurredAt, latest(subject.occurredAt))
  refuseUnlawfulTime('awareAt', awareAt, latest(subject.awareAt), occurredAt)
  // Nobody learns of a case after having reported it.
  if (subject.reportedAt && awareAt > subject.reportedAt)
    throw new Refusal('BAD_INPUT', { argument: 'awareAt', until: subject.reportedAt, clause: 'G-13' })
  return { awareAt, occurredAt }
}

/** A notice that is named only now, or a moment that is put later, does not give the agency a longer hour unsaid (G-13). */
async function refuseAwareLater(work: Amendment): Promise<void> {
  const { client, context, subject, input } = work
  const { awareAt } = timesOf(work)
  const named = await noticeNamed(context, subject.agencyId, input.vendorNotice)
  const linked = awareAt > subject.awareAt ? await firstToldOf(client, subject.id) : null
  const until = [named?.receivedAt, linked].find((told) => told && awareAt > told)
  if (until && !isStated(input.awareLaterReason))
    throw new Refusal('BAD_INPUT', { argument: 'awareAt', until, clause: 'G-13' })
}

async function correctTimes(work: Amendment): Promise<void> {
  const { client, subject, input, by, now } = work
  const times = timesOf(work)
  const changed = [
    { field: 'AWARE_AT', oldValue: subject.awareAt as Date, newValue: times.awareAt },
    { field: 'OCCURRED_AT', oldValue: subject.occurredAt as Date | null, newValue: times.occurredAt },
  ].filter(({ oldValue, newValue }) => oldValue?.getTime() !== newValue?.getTime())
  for (const { field, oldValue, newValue } of changed) {
    await client.query(
      `insert into incidents.time_correction (incident_id, field, old_value, new_value, reason, actor_no, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [subject.id, field, oldValue, newValue, input.reason, by.personNo, now],
    )
  }
  if (changed.length === 0) return
  await client.query('update incidents.incident set aware_at = $2, occurred_at = $3 where id = $1', [
    subject.id,
    times.awareAt,
    times.occurredAt,
  ])
  const preliminaryAt = await preliminaryAtOf(client, subject.id)
  const basis = { awareAt: times.awareAt, occurredAt: times.occurredAt, preliminaryAt }
  await rewriteClocks(client, subject.id, (clock) =>
    clock.basis === 'awareAt' || clock.basis === 'occurredAt' ? rebase(clock, basis, now) : clock,
  )
}

/** A notice that came after the report is of this case too: it tells of the contract, where none was named (ER-4-1-6b). */
async function nameNotice({ client, context, subject, input, now }: Amendment): Promise<void> {
  if (input.vendorNotice == null) return
  const contract = await contractThrough(context, subject.agencyId, input.vendorNotice, subject.contractId)
  await client.query('update incidents.incident set contract_id = $2 where id = $1', [subject.id, contract])
  await linkNotice(client, input.vendorNotice, subject.id, now, 'amendReport')
}

/** What was left out stays; the criteria are weighed again against the inventory of today. */
export async function rewriteReport(work: Retelling): Promise<void> {
  const { client, subject, input, by, now } = work
  const ids = input.affectedSystems ?? (await namedSystems(work))
  const systems = await systemsOf(client, subject.agencyId, ids)
  if (input.affectedSystems) await nameSystems(client, subject.id, ids, now)
  const facts = {
    leakedData: input.leakedData ?? subject.leakedData,
    tampering: input.tampering ?? subject.tampering,
    outageHours: input.outageHours ?? subject.outageHours,
  }
  const matched: readonly LevelCriterion[] = input.matchedCriteria ?? subject.matchedCriteria
  const criteria = weighed(matched, systems, factsOf(facts))
  const cross = input.crossImpact
  const row = {
    incident_kind: input.incidentKind ?? subject.incidentKind,
    description: input.description ?? subject.description,
    business_impact: input.businessImpact ?? subject.businessImpact,
    capacity_assessment: input.capacityAssessment ?? subject.capacityAssessment,
    support_needed: input.supportNeeded ?? subject.supportNeeded,
    affects_other_agencies: cross?.affectsOtherAgencies ?? subject.affectsOtherAgencies,
    affects_vital_facilities: cross?.affectsVitalFacilities ?? subject.affectsVitalFacilities,
    cross_impact_assessment: cross ? (cross.assessment ?? null) : subject.crossImpactAssessment,
    leaked_data: facts.leakedData,
    tampering: facts.tampering,
    outage_hours: facts.outageHours,
    matched_criteria: [...new Set(matched)],
    proposed_criteria: criteria.proposed,
    doubted_criteria: criteria.doubted,
    reported_level: levelOf(matched) ?? subject.reportedLevel,
    level_known: subject.levelKnown || matched.length > 0,
    authors: [...new Set([...subject.authors, by.personNo])],
  }
  const sets = Object.keys(row).map((name, index) => `${name} = $${index + 2}`)
  await client.query(`update incidents.incident set ${sets.join(', ')} where id = $1`, [
    subject.id,
    ...Object.values(row),
  ])
}

async function namedSystems({ client, subject }: Retelling): Promise<readonly string[]> {
  // Only what the inventory still knows: a system may have left it since.
  const { rows } = await client.query(
    `select n.system_id as id from incidents.incident_system n
     join published_agencies.system s on s.id = n.system_id and s.agency_id = $2
     where n.incident_id = $1 and n.dropped_at is null`,
    [subject.id, subject.agencyId],
  )
  return rows.map((row) => row.id)
}

export const amendReport = command<typeof incidentRows, AmendReportInput>({
  mutation: 'amendReport',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_VERIFICATION', state: (row) => row.verificationState },
  clause,
  guards: {
    CASE_NOT_ARCHIVED: ({ subject }) => subject.handlingState !== 'ARCHIVED',
    REASON_STATED: ({ input }) => isStated(input.reason),
  },
  guard: async (work) => {
    const { input } = work
    timesOf(work)
    if (input.vendorNotice != null && work.subject.isExercise)
      throw new Refusal('BAD_INPUT', { argument: 'vendorNotice', clause: 'G-55' })
    if (input.description != null && !isStated(input.description))
      throw new Refusal('BAD_INPUT', { argument: 'description', clause })
    refuseTooLong({ ...input, assessment: input.crossImpact?.assessment })
    await refuseAwareLater(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now, to } = work
    await rewriteReport(work)
    await correctTimes(work)
    await nameNotice(work)
    await rewriteClocks(client, subject.id, (clock) =>
      clock.kind === 'REREPORT' ? stopClock(clock, now) : clock,
    )
    const role = (by.as[0]?.holding?.role ?? 'SECURITY_CONTACT') as Actor
    const opinion = levelOf(input.matchedCriteria ?? [])
    const effective = subject.effectiveLevel as IncidentLevel
    const level =
      opinion === null
        ? effective
        : await takeOpinion(client, {
            incidentId: subject.id,
            effective,
            opinion,
            byAgency: true,
            decides: false,
            mutation: 'amendReport',
            personNo: by.personNo,
            role,
            reason: input.reason,
            now,
          })
    const stored: string = subject.storedVerificationState
    const becomes = subject.verificationState === 'RETURNED' && to !== null ? to : stored
    await client.query(
      'update incidents.incident set verification_state = $2, version = version + 1 where id = $1',
      [subject.id, becomes],
    )
    await recordSteps(client, subject.id, now, [
      {
        machine: 'INCIDENT_VERIFICATION',
        step: 'amendReport',
        from: subject.verificationState,
        to: becomes,
        actorNo: by.personNo,
        role,
        reason: [input.reason, input.awareLaterReason].filter(isStated).join('\n'),
        clause,
      },
    ])
    const fields = Object.keys(input).filter(
      (name) =>
        !['clientMutationId', 'expectedVersion', 'incident', 'reason', 'awareLaterReason'].includes(name),
    )
    return { id: subject.id, details: { fields, levelBefore: effective, level } }
  },
})
