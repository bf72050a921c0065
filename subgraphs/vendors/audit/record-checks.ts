/** Answers questions of the checklist, as often as need be until the audit is issued, by somebody else than who answers. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { authorsOf, changeAudit, journalledOf } from '../on-audits.ts'
import { statedNumber, statedOrNot } from '../stated.ts'
import { auditRows } from './reads.ts'
import type { AuditCheckResult } from './vocabulary.ts'

interface Answer {
  readonly no: number
  readonly result: AuditCheckResult
  readonly note?: string | null
}

interface Input extends CommandInput {
  readonly auditId: string
  readonly answers: readonly Answer[]
}

const MOST = 200

export const recordVendorAuditChecks = command<typeof auditRows, Input>({
  mutation: 'recordVendorAuditChecks',
  subject: auditRows,
  subjectId: ({ auditId }) => auditId,
  clause: 'ER-4-1-9a',
  step: { machine: 'VENDOR_AUDIT', state: ({ state }) => state },
  run: async ({ subject, input, now, client, by }) => {
    if (input.answers.length === 0 || input.answers.length > MOST)
      throw new Refusal('BAD_INPUT', { argument: 'answers', limit: MOST })
    const answers = new Map(
      input.answers.map(({ no, result, note }) => [
        statedNumber('answers.no', no, 1, MOST),
        { no, result, note: statedOrNot('answers.note', note, 2_000) },
      ]),
    )
    const { rowCount } = await client.query(
      `update vendors.vendor_audit_check c set result = x.result, note = x.note, recorded_by = $3, recorded_at = $4
       from jsonb_to_recordset($2) as x(no int, result text, note text) where c.audit_id = $1 and c.no = x.no`,
      [subject.id, JSON.stringify([...answers.values()]), by.personNo, now],
    )
    if (rowCount !== answers.size) throw new Refusal('NOT_FOUND', { argument: 'answers.no' })
    const authors = await authorsOf(client, subject.id)
    await changeAudit(client, subject.id, { author_nos: [...new Set([...authors, by.personNo])] })
    return { id: subject.id, details: journalledOf(subject, { answers: answers.size }) }
  },
})
