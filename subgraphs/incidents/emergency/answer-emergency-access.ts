/** answerEmergencyAccess: the CISO of the owner accepts the access or objects to it; it does not end it (G-73). */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { emergencyRows } from './reads.ts'
import type { EmergencyAnswer } from './vocabulary.ts'

interface AnswerEmergencyAccessInput extends CommandInput {
  readonly access: string
  readonly answer: EmergencyAnswer
  readonly reason: string
}

export const answerEmergencyAccess = command<typeof emergencyRows, AnswerEmergencyAccessInput>({
  mutation: 'answerEmergencyAccess',
  subject: emergencyRows,
  subjectId: (input) => input.access,
  step: { machine: 'EMERGENCY_ACCESS', state: (row) => row.state },
  author: ({ requestedByNo, decidedByNo }) => [requestedByNo, decidedByNo],
  clause: 'G-73',
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    OWNER_NOT_YET_HEARD: ({ subject }) => subject.answeredAt === null,
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now }) => {
    await client.query(
      `update incidents.emergency_access set answer = $2, answer_reason = $3, answered_at = $4, answered_by_no = $5,
         version = version + 1 where id = $1`,
      [subject.id, input.answer, input.reason, now, by.personNo],
    )
    return { id: subject.id, details: { incident: subject.incidentId, answer: input.answer } }
  },
})
