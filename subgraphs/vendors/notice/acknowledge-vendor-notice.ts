/** acknowledgeVendorNotice: the agency takes note; where the work may be affected, it owes an audit (ER-4-1-9b). */
import { type CommandInput, command } from '../../command.ts'
import { stated } from '../stated.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput {
  readonly noticeId: string
  readonly mayAffectWork: boolean
  readonly workNotAffectedReason?: string | null
}

/** That the work is not affected is never said without a reason; that it may be, needs none. */
const reasonOf = ({ mayAffectWork, workNotAffectedReason }: Input) =>
  mayAffectWork ? null : stated('workNotAffectedReason', workNotAffectedReason, 2_000)

export const acknowledgeVendorNotice = command<typeof noticeRows, Input>({
  mutation: 'acknowledgeVendorNotice',
  subject: noticeRows,
  subjectId: ({ noticeId }) => noticeId,
  clause: 'ER-4-1-9b',
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guard: ({ input }) => void reasonOf(input),
  run: async ({ client, subject, input, now, by, to }) => {
    await client.query(
      `update vendors.vendor_notice set state = $2, acknowledged_at = $3, acknowledged_by_no = $4, may_affect_work = $5,
         work_not_affected_reason = $6, version = version + 1 where id = $1`,
      [subject.id, to, now, by.personNo, input.mayAffectWork, reasonOf(input)],
    )
    return {
      id: subject.id,
      details: { contractId: subject.contractId, mayAffectWork: input.mayAffectWork },
    }
  },
})
