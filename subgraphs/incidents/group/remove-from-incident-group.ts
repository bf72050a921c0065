/** removeFromIncidentGroup: the case was no part of the attack after all; the group stays for the others (G-27). */
import { command } from '../../command.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { type CaseWork, clause, type LinkInput, linked } from './linking.ts'
import { linkCase } from './reads.ts'

async function stateOfGroup({ client, subject }: CaseWork): Promise<string | null> {
  const { rows } = await client.query('select state from incidents.incident_group where id = $1 for update', [
    subject.groupId,
  ])
  return rows[0]?.state ?? null
}

export const removeFromIncidentGroup = command<typeof incidentRows, LinkInput>({
  mutation: 'removeFromIncidentGroup',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_GROUP', state: (_, before) => stateOfGroup(before) },
  clause,
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, now } = work
    await linkCase(client, subject.id, null, now)
    return linked(work, 'removeFromIncidentGroup', subject.groupId)
  },
})
