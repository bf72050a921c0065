/** Ends a contract, in one of the three ways of the law: from then on the vendor's people only give data back. */
import { formatDay } from '../../../law/calendar/writing.ts'
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { endContract } from '../ending.ts'
import type { TerminateContractInput } from '../schema.types.ts'
import { isStated, stated, statedInstant, statedPast } from '../stated.ts'

type Input = CommandInput & TerminateContractInput

export const terminateContract = command<typeof contractRows, Input>({
  mutation: 'terminateContract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-7',
  step: { machine: 'CONTRACT', state: ({ state }) => state, outcome: ({ kind }) => kind },
  guards: {
    // A term that is not over has not expired; whoever ends it says so and why.
    END_STATED: ({ subject, input }) =>
      isStated(input.reason) &&
      (input.kind !== 'EXPIRED' || formatDay(statedInstant('endedAt', input.endedAt)) >= subject.termTo),
  },
  run: async ({ subject, input, now, client, to }) => {
    const { kind } = input
    const endedAt = statedPast('endedAt', input.endedAt, now, subject.awardedAt)
    await endContract(client, subject.id, {
      state: to,
      kind,
      endedAt,
      reason: stated('reason', input.reason, 2_000),
    })
    return { id: subject.id, details: journalled(subject, { kind }) }
  },
})
