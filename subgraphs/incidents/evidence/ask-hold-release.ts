/** askHoldRelease: the body that needed the item needs it no longer; somebody of the agency asks that the hold end (G-74). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { evidenceRows } from './reads.ts'

interface AskHoldReleaseInput extends CommandInput {
  readonly evidence: string
  readonly body: string
  readonly document: string
  readonly reason: string
}

export const askHoldRelease = command<typeof evidenceRows, AskHoldReleaseInput>({
  mutation: 'askHoldRelease',
  subject: evidenceRows,
  subjectId: (input) => input.evidence,
  step: { machine: 'LEGAL_HOLD', state: (row) => row.holdState },
  clause: 'G-74',
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    RELEASE_DOCUMENTED: ({ input: { body, document } }) => {
      const missing = Object.entries({ body, document }).filter(([, text]) => !isStated(text))
      return missing.length === 0 || { argument: 'document', missing: missing.map(([name]) => name) }
    },
  },
  guard: ({ input: { body, document, reason } }) => refuseTooLong({ body, document, reason }),
  run: async ({ client, subject, input, by, now }) => {
    await client.query(
      `insert into incidents.hold_release (item_id, body, document, reason, asked_by_no, asked_by_role, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [subject.id, input.body, input.document, input.reason, by.personNo, actingAs(by.as).role, now],
    )
    await client.query('update incidents.evidence_item set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: { incident: subject.incidentId } }
  },
})
