/** reviewEmergencyAccess: the convener's office, which is neither of the two, says whether the access was justified (G-73). */
import { type CommandInput, command } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { emergencyRows } from './reads.ts'
import type { EmergencyFinding } from './vocabulary.ts'

interface ReviewEmergencyAccessInput extends CommandInput {
  readonly access: string
  readonly finding: EmergencyFinding
  readonly reason: string
}

export const reviewEmergencyAccess = command<typeof emergencyRows, ReviewEmergencyAccessInput>({
  mutation: 'reviewEmergencyAccess',
  subject: emergencyRows,
  subjectId: (input) => input.access,
  step: { machine: 'EMERGENCY_ACCESS', state: (row) => row.state },
  // Whoever asked, granted or answered for the owner judges nobody's conduct here, in whatever other role.
  author: ({ requestedByNo, decidedByNo, answeredByNo }) => [requestedByNo, decidedByNo, answeredByNo],
  clause: 'G-73',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    await client.query(
      `update incidents.emergency_access set state = $2, finding = $3, finding_reason = $4, reviewed_at = $5,
         reviewed_by_no = $6, version = version + 1 where id = $1`,
      [subject.id, to, input.finding, input.reason, now, by.personNo],
    )
    return { id: subject.id, details: { incident: subject.incidentId, finding: input.finding } }
  },
})
