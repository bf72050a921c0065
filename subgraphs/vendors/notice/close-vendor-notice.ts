/** closeVendorNotice: once measures are accepted and the vendor is audited, or a reason says why the work is not affected. */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { stated } from '../stated.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput {
  readonly noticeId: string
  readonly workNotAffectedReason?: string | null
}

/** The audit is not dropped without a reason; where one is stated already, or the audit is done, there is none to state. */
function reasonOf({ subject, input }: Work<typeof noticeRows, Input>): string | null {
  if (input.workNotAffectedReason == null) return subject.workNotAffectedReason
  if (!subject.auditOwed)
    throw new Refusal('BAD_INPUT', { argument: 'workNotAffectedReason', clause: 'ER-4-1-9b' })
  return stated('workNotAffectedReason', input.workNotAffectedReason, 2_000)
}

export const closeVendorNotice = command<typeof noticeRows, Input>({
  mutation: 'closeVendorNotice',
  subject: noticeRows,
  subjectId: ({ noticeId }) => noticeId,
  clause: 'ER-4-1-9b',
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guards: { WORK_NOT_AFFECTED: (work) => reasonOf(work) !== null },
  guard: (work) => void reasonOf(work),
  run: async (work) => {
    const { client, subject, input, now, to } = work
    await client.query(
      `update vendors.vendor_notice set state = $2, closed_at = $3, work_not_affected_reason = $4, version = version + 1
       where id = $1`,
      [subject.id, to, now, reasonOf(work)],
    )
    const auditDropped = input.workNotAffectedReason != null
    return { id: subject.id, details: { contractId: subject.contractId, auditDropped } }
  },
})
