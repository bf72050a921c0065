/** acknowledgeIncident: the authority above says that it has taken note and follows the case; once, by whoever is first (IG-3.2-1a). */
import { type CommandInput, command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { recordSteps } from '../transitions.ts'

interface AcknowledgeIncidentInput extends CommandInput {
  readonly incident: string
}

const mutation = 'acknowledgeIncident'
const clause = 'IG-3.2-1a'

export const acknowledgeIncident = command<typeof incidentRows, AcknowledgeIncidentInput>({
  mutation,
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_VERIFICATION', state: (row) => row.verificationState },
  clause,
  guards: { NOT_YET_ACKNOWLEDGED: ({ subject }) => subject.acknowledgedAt === null },
  run: async ({ client, subject, by, now }) => {
    await client.query(
      'update incidents.incident set acknowledged_at = $2, version = version + 1 where id = $1',
      [subject.id, now],
    )
    await recordSteps(client, subject.id, now, [
      {
        machine: 'INCIDENT_VERIFICATION',
        step: mutation,
        from: subject.verificationState,
        to: subject.verificationState,
        actorNo: by.personNo,
        role: actingAs(by.as).role,
        clause,
      },
    ])
    return { id: subject.id, details: {} }
  },
})
