/** dissolveTaskForce: the task force ends with its report on the handling, and with it every right its seats gave (IG-4.3-2c). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { chainOf } from './acting.ts'
import { taskForceRows } from './reads.ts'
import { refuseUnlessIn } from './standing.ts'

interface Input extends CommandInput {
  readonly taskForce: string
}

const mutation = 'dissolveTaskForce'
const clause = 'IG-4.3-2c'

export const dissolveTaskForce = command<typeof taskForceRows, Input>({
  mutation,
  subject: taskForceRows,
  subjectId: (input) => input.taskForce,
  clause,
  guard: ({ subject }) => {
    refuseUnlessIn(subject.state, ['ESTABLISHED'], mutation)
    if (subject.finalReport === null)
      throw new Refusal('WRONG_STATE', { mutation, missing: 'finalReport', clause })
  },
  run: async (work) => {
    const { client, subject, by, now } = work
    await client.query(
      `update incidents.task_force_member set left_at = $2 where task_force_id = $1 and left_at is null`,
      [subject.id, now],
    )
    await client.query(
      `update incidents.task_force set state = 'DISSOLVED', dissolved_at = $2, dissolved_by_no = $3,
         version = version + 1 where id = $1`,
      [subject.id, now, by.personNo],
    )
    return { id: subject.id, chain: await chainOf(work), details: { incident: subject.incidentId } }
  },
})
