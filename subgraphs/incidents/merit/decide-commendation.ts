/** decideCommendation: the national authority grants or declines, and never the person who nominated (IG-6.1-1). */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { commendationRows } from './reads.ts'

interface DecideCommendationInput extends CommandInput {
  readonly commendation: string
  readonly decision: 'GRANT' | 'DECLINE'
  readonly reason: string
}

export const decideCommendation = command<typeof commendationRows, DecideCommendationInput>({
  mutation: 'decideCommendation',
  subject: commendationRows,
  subjectId: (input) => input.commendation,
  step: { machine: 'COMMENDATION', state: (row) => row.state, outcome: (input) => input.decision },
  author: (row) => row.recommendedByNo,
  clause: 'IG-6.1-1',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    await client.query(
      `update incidents.commendation set state = $2, decided_by_no = $3, decided_at = $4, decision_reason = $5,
         version = version + 1 where id = $1`,
      [subject.id, to, by.personNo, now, input.reason],
    )
    return { id: subject.id, details: { decision: input.decision } }
  },
})
