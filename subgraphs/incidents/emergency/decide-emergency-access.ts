/** grantEmergencyAccess and declineEmergencyAccess: a second person of the two offices decides on the request (G-73). */
import { startClock } from '../../../law/clocks/clock.ts'
import { endOfEmergency } from '../../../law/handling/emergency.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { emergencyRows } from './reads.ts'

interface GrantEmergencyAccessInput extends CommandInput {
  readonly access: string
}
interface DeclineEmergencyAccessInput extends GrantEmergencyAccessInput {
  readonly reason: string
}

type Subject = Work<typeof emergencyRows, GrantEmergencyAccessInput>['subject']

const deciding = {
  subject: emergencyRows,
  subjectId: (input: GrantEmergencyAccessInput) => input.access,
  step: { machine: 'EMERGENCY_ACCESS', state: (row: Subject) => row.state },
  author: (row: Subject) => row.requestedByNo,
  clause: 'G-73',
} as const

export const grantEmergencyAccess = command<typeof emergencyRows, GrantEmergencyAccessInput>({
  ...deciding,
  mutation: 'grantEmergencyAccess',
  run: async ({ client, subject, by, now, to }) => {
    const { role, agencyId } = actingAs(by.as)
    const review = startClock('EMERGENCY_REVIEW', { basis: { emergencyAccessGrantedAt: now } })
    const openUntil = endOfEmergency(now)
    await client.query(
      `update incidents.emergency_access set state = $2, decided_at = $3, decided_by_no = $4, decided_by_role = $5,
         decided_at_id = $6, open_until = $7, review_due_at = $8, version = version + 1 where id = $1`,
      [subject.id, to, now, by.personNo, role, agencyId, openUntil, review?.dueAt],
    )
    return { id: subject.id, details: { incident: subject.incidentId, body: agencyId, openUntil } }
  },
})

export const declineEmergencyAccess = command<typeof emergencyRows, DeclineEmergencyAccessInput>({
  ...deciding,
  mutation: 'declineEmergencyAccess',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    const { role, agencyId } = actingAs(by.as)
    await client.query(
      `update incidents.emergency_access set state = $2, decided_at = $3, decided_by_no = $4, decided_by_role = $5,
         decided_at_id = $6, decline_reason = $7, version = version + 1 where id = $1`,
      [subject.id, to, now, by.personNo, role, agencyId, input.reason],
    )
    return { id: subject.id, details: { incident: subject.incidentId, body: agencyId } }
  },
})
