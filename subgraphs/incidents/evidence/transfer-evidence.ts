/** transferEvidence: an item goes to a body outside against a receipt; no right to the graph follows from it (G-77). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { evidenceRows } from './reads.ts'

interface TransferEvidenceInput extends CommandInput {
  readonly evidence: string
  readonly body: string
  readonly officer: string
  readonly receiptNo: string
  readonly transferredAt: string
}

export const transferEvidence = command<typeof evidenceRows, TransferEvidenceInput>({
  mutation: 'transferEvidence',
  subject: evidenceRows,
  subjectId: (input) => input.evidence,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause: 'G-77',
  guards: {
    RECEIPT_STATED: ({ input }) => {
      const { body, officer, receiptNo } = input
      const missing = Object.entries({ body, officer, receiptNo }).filter(([, text]) => !isStated(text))
      return missing.length === 0 || { argument: 'receipt', missing: missing.map(([name]) => name) }
    },
  },
  guard: async ({ client, subject, input, now }) => {
    const { body, officer, receiptNo } = input
    refuseTooLong({ body, officer, receiptNo })
    const { rows } = await client.query(
      'select max(transferred_at) as at from incidents.evidence_transfer where item_id = $1',
      [subject.id],
    )
    const transferredAt = statedInstant(input.transferredAt, 'transferredAt')
    refuseUnlawfulTime('transferredAt', transferredAt, now, rows[0].at ?? subject.collectedAt)
  },
  run: async ({ client, subject, input, by, now }) => {
    await client.query(
      `insert into incidents.evidence_transfer
         (item_id, body, officer, receipt_no, transferred_at, from_post, actor_no, role, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        subject.id,
        input.body,
        input.officer,
        input.receiptNo,
        statedInstant(input.transferredAt, 'transferredAt'),
        subject.custodianPost,
        by.personNo,
        actingAs(by.as).role,
        now,
      ],
    )
    await client.query(
      'update incidents.evidence_item set custodian_post = $2, version = version + 1 where id = $1',
      [subject.id, input.body],
    )
    return { id: subject.id, details: { incident: subject.incidentId } }
  },
})
