/** closeIncidentGroup: the attack is over; by the body that formed the group, or the national authority (G-27). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { actorOf, clause } from './linking.ts'
import { groupRows, recordLinking } from './reads.ts'

interface CloseIncidentGroupInput extends CommandInput {
  readonly group: string
  readonly reason: string
}

type Closing = Work<typeof groupRows, CloseIncidentGroupInput>

/** Of the capacities he has, those that may close this group. */
function closing(work: Closing): Closing {
  const { subject, by } = work
  const as = by.as.filter(
    ({ holding }) => holding?.role === 'NATIONAL_OFFICER' || holding?.agencyId === subject.formedById,
  )
  return { ...work, by: { ...by, as } }
}

export const closeIncidentGroup = command<typeof groupRows, CloseIncidentGroupInput>({
  mutation: 'closeIncidentGroup',
  subject: groupRows,
  subjectId: (input) => input.group,
  step: { machine: 'INCIDENT_GROUP', state: (row) => row.state },
  clause,
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    GROUP_OF_OWN_AUTHORITY: (work) => closing(work).by.as.length > 0,
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, input, now, to } = work
    const by = actorOf(closing(work))
    await client.query(
      'update incidents.incident_group set state = $2, version = version + 1 where id = $1',
      [subject.id, to],
    )
    await recordLinking(client, {
      groupId: subject.id,
      incidentId: null,
      step: 'closeIncidentGroup',
      by,
      at: now,
      reason: input.reason,
    })
    return { id: subject.id, chain: by.authorityId, details: {} }
  },
})
