/** The work rests, for a stated reason, until it is resumed (ER-4-1-4a, ER-4-1-9b). */
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { SuspendContractInput } from '../schema.types.ts'
import { isStated, stated } from '../stated.ts'
import { rest } from './resting.ts'

type Input = CommandInput & SuspendContractInput

export const suspendContract = command<typeof contractRows, Input>({
  mutation: 'suspendContract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-9b',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  run: async ({ subject, input, now, client, by, to }) => {
    await rest(client, subject.id, {
      reason: stated('reason', input.reason, 2_000),
      by: by.personNo,
      at: now,
    })
    await client.query('update vendors.contract set state = $2, version = version + 1 where id = $1', [
      subject.id,
      to,
    ])
    return { id: subject.id, details: journalled(subject, {}) }
  },
})
