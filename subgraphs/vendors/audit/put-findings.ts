/** Puts what was found to the vendor, word for word, with a day until which it may comment (AP-12.2-6d). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { changeAudit, endOfLaterDay, journalledOf } from '../on-audits.ts'
import { auditRows } from './reads.ts'

interface Input extends CommandInput {
  readonly auditId: string
  readonly commentDueOn: string
}

export const putFindingsToVendor = command<typeof auditRows, Input>({
  mutation: 'putFindingsToVendor',
  subject: auditRows,
  subjectId: ({ auditId }) => auditId,
  clause: 'AP-12.2-6d',
  step: { machine: 'VENDOR_AUDIT', state: ({ state }) => state },
  run: async ({ subject, input, now, client, to }) => {
    const { rowCount } = await client.query(
      `insert into vendors.finding_put (audit_id, finding_id, round, no, type, text, evidence, clause, put_at)
       select f.audit_id, f.id, (select coalesce(max(p.round), 0) + 1 from vendors.finding_put p where p.audit_id = $1), f.no, f.type, f.text, f.evidence, f.clause, $2
       from vendors.vendor_audit_finding f where f.audit_id = $1 and f.withdrawn_at is null`,
      [subject.id, now],
    )
    if (!rowCount) throw new Refusal('BAD_INPUT', { argument: 'auditId', clause: 'AP-12.2-6d' })
    await changeAudit(client, subject.id, {
      state: to,
      put_at: now,
      comment_due_at: endOfLaterDay('commentDueOn', input.commentDueOn, now),
      comment: null,
      commented_at: null,
    })
    return { id: subject.id, details: journalledOf(subject, { findings: rowCount }) }
  },
})
