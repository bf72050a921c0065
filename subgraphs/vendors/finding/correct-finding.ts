/** Corrects an issued finding beside its text, which stays as the vendor was told it; never by whoever wrote it. */
import { type CommandInput, command } from '../../command.ts'
import { journalledOf, stateOfAudit } from '../on-audits.ts'
import { stated, statedOrNot } from '../stated.ts'
import { findingRows } from './reads.ts'

interface Input extends CommandInput {
  readonly findingId: string
  readonly text: string
  readonly reason: string
}

export const correctVendorAuditFinding = command<typeof findingRows, Input>({
  mutation: 'correctVendorAuditFinding',
  subject: findingRows,
  subjectId: ({ findingId }) => findingId,
  clause: 'AP-12.2-6d',
  author: ({ authorNos }) => authorNos,
  step: { machine: 'VENDOR_AUDIT', state: stateOfAudit },
  guards: { REASON_STATED: ({ input }) => statedOrNot('reason', input.reason, 1_000) !== null },
  run: async ({ subject, input, now, client, by }) => {
    await client.query(
      `insert into vendors.finding_correction (finding_id, text, reason, corrected_by, corrected_at) values ($1, $2, $3, $4, $5)`,
      [
        subject.id,
        stated('text', input.text, 4_000),
        stated('reason', input.reason, 1_000),
        by.personNo,
        now,
      ],
    )
    await client.query('update vendors.vendor_audit_finding set version = version + 1 where id = $1', [
      subject.id,
    ])
    return { id: subject.id, details: journalledOf(subject, { auditId: subject.auditId }) }
  },
})
