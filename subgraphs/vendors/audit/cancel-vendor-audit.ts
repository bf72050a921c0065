/** Calls an audit off, with a reason; what was found is never issued. */
import { type CommandInput, command } from '../../command.ts'
import { changeAudit, journalledOf } from '../on-audits.ts'
import { statedOrNot } from '../stated.ts'
import { auditRows } from './reads.ts'

interface Input extends CommandInput {
  readonly auditId: string
  readonly reason: string
}

export const cancelVendorAudit = command<typeof auditRows, Input>({
  mutation: 'cancelVendorAudit',
  subject: auditRows,
  subjectId: ({ auditId }) => auditId,
  clause: 'ER-4-1-9a',
  step: { machine: 'VENDOR_AUDIT', state: ({ state }) => state },
  guards: { REASON_STATED: ({ input }) => input.reason.trim() !== '' },
  run: async ({ subject, input, client, to }) => {
    const reason = statedOrNot('reason', input.reason, 1_000)
    await changeAudit(client, subject.id, { state: to, cancel_reason: reason })
    return { id: subject.id, details: journalledOf(subject, { state: to }) }
  },
})
