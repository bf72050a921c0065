/** The agency's answer to a delivery: a part, all of it, or none; what the law wants shown first, it names (ER-4-1-5). */
import { toldMissing } from '../../../law/deliveries/acceptance.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { endContract } from '../ending.ts'
import { stated, statedOrNot } from '../stated.ts'
import { missingNow } from './acceptance-facts.ts'
import { deliveryRows } from './reads.ts'

interface Input extends CommandInput {
  readonly deliveryId: string
  readonly decision: 'PART' | 'REFUSE' | 'FINAL'
  readonly reason?: string | null
}

const states = { PART: 'ACCEPTED_IN_PART', REFUSE: 'REFUSED', FINAL: 'ACCEPTED' } as const

const decide = `
update vendors.delivery set state = $2, decided_by = $3, decided_at = $4, reason = $5, version = version + 1 where id = $1`

export const acceptDelivery = command<typeof deliveryRows, Input>({
  mutation: 'acceptDelivery',
  subject: deliveryRows,
  subjectId: ({ deliveryId }) => deliveryId,
  clause: 'ER-4-1-5a',
  step: {
    machine: 'CONTRACT',
    state: ({ contractState }) => contractState,
    outcome: ({ decision }) => decision,
  },
  guards: {
    DELIVERY_TESTED_AND_LICENSED: async ({ client, subject, now }) => {
      const missing = await missingNow(client, subject.id, now)
      return missing.length === 0 || { missing: toldMissing(missing) }
    },
    REASON_STATED: ({ input }) => Boolean(input.reason?.trim()),
  },
  guard: ({ subject }) => {
    if (subject.state !== 'FILED')
      throw new Refusal('WRONG_STATE', {
        mutation: 'acceptDelivery',
        actualState: subject.state,
        expectedStates: ['FILED'],
      })
  },
  run: async ({ subject, input, now, client, by, to }) => {
    const reason =
      input.decision === 'REFUSE'
        ? stated('reason', input.reason, 2_000)
        : statedOrNot('reason', input.reason, 2_000)
    await client.query(decide, [subject.id, states[input.decision], by.personNo, now, reason])
    if (input.decision === 'FINAL')
      await endContract(client, subject.contractId, {
        state: to,
        kind: 'FULFILLED',
        reason: null,
        endedAt: now,
      })
    else
      await client.query('update vendors.contract set state = $2, version = version + 1 where id = $1', [
        subject.contractId,
        to,
      ])
    return { id: subject.id, details: { contractId: subject.contractId, decision: input.decision } }
  },
})
