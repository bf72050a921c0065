/** addToIncidentGroup: a further case of the same attack, by whoever judges it and a case of the group (G-27). */
import { command } from '../../command.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import {
  type CaseWork,
  clause,
  groupToExtend,
  type LinkInput,
  linked,
  notGrouped,
  notWithdrawn,
} from './linking.ts'
import { linkCase } from './reads.ts'

interface AddToIncidentGroupInput extends LinkInput {
  readonly group: string
}

/** Taken with the case, so that nobody closes it in between. */
async function stateOfGroup(work: CaseWork<AddToIncidentGroupInput>): Promise<string> {
  const { id } = await groupToExtend(work, work.input.group)
  const { rows } = await work.client.query(
    'select state from incidents.incident_group where id = $1 for update',
    [id],
  )
  return rows[0].state
}

export const addToIncidentGroup = command<typeof incidentRows, AddToIncidentGroupInput>({
  mutation: 'addToIncidentGroup',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_GROUP', state: (_, before) => stateOfGroup(before) },
  clause,
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    CASE_NOT_WITHDRAWN: notWithdrawn,
    CASE_NOT_GROUPED: notGrouped,
    EXERCISES_APART: async ({ client, subject, input }) => {
      const { rows } = await client.query(
        `select from incidents.incident_group where id = $1 and is_exercise = $2 and (not $2 or formed_by_id = $3)`,
        [input.group, subject.isExercise, subject.exerciseById],
      )
      return rows.length > 0
    },
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, input, now } = work
    await linkCase(client, subject.id, input.group, now)
    return linked(work, 'addToIncidentGroup', input.group)
  },
})
