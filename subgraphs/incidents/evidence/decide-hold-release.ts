/** decideHoldRelease: the CISO releases the item or keeps it, and never whoever asked (G-74). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { evidenceRows } from './reads.ts'

interface DecideHoldReleaseInput extends CommandInput {
  readonly evidence: string
  readonly decision: 'RELEASE' | 'REFUSE'
  readonly reason: string
}

export const decideHoldRelease = command<typeof evidenceRows, DecideHoldReleaseInput>({
  mutation: 'decideHoldRelease',
  subject: evidenceRows,
  subjectId: (input) => input.evidence,
  step: { machine: 'LEGAL_HOLD', state: (row) => row.holdState, outcome: (input) => input.decision },
  author: (row) => row.releaseAskedBy,
  clause: 'G-74',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now }) => {
    const isReleased = input.decision === 'RELEASE'
    await client.query(
      `update incidents.hold_release set state = $2, decided_by_no = $3, decided_by_role = $4, decision_reason = $5,
         decided_at = $6 where item_id = $1 and state = 'ASKED'`,
      [subject.id, isReleased ? 'RELEASED' : 'REFUSED', by.personNo, actingAs(by.as).role, input.reason, now],
    )
    await client.query(
      'update incidents.evidence_item set legal_hold = legal_hold and not $2, version = version + 1 where id = $1',
      [subject.id, isReleased],
    )
    return { id: subject.id, details: { incident: subject.incidentId, decision: input.decision } }
  },
})
