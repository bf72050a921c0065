/** Changes or withdraws a finding while it is a draft; its reviser has written it too and does not issue it alone. */
import { type CommandInput, command } from '../../command.ts'
import { authorsOf, changeAudit, journalledOf, stateOfAudit } from '../on-audits.ts'
import { stated, statedOrNot } from '../stated.ts'
import { type FindingItem, readFinding, subVendorsSql } from './file-findings.ts'
import { findingRows } from './reads.ts'

interface Input extends CommandInput, FindingItem {
  readonly findingId: string
  readonly reason: string
  readonly withdraw?: boolean | null
}

const update = `
update vendors.vendor_audit_finding set type = $2, text = $3, evidence = $4, clause = $5, sub_vendor_id = $6,
  revision_reason = $7, withdrawn_at = $8, version = version + 1 where id = $1`

export const reviseVendorAuditFinding = command<typeof findingRows, Input>({
  mutation: 'reviseVendorAuditFinding',
  subject: findingRows,
  subjectId: ({ findingId }) => findingId,
  clause: 'AP-12.2-6d',
  step: { machine: 'VENDOR_AUDIT', state: stateOfAudit },
  guards: { REASON_STATED: ({ input }) => statedOrNot('reason', input.reason, 1_000) !== null },
  run: async ({ subject, input, now, client, by }) => {
    const { rows } = await client.query(subVendorsSql, [subject.contractId])
    const { type, text, evidence, clause, sub } = readFinding(input, new Set(rows.map(({ id }) => id)))
    const reason = stated('reason', input.reason, 1_000)
    const withdrawnAt = input.withdraw === true ? now : null
    await client.query(update, [subject.id, type, text, evidence, clause, sub, reason, withdrawnAt])
    const authors = await authorsOf(client, subject.auditId)
    await changeAudit(client, subject.auditId, { author_nos: [...new Set([...authors, by.personNo])] })
    const facts = { auditId: subject.auditId, withdrawn: withdrawnAt !== null }
    return { id: subject.id, details: journalledOf(subject, facts) }
  },
})
