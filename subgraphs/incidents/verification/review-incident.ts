/** reviewIncident: agree, another level, or return; by the reviewing or sector authority (IG-3.2-2, ER-8-0). */
import { stopClock } from '../../../law/clocks/clock.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { isMajor } from '../../../law/levels/level.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { clocksOf, rewriteClocks, startClocks } from '../clocks/reads.ts'
import { takeOpinion } from '../levels/reads.ts'
import { type CrossImpactInput, incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { recordSteps } from '../transitions.ts'
import { isLevel, refuseAnotherLevelOfFiled } from './level-opinion.ts'

interface ReviewIncidentInput extends CommandInput {
  readonly incident: string
  readonly verdict: 'AGREE' | 'CHANGE_LEVEL' | 'RETURN'
  readonly levelOpinion?: number | null
  readonly crossImpact?: CrossImpactInput | null
  readonly reason: string
}

type Review = Work<typeof incidentRows, ReviewIncidentInput>

const clause = 'IG-3.2-2a'

async function hasEffectiveReview({ client, subject }: Review, authorityId: string | null = null) {
  const { rowCount } = await client.query(
    `select from incidents.review_record r where r.incident_id = $1 and r.verdict <> 'RETURN'
       and not r.opinion_only and ($2::uuid is null or r.authority_id = $2)`,
    [subject.id, authorityId],
  )
  return Boolean(rowCount)
}

function isComplete({ input }: Review): boolean {
  return isLevel(input.levelOpinion) && input.crossImpact != null
}

/** The level that the review comes to: where joint authorities differ the highest stands (G-11). */
function weighed({ subject, input }: Review): IncidentLevel {
  const stated = input.levelOpinion as IncidentLevel
  const isFurther = subject.storedVerificationState === 'REVIEWED'
  return isFurther && stated < subject.effectiveLevel ? subject.effectiveLevel : stated
}

/** Agreeing is agreeing with the reported level; any other opinion is a change of level and says so. */
function checkOpinion(work: Review): void {
  const { input, subject } = work
  refuseTooLong({ reason: input.reason, assessment: input.crossImpact?.assessment })
  if (input.verdict === 'RETURN') return
  if (!isComplete(work)) throw new Refusal('BAD_INPUT', { argument: 'levelOpinion', clause: 'IG-3.2-2c' })
  const agrees = input.levelOpinion === subject.reportedLevel
  if (agrees !== (input.verdict === 'AGREE'))
    throw new Refusal('BAD_INPUT', { argument: 'levelOpinion', expected: subject.reportedLevel, clause })
  // After the verification anew a review changes nothing.
  if (subject.storedVerificationState !== 'REVERIFIED')
    refuseAnotherLevelOfFiled(subject, weighed(work), 'reviewIncident')
}

async function record(work: Review, opinionOnly: boolean): Promise<void> {
  const { client, subject, input, by, now } = work
  const { role, agencyId } = actingAs(by.as)
  await client.query(
    `insert into incidents.review_record (incident_id, verdict, level_opinion, affects_other_agencies,
       affects_vital_facilities, cross_impact_assessment, reason, authority_id, reviewer_no, role, at,
       opinion_only, self_review) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      subject.id,
      input.verdict,
      input.verdict === 'RETURN' ? null : input.levelOpinion,
      input.crossImpact?.affectsOtherAgencies ?? null,
      input.crossImpact?.affectsVitalFacilities ?? null,
      input.crossImpact?.assessment ?? null,
      input.reason,
      agencyId,
      by.personNo,
      role,
      now,
      opinionOnly,
      agencyId === subject.agencyId,
    ],
  )
}

/** The national authority's time runs from the review or from its breach, whichever came first (IG-3.3-1a, b). */
const reverifyBasis = (reviewedAt: Date, reviewDueAt: Date | undefined) =>
  reviewDueAt && reviewedAt > reviewDueAt ? { reviewDueAt } : { reviewedAt }

/** Stops the clock of the review, weighs the opinion, and starts what follows; answers with the level that counts. */
async function takeEffect(work: Review): Promise<IncidentLevel> {
  const { client, subject, input, by, now } = work
  await rewriteClocks(client, subject.id, (clock) =>
    clock.kind === 'REVIEW' ? stopClock(clock, now) : clock,
  )
  const effective = subject.effectiveLevel as IncidentLevel
  const level = await takeOpinion(client, {
    incidentId: subject.id,
    effective,
    opinion: weighed(work),
    byAgency: false,
    decides: true,
    mutation: 'reviewIncident',
    personNo: by.personNo,
    role: actingAs(by.as).role,
    reason: input.reason,
    now,
  })
  // For levels 1 and 2 of a non-government agency the sector review is the end (D-06).
  const isOwed = subject.isGovernment || isMajor(level)
  const clocks = await clocksOf(client, subject.id)
  const dueAt = clocks.find(({ kind }) => kind === 'REVIEW')?.dueAt
  if (isOwed && clocks.every(({ kind }) => kind !== 'REVERIFY'))
    await startClocks(client, subject.id, [{ kind: 'REVERIFY', level, basis: reverifyBasis(now, dueAt) }])
  return level
}

export const reviewIncident = command<typeof incidentRows, ReviewIncidentInput>({
  mutation: 'reviewIncident',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: {
    machine: 'INCIDENT_VERIFICATION',
    state: (row) => row.verificationState,
    outcome: (input) => input.verdict,
  },
  author: (row) => row.reportedByNo,
  clause,
  guards: {
    APPROVER_NOT_AUTHOR: ({ subject, by }) => !subject.authors.includes(by.personNo),
    REASON_STATED: ({ input }) => isStated(input.reason),
    REVIEW_COMPLETE: isComplete,
    JOINT_AUTHORITY: async (work) => {
      // A joint sector authority acts as one of several (ER-12b).
      const { column, agencyId } = actingAs(work.by.as)
      return column === 'SECTOR_OFFICER_JOINT' && !(await hasEffectiveReview(work, agencyId))
    },
    REVIEW_WAS_BYPASSED: async (work) => !(await hasEffectiveReview(work)),
  },
  guard: checkOpinion,
  run: async (work) => {
    const { client, subject, input, by, now, to } = work
    const stored: string = subject.storedVerificationState
    const opinionOnly = stored === 'REVERIFIED'
    await record(work, opinionOnly)
    const level = input.verdict === 'RETURN' || opinionOnly ? subject.effectiveLevel : await takeEffect(work)
    const becomes = stored === 'REVIEWED' || opinionOnly || to === null ? stored : to
    await client.query(
      'update incidents.incident set verification_state = $2, version = version + 1 where id = $1',
      [subject.id, becomes],
    )
    await recordSteps(client, subject.id, now, [
      {
        machine: 'INCIDENT_VERIFICATION',
        step: 'reviewIncident',
        from: subject.verificationState,
        to: becomes,
        actorNo: by.personNo,
        role: actingAs(by.as).role,
        reason: input.reason,
        clause,
      },
    ])
    return {
      id: subject.id,
      details: {
        verdict: input.verdict,
        levelOpinion: input.levelOpinion ?? null,
        levelBefore: subject.effectiveLevel,
        level,
        opinionOnly,
      },
    }
  },
})
