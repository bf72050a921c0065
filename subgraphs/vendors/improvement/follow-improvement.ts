/** The agency accepts or returns what the vendor will do, the vendor says it is done, and the agency looks whether it works. */
import { nextState } from '../../../law/lifecycles/next-state.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { changeAudit, endOfLaterDay, journalledOf, stateOfAudit } from '../on-audits.ts'
import { stated, statedOrNot } from '../stated.ts'
import { improvementRows } from './reads.ts'
import { takeStep } from './steps.ts'

interface OnImprovement extends CommandInput {
  readonly improvementId: string
}

interface ReviewInput extends OnImprovement {
  readonly verdict: 'ACCEPT' | 'RETURN'
  readonly reason?: string | null
}

interface DoneInput extends OnImprovement {
  readonly evidence: string
}

interface VerifyInput extends OnImprovement {
  readonly verdict: 'EFFECTIVE' | 'INEFFECTIVE'
  readonly reason?: string | null
  readonly plannedOn?: string | null
}

const subjectId = ({ improvementId }: OnImprovement) => improvementId
const reasonOf = (input: { readonly reason?: string | null }) => statedOrNot('reason', input.reason, 2_000)

export const reviewVendorImprovement = command<typeof improvementRows, ReviewInput>({
  mutation: 'reviewVendorImprovement',
  subject: improvementRows,
  subjectId,
  clause: 'AP-15.2-2-4',
  step: { machine: 'VENDOR_IMPROVEMENT', state: ({ state }) => state, outcome: ({ verdict }) => verdict },
  guards: { REASON_STATED: ({ input }) => reasonOf(input) !== null },
  run: async (work) => {
    const { subject, input } = work
    const { verdict } = input
    const planned = new Date(`${subject.plannedOn}T23:59:59.999+08:00`)
    await takeStep(work, {
      step: 'reviewVendorImprovement',
      outcome: verdict,
      reason: reasonOf(input),
      ...(verdict === 'ACCEPT' && { dueAt: planned }),
    })
    return { id: subject.id, details: journalledOf(subject, { auditId: subject.auditId, verdict }) }
  },
})

export const reportVendorImprovementDone = command<typeof improvementRows, DoneInput>({
  mutation: 'reportVendorImprovementDone',
  subject: improvementRows,
  subjectId,
  clause: 'AP-15.2-2',
  step: { machine: 'VENDOR_IMPROVEMENT', state: ({ state }) => state },
  run: async (work) => {
    const { subject, input } = work
    const evidence = stated('evidence', input.evidence, 4_000)
    await takeStep(work, { step: 'reportVendorImprovementDone', evidence })
    return { id: subject.id, details: journalledOf(subject, { auditId: subject.auditId }) }
  },
})

/** Once the last finding is mended for good, so is the audit. */
async function closeWhereAllIsMended({ client, subject }: Work<typeof improvementRows, VerifyInput>) {
  const { rows } = await client.query(
    `select 1 from vendors.vendor_audit_finding where audit_id = $1 and issued_at is not null
       and improvement_state is distinct from 'VERIFIED' limit 1`,
    [subject.auditId],
  )
  if (rows.length > 0) return
  const state = await stateOfAudit(subject, { client })
  const passage = nextState('VENDOR_AUDIT', state, 'everyImprovementVerified')
  if ('to' in passage) await changeAudit(client, subject.auditId, { state: passage.to })
}

export const verifyVendorImprovement = command<typeof improvementRows, VerifyInput>({
  mutation: 'verifyVendorImprovement',
  subject: improvementRows,
  subjectId,
  clause: 'AP-15.2-2-4',
  step: { machine: 'VENDOR_IMPROVEMENT', state: ({ state }) => state, outcome: ({ verdict }) => verdict },
  guards: { REASON_STATED: ({ input }) => reasonOf(input) !== null },
  guard: ({ input }) => {
    if ((input.verdict === 'INEFFECTIVE') !== (input.plannedOn != null))
      throw new Refusal('BAD_INPUT', { argument: 'plannedOn', clause: 'AP-15.2-2-4' })
  },
  run: async (work) => {
    const { subject, input, now } = work
    const { verdict, plannedOn = null } = input
    const dueAt = plannedOn === null ? undefined : endOfLaterDay('plannedOn', plannedOn, now)
    await takeStep(work, {
      step: 'verifyVendorImprovement',
      outcome: verdict,
      reason: reasonOf(input),
      plannedOn,
      ...(dueAt && { dueAt }),
    })
    await closeWhereAllIsMended(work)
    return { id: subject.id, details: journalledOf(subject, { auditId: subject.auditId, verdict }) }
  },
})
