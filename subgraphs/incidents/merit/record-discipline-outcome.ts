/** recordDisciplineOutcome: what the agency made of the recommendation, by its own law and judgement (IG-6.2-1, G-31). */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { disciplineRows } from './reads.ts'
import type { DisciplineOutcome } from './vocabulary.ts'

interface RecordDisciplineOutcomeInput extends CommandInput {
  readonly recommendation: string
  readonly outcome: DisciplineOutcome
  readonly reason: string
}

export const recordDisciplineOutcome = command<typeof disciplineRows, RecordDisciplineOutcomeInput>({
  mutation: 'recordDisciplineOutcome',
  subject: disciplineRows,
  subjectId: (input) => input.recommendation,
  step: { machine: 'DISCIPLINE_RECOMMENDATION', state: (row) => row.state },
  author: (row) => row.recommendedByNo,
  clause: 'IG-6.2-1',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    await client.query(
      `update incidents.discipline_recommendation set state = $2, outcome = $3, decided_by_no = $4, decided_at = $5,
         decision_reason = $6, version = version + 1 where id = $1`,
      [subject.id, to, input.outcome, by.personNo, now, input.reason],
    )
    return { id: subject.id, details: { outcome: input.outcome } }
  },
})
