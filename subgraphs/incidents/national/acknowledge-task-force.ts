/** acknowledgeTaskForce: the other of the two offices answers; nobody speaks for both, and nobody alone (IG-3.4-1b). */
import { stopClock } from '../../../law/clocks/clock.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { taskForceRows } from './reads.ts'
import { refuseUnlessIn } from './standing.ts'
import type { TaskForceAnswer } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly taskForce: string
  readonly answer: TaskForceAnswer
}
type Answering = Work<typeof taskForceRows, Input>

const mutation = 'acknowledgeTaskForce'
const clause = 'IG-3.4-1b'

/** Of the offices the person could speak for the one that has not spoken. */
const otherOffice = ({ by, subject }: Answering) =>
  by.as.find(({ holding }) => holding && holding.role !== subject.proposedByRole)?.holding ?? null

async function establish({ client, subject, now }: Answering): Promise<void> {
  await client.query('update incidents.task_force_member set joined_at = $2 where task_force_id = $1', [
    subject.id,
    now,
  ])
  await rewriteClocks(client, subject.incidentId, (clock) =>
    clock.kind === 'TASKFORCE' ? stopClock(clock, now) : clock,
  )
}

export const acknowledgeTaskForce = command<typeof taskForceRows, Input>({
  mutation,
  subject: taskForceRows,
  subjectId: (input) => input.taskForce,
  clause,
  guard: (work) => {
    const { subject, input, by } = work
    refuseUnlessIn(subject.state, ['PROPOSED'], mutation)
    if (!otherOffice(work) || subject.proposedByNo === by.personNo)
      throw new Refusal('FORBIDDEN', { mutation, guard: 'NOT_ONE_ALONE', clause })
    if (input.answer === 'ACKNOWLEDGE' && subject.isCaseClosed)
      throw new Refusal('INCIDENT_CLOSED', { mutation, clause: 'G-28' })
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const office = otherOffice(work)
    const stands = input.answer === 'ACKNOWLEDGE'
    await client.query(
      `update incidents.task_force set state = $2, answered_at = $3, answered_by_no = $4, answered_by_role = $5,
         established_at = $6, version = version + 1 where id = $1`,
      [subject.id, stands ? 'ESTABLISHED' : 'DECLINED', now, by.personNo, office?.role, stands ? now : null],
    )
    if (stands) await establish(work)
    return {
      id: subject.id,
      chain: office?.agencyId ?? null,
      details: { incident: subject.incidentId, answer: input.answer },
    }
  },
})
