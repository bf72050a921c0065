/** reverifyIncident: the national authority verifies anew, after the review or past an overdue one (IG-3.3-1a, b). */
import { cancelClock, stopClock } from '../../../law/clocks/clock.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { isMajor } from '../../../law/levels/level.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { clocksOf, rewriteClocks, startClocks } from '../clocks/reads.ts'
import { takeOpinion } from '../levels/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { supportAfterVerification } from '../support/reads.ts'
import { recordSteps } from '../transitions.ts'
import { isLevel, refuseAnotherLevelOfFiled } from './level-opinion.ts'

interface ReverifyIncidentInput extends CommandInput {
  readonly incident: string
  readonly verdict: 'AGREE' | 'CHANGE_LEVEL'
  readonly levelOpinion: number
  readonly bypassReview?: boolean | null
  readonly reason: string
}

type Reverification = Work<typeof incidentRows, ReverifyIncidentInput>

const clause = 'IG-3.3-1a'

async function reviewed({ client, subject, by }: Reverification): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from incidents.review_record r where r.incident_id = $1 and r.reviewer_no = $2',
    [subject.id, by.personNo],
  )
  return Boolean(rowCount)
}

/** Agreeing is agreeing with the level that counts; any other opinion is a change of level and says so. */
function checkOpinion({ subject, input }: Reverification): void {
  refuseTooLong({ reason: input.reason })
  if (!isLevel(input.levelOpinion)) throw new Refusal('BAD_INPUT', { argument: 'levelOpinion', clause })
  const agrees = input.levelOpinion === subject.effectiveLevel
  if (agrees !== (input.verdict === 'AGREE'))
    throw new Refusal('BAD_INPUT', { argument: 'levelOpinion', expected: subject.effectiveLevel, clause })
  refuseAnotherLevelOfFiled(subject, input.levelOpinion, 'reverifyIncident')
  // What was reviewed cannot be bypassed: saying so would put a wrong word on the record of the authority.
  if (input.bypassReview && subject.verificationState === 'REVIEWED')
    throw new Refusal('BAD_INPUT', { argument: 'bypassReview', clause: 'IG-3.3-1b' })
}

async function record({ client, subject, input, by, now }: Reverification): Promise<void> {
  await client.query(
    `insert into incidents.reverification_record
       (incident_id, verdict, level_opinion, bypassed_review, reason, officer_no, role, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      subject.id,
      input.verdict,
      input.levelOpinion,
      input.bypassReview ?? false,
      input.reason,
      by.personNo,
      actingAs(by.as).role,
      now,
    ],
  )
}

/** Ends the waiting for the review, whose breach stays, and for this act, whose clock began with that breach. */
async function stopClocks({ client, subject, now }: Reverification): Promise<void> {
  const clocks = await clocksOf(client, subject.id)
  const review = clocks.find(({ kind }) => kind === 'REVIEW')
  if (review && !clocks.some(({ kind }) => kind === 'REVERIFY'))
    await startClocks(client, subject.id, [
      {
        kind: 'REVERIFY',
        level: subject.effectiveLevel,
        basis: { reviewDueAt: review.dueAt },
        stoppedAt: now,
      },
    ])
  await rewriteClocks(client, subject.id, (clock) => {
    if (clock.kind === 'REVERIFY') return stopClock(clock, now)
    return clock.kind === 'REVIEW' ? cancelClock(clock, now) : clock
  })
}

export const reverifyIncident = command<typeof incidentRows, ReverifyIncidentInput>({
  mutation: 'reverifyIncident',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_VERIFICATION', state: (row) => row.verificationState },
  clause,
  guards: {
    BYPASS_STATED: ({ input }) => input.bypassReview === true,
    REVERIFICATION_APPLIES: ({ subject }) => subject.isGovernment || isMajor(subject.effectiveLevel),
    APPROVER_NOT_AUTHOR: async (work) =>
      !work.subject.authors.includes(work.by.personNo) && !(await reviewed(work)),
    REASON_STATED: ({ input }) => isStated(input.reason),
  },
  guard: checkOpinion,
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const to = work.to ?? 'REVERIFIED'
    const { role } = actingAs(by.as)
    await record(work)
    await stopClocks(work)
    await client.query(
      'update incidents.incident set verification_state = $2, version = version + 1 where id = $1',
      [subject.id, to],
    )
    const effective = subject.effectiveLevel as IncidentLevel
    const level = await takeOpinion(client, {
      incidentId: subject.id,
      effective,
      opinion: input.levelOpinion as IncidentLevel,
      byAgency: false,
      decides: true,
      mutation: 'reverifyIncident',
      personNo: by.personNo,
      role,
      reason: input.reason,
      now,
    })
    await recordSteps(client, subject.id, now, [
      {
        machine: 'INCIDENT_VERIFICATION',
        step: 'reverifyIncident',
        from: subject.verificationState,
        to,
        actorNo: by.personNo,
        role: role as Actor,
        reason: input.reason,
        clause: input.bypassReview ? 'IG-3.3-1b' : clause,
      },
    ])
    await supportAfterVerification(client, subject.id, now)
    return {
      id: subject.id,
      details: {
        verdict: input.verdict,
        levelOpinion: input.levelOpinion,
        bypassedReview: input.bypassReview ?? false,
        levelBefore: effective,
        level,
      },
    }
  },
})
