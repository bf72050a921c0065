/** A delegation ends early at the word of either person, or of the CISO. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { closeTasks } from './inbox.ts'
import { roleGrantRows } from './reads.ts'

interface Input extends CommandInput {
  readonly roleGrantId: string
}

const running = ['REQUESTED', 'APPROVED', 'ACTIVE']

export const endDelegation = command<typeof roleGrantRows, Input>({
  mutation: 'endDelegation',
  subject: roleGrantRows,
  subjectId: ({ roleGrantId }) => roleGrantId,
  clause: 'AP-4.1-6a',
  guard: ({ subject: { evidence, state } }) => {
    if (evidence !== 'DELEGATION') throw new Refusal('BAD_INPUT', { argument: 'roleGrantId' })
    if (!running.includes(state))
      throw new Refusal('WRONG_STATE', { actualState: state, expectedStates: running, clause: 'AP-4.1-6a' })
  },
  run: async ({ subject: { id, role }, now, client, by }) => {
    await client.query(
      `update agencies.role_grant set state = 'EXPIRED', valid_to = greatest(valid_from, $2), revoked_by = $3, revoked_at = $2,
         version = version + 1 where id = $1`,
      [id, now, by.personNo],
    )
    await closeTasks(client, [id], by.personNo, now)
    return { id, details: { role } }
  },
})
