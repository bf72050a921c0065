/** recordTaskForceFinding: a member writes down what was collected, found out or done (IG-3.4-1c, IG-4.4-2a). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { chainOf, roleOf } from './acting.ts'
import { isSeatedOn, taskForceRows } from './reads.ts'
import { refuseUnlessIn } from './standing.ts'
import type { FindingKind } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly taskForce: string
  readonly kind: FindingKind
  readonly text: string
  readonly at: string
}

const mutation = 'recordTaskForceFinding'
const clause = 'IG-4.4-2a'

export const recordTaskForceFinding = command<typeof taskForceRows, Input>({
  mutation,
  subject: taskForceRows,
  subjectId: (input) => input.taskForce,
  clause,
  guard: async ({ client, subject, input, by, now }) => {
    refuseUnlessIn(subject.state, ['ESTABLISHED'], mutation)
    if (!(await isSeatedOn(client, subject.id, by.personNo)))
      throw new Refusal('FORBIDDEN', { mutation, clause })
    refuseTooLong({ text: input.text })
    if (!isStated(input.text)) throw new Refusal('BAD_INPUT', { argument: 'text', clause })
    refuseUnlawfulTime('at', statedInstant(input.at, 'at'), now, subject.establishedAt)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    await client.query(
      `insert into incidents.task_force_finding (task_force_id, kind, text, at, author_no, role, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [subject.id, input.kind, input.text, statedInstant(input.at, 'at'), by.personNo, roleOf(work), now],
    )
    await client.query('update incidents.task_force set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, chain: await chainOf(work), details: { kind: input.kind } }
  },
})
