/** dissolveTaskForce: the task force ends with its report on the handling, and with it every right its seats gave (IG-4.3-2c). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { chainOf } from './acting.ts'
import { taskForceRows } from './reads.ts'
import { refuseUnlessIn } from './standing.ts'

interface Input extends CommandInput {
  readonly taskForce: string
  readonly finalReport: string
}

const mutation = 'dissolveTaskForce'
const clause = 'IG-4.3-2c'

export const dissolveTaskForce = command<typeof taskForceRows, Input>({
  mutation,
  subject: taskForceRows,
  subjectId: (input) => input.taskForce,
  clause,
  guard: ({ subject, input }) => {
    refuseUnlessIn(subject.state, ['ESTABLISHED'], mutation)
    refuseTooLong({ finalReport: input.finalReport })
    if (!isStated(input.finalReport)) throw new Refusal('BAD_INPUT', { argument: 'finalReport', clause })
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    await client.query(
      `update incidents.task_force_member set left_at = $2 where task_force_id = $1 and left_at is null`,
      [subject.id, now],
    )
    await client.query(
      `update incidents.task_force set state = 'DISSOLVED', dissolved_at = $2, dissolved_by_no = $3, final_report = $4,
         version = version + 1 where id = $1`,
      [subject.id, now, by.personNo, input.finalReport],
    )
    return { id: subject.id, chain: await chainOf(work), details: { incident: subject.incidentId } }
  },
})
