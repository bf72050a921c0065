/** endEmergencyAccess: anybody of the two offices ends it before its time, and the case is shut at once (G-73). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { emergencyRows } from './reads.ts'

interface EndEmergencyAccessInput extends CommandInput {
  readonly access: string
}

export const endEmergencyAccess = command<typeof emergencyRows, EndEmergencyAccessInput>({
  mutation: 'endEmergencyAccess',
  subject: emergencyRows,
  subjectId: (input) => input.access,
  step: { machine: 'EMERGENCY_ACCESS', state: (row) => row.state },
  clause: 'G-73',
  run: async ({ client, subject, by, now, to }) => {
    await client.query(
      `update incidents.emergency_access set state = $2, ended_at = $3, ended_by_no = $4, ended_by_role = $5,
         version = version + 1 where id = $1`,
      [subject.id, to, now, by.personNo, actingAs(by.as).role],
    )
    return { id: subject.id, details: { incident: subject.incidentId } }
  },
})
