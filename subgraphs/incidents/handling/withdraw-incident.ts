/** withdrawIncident: the agency proposes, the reviewer agrees, the national authority for levels 3 and 4 (G-27). */
import { cancelClock } from '../../../law/clocks/clock.ts'
import { decidesWithdrawal } from '../../../law/handling/withdrawal.ts'
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { dropReportOfWithdrawn } from '../aftermath/reads.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { leaveGroupOfWithdrawn } from '../group/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { endSupportOfWithdrawn } from '../support/reads.ts'
import { recordSteps } from '../transitions.ts'
import { type CaseInput, type CaseWork, takeStep } from './case-step.ts'
import type { WithdrawalGround } from './vocabulary.ts'

interface WithdrawIncidentInput extends CaseInput {
  readonly act: 'PROPOSE' | 'AGREE' | 'REFUSE'
  readonly ground?: WithdrawalGround | null
  readonly duplicateOf?: string | null
  readonly reason: string
}

type Withdrawal = CaseWork<WithdrawIncidentInput>

const clause = 'G-27'

async function openProposal({ client, subject }: Withdrawal) {
  const { rows } = await client.query(
    `select id, proposed_by_no as "proposedByNo" from incidents.withdrawal_proposal
     where incident_id = $1 and state = 'PROPOSED'`,
    [subject.id],
  )
  const found: { id: string; proposedByNo: number } | undefined = rows[0]
  return found
}

/** Whoever could decide as one body and as another decides as the one that the level asks for. */
function inFittingRole(work: Withdrawal): Withdrawal {
  const { effectiveLevel } = work.subject
  const as = work.by.as.filter(({ holding }) => decidesWithdrawal(holding?.role, effectiveLevel))
  return { ...work, by: { ...work.by, as } }
}

/** Whoever wrote the report or the proposal does not decide on it. */
async function isAnother(work: Withdrawal): Promise<boolean> {
  const proposal = await openProposal(work)
  const { subject, by } = work
  return proposal?.proposedByNo !== by.personNo && !subject.authors.includes(by.personNo)
}

/** The case that this one repeats is one of the same agency, and not itself withdrawn. */
async function checkProposal(work: Withdrawal): Promise<void> {
  const { subject, input, context } = work
  if (await openProposal(work)) throw new Refusal('WRONG_STATE', { mutation: 'withdrawIncident', clause })
  const { ground, duplicateOf } = input
  if (!ground) throw new Refusal('BAD_INPUT', { argument: 'ground', reason: 'REQUIRED', clause })
  if ((ground === 'DUPLICATE') !== (duplicateOf != null) || duplicateOf === subject.id)
    throw new Refusal('BAD_INPUT', { argument: 'duplicateOf', clause })
  if (duplicateOf == null) return
  const other = await context.reads.byId(incidentRows, duplicateOf)
  if (other?.agencyId !== subject.agencyId) throw new Refusal('NOT_FOUND', { argument: 'duplicateOf' })
  if (other?.handlingState === 'WITHDRAWN' || other?.isExercise !== subject.isExercise)
    throw new Refusal('BAD_INPUT', { argument: 'duplicateOf', clause })
}

function checkDecision({ input }: Withdrawal): void {
  if (input.ground != null || input.duplicateOf != null)
    throw new Refusal('BAD_INPUT', { argument: 'ground', clause })
}

async function propose(work: Withdrawal): Promise<void> {
  const { client, subject, input, by, now } = work
  await client.query(
    `insert into incidents.withdrawal_proposal
       (incident_id, ground, duplicate_of_id, reason, proposed_by_no, proposed_by_role, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      subject.id,
      input.ground,
      input.duplicateOf ?? null,
      input.reason,
      by.personNo,
      actingAs(by.as).role,
      now,
    ],
  )
}

/** Answers with the case that this one only repeats, if that was the ground. */
async function decide(work: Withdrawal): Promise<string | null> {
  const { client, subject, input, by, now } = work
  const { rows } = await client.query(
    `update incidents.withdrawal_proposal set state = $2, decided_by_no = $3, decided_by_role = $4,
       decision_reason = $5, decided_at = $6 where incident_id = $1 and state = 'PROPOSED'
     returning duplicate_of_id as "duplicateOfId"`,
    [
      subject.id,
      input.act === 'AGREE' ? 'AGREED' : 'REFUSED',
      by.personNo,
      actingAs(by.as).role,
      input.reason,
      now,
    ],
  )
  return rows[0].duplicateOfId
}

/** Both regions end together, and support and report with them; clocks are called off, and what was breached before stays so. */
async function end(work: Withdrawal, duplicateOfId: string | null): Promise<void> {
  const { client, subject, input, by, now, to } = work
  await rewriteClocks(client, subject.id, (clock) => cancelClock(clock, now))
  await endSupportOfWithdrawn(client, subject.id, now)
  await dropReportOfWithdrawn(client, subject.id, now)
  await leaveGroupOfWithdrawn(client, { ...subject, duplicateOfId }, now)
  await client.query('update incidents.incident set verification_state = $2 where id = $1', [subject.id, to])
  await recordSteps(client, subject.id, now, [
    {
      machine: 'INCIDENT_VERIFICATION',
      step: 'withdrawIncident',
      from: subject.verificationState,
      to: to ?? 'WITHDRAWN',
      actorNo: by.personNo,
      role: actingAs(by.as).role,
      reason: input.reason,
      clause,
    },
  ])
}

export const withdrawIncident = command<typeof incidentRows, WithdrawIncidentInput>({
  mutation: 'withdrawIncident',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: {
    machine: 'INCIDENT_HANDLING',
    state: (row) => row.handlingState,
    outcome: (input) => input.act,
  },
  clause,
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    WITHDRAWAL_PROPOSED: async (work) => (await openProposal(work)) !== undefined,
    DECIDER_FITS_LEVEL: (work) => inFittingRole(work).by.as.length > 0,
    APPROVER_NOT_AUTHOR: isAnother,
  },
  guard: async (work) => {
    refuseTooLong({ reason: work.input.reason })
    if (work.input.act === 'PROPOSE') await checkProposal(work)
    else checkDecision(work)
  },
  run: async (asked) => {
    const { subject, input } = asked
    const work = input.act === 'PROPOSE' ? asked : inFittingRole(asked)
    if (input.act === 'PROPOSE') await propose(work)
    else {
      const duplicateOfId = await decide(work)
      if (input.act === 'AGREE') await end(work, duplicateOfId)
    }
    await takeStep(work, { step: 'withdrawIncident', reason: input.reason, clause })
    return { id: subject.id, details: { act: input.act, ground: input.ground ?? null } }
  },
})
