/** issueImprovementNotice: what the agency that was hit is to improve; its CISO reads it and nothing else (IG-4.3-2d). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { chainOf, roleOf } from './acting.ts'
import { noticeRows, taskForceRows } from './reads.ts'
import { refuseUnlessIn } from './standing.ts'

interface Input extends CommandInput {
  readonly taskForce: string
  readonly text: string
}

const mutation = 'issueImprovementNotice'
const clause = 'IG-4.3-2d'

export const issueImprovementNotice = command<typeof taskForceRows, Input>({
  mutation,
  subject: taskForceRows,
  subjectId: (input) => input.taskForce,
  returns: noticeRows,
  clause,
  guard: ({ subject, input }) => {
    refuseUnlessIn(subject.state, ['ESTABLISHED', 'DISSOLVED'], mutation)
    refuseTooLong({ text: input.text })
    if (!isStated(input.text)) throw new Refusal('BAD_INPUT', { argument: 'text', clause })
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { rows } = await client.query(
      `insert into incidents.improvement_notice
         (task_force_id, incident_id, agency_id, text, issued_at, issued_by_no, issued_by_role)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [subject.id, subject.incidentId, subject.agencyId, input.text, now, by.personNo, roleOf(work)],
    )
    return { id: rows[0].id, chain: await chainOf(work), details: { incident: subject.incidentId } }
  },
})
