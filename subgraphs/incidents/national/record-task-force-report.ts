/** recordTaskForceReport: the task force reports on its handling; without a report it does not end (IG-4.3-2c, IG-4.4-2b). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { chainOf, roleOf } from './acting.ts'
import { isSeatedOn, taskForceRows } from './reads.ts'
import { refuseUnlessIn } from './standing.ts'

interface Input extends CommandInput {
  readonly taskForce: string
  readonly report: string
}

const mutation = 'recordTaskForceReport'
const clause = 'IG-4.3-2c'

export const recordTaskForceReport = command<typeof taskForceRows, Input>({
  mutation,
  subject: taskForceRows,
  subjectId: (input) => input.taskForce,
  clause,
  guard: async ({ client, subject, input, by }) => {
    refuseUnlessIn(subject.state, ['ESTABLISHED'], mutation)
    const isMember = by.as.every(({ relation }) => relation === 'TASK_FORCE')
    if (isMember && !(await isSeatedOn(client, subject.id, by.personNo)))
      throw new Refusal('FORBIDDEN', { mutation, clause })
    refuseTooLong({ report: input.report })
    if (!isStated(input.report)) throw new Refusal('BAD_INPUT', { argument: 'report', clause })
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    await client.query(
      `insert into incidents.task_force_report (task_force_id, text, author_no, role, recorded_at)
       values ($1, $2, $3, $4, $5)`,
      [subject.id, input.report, by.personNo, roleOf(work), now],
    )
    await client.query(
      'update incidents.task_force set final_report = $2, version = version + 1 where id = $1',
      [subject.id, input.report],
    )
    return { id: subject.id, chain: await chainOf(work), details: { incident: subject.incidentId } }
  },
})
