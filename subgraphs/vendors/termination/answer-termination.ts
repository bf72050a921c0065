/** The CISO says what the agency makes of the advice; the contract stays what it is (G-69). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import type { AnswerTerminationInput } from '../schema.types.ts'
import { stated } from '../stated.ts'
import { recommendationRows } from './reads.ts'

export const answerTermination = command<typeof recommendationRows, AnswerTerminationInput>({
  mutation: 'answerTermination',
  subject: recommendationRows,
  subjectId: ({ recommendationId }) => recommendationId,
  clause: 'G-69',
  step: { machine: 'CONTRACT', state: ({ contractState }) => contractState },
  guards: { REASON_STATED: ({ input }) => input.reason.trim() !== '' },
  guard: ({ subject }) => {
    if (subject.answeredAt !== null)
      throw new Refusal('WRONG_STATE', {
        mutation: 'answerTermination',
        actualState: 'ANSWERED',
        expectedStates: ['UNANSWERED'],
        clause: 'G-69',
      })
  },
  run: async ({ subject, input, now, client, by }) => {
    await client.query(
      `update vendors.termination_recommendation set answer = $2, answer_reason = $3, answered_by_no = $4,
         answered_at = $5, version = version + 1 where id = $1`,
      [subject.id, input.answer, stated('reason', input.reason, 4_000), by.personNo, now],
    )
    const { contractId, isSecret, answerDueAt } = subject
    const facts = { contractId, answer: input.answer, late: now > answerDueAt }
    return { id: subject.id, details: journalled({ secretLevel: isSecret ? 'SECRET' : 'NONE' }, facts) }
  },
})
