/** requestEmergencyAccess: an officer asks for one case in an emergency; nothing is open before another grants it (G-73). */
import { endOfEmergency } from '../../../law/handling/emergency.ts'
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { emergencyRows } from './reads.ts'

interface RequestEmergencyAccessInput extends CommandInput {
  readonly incident: string
  readonly reason: string
}

export const requestEmergencyAccess = command<typeof incidentRows, RequestEmergencyAccessInput>({
  mutation: 'requestEmergencyAccess',
  // Whoever may not know of the case, of an exercise for instance, may not ask for it either.
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: emergencyRows,
  step: { machine: 'EMERGENCY_ACCESS', state: () => null },
  clause: 'G-73',
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    AGENCY_NOT_EXCEPTED: async ({ client, subject }) => {
      const { rows } = await client.query('select is_excepted from published_agencies.agency where id = $1', [
        subject.agencyId,
      ])
      return rows[0]?.is_excepted === false
    },
    NO_EMERGENCY_UNDER_WAY: async ({ client, subject, by, now }) => {
      const { rowCount } = await client.query(
        `select from incidents.emergency_access where incident_id = $1 and requested_by_no = $2
           and (state = 'REQUESTED' and lapses_at > $3 or state = 'OPEN' and open_until > $3)`,
        [subject.id, by.personNo, now],
      )
      return !rowCount
    },
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    const { role, agencyId } = actingAs(by.as)
    const { rows } = await client.query(
      `insert into incidents.emergency_access (incident_id, agency_id, state, reason, requested_at, requested_by_no,
         requested_by_role, requested_at_id, grant_id, lapses_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        ...[subject.id, subject.agencyId, to, input.reason, now, by.personNo],
        ...[role, agencyId, by.as[0]?.holding?.grantId, endOfEmergency(now)],
      ],
    )
    return { id: rows[0].id, details: { incident: subject.id, body: agencyId } }
  },
})
