/** The agency takes a test as shown, or does not: never who tested or filed it, nor anybody of the vendor's (ER-4-1-5a to c). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { stated } from '../stated.ts'
import { testRows } from './reads.ts'

interface Input extends CommandInput {
  readonly testId: string
  readonly decision: 'ACCEPT' | 'REFUSE'
  readonly reason?: string | null
}

/** Who works for a party or was engaged to test on the contract, whatever else he is. */
const partial = `
select 1 from vendors.engagement e where e.contract_id = $1 and e.person_no = $2
union all
select 1 from published_agencies.person p where p.no = $2 and (
  exists (select 1 from vendors.contract c where c.id = $1 and c.vendor_id = p.vendor_id)
  or exists (select 1 from vendors.subcontract s where s.contract_id = $1 and s.sub_vendor_id = p.vendor_id))`

const decide = `
update vendors.security_test set state = $2, decided_by = $3, decided_at = $4, reason = $5, version = version + 1 where id = $1`

export const acceptSecurityTest = command<typeof testRows, Input>({
  mutation: 'acceptSecurityTest',
  subject: testRows,
  subjectId: ({ testId }) => testId,
  clause: 'ER-4-1-5a',
  guard: async ({ subject, input, by, client }) => {
    const { rowCount } = await client.query(partial, [subject.contractId, by.personNo])
    if (subject.filedBy === by.personNo || rowCount)
      throw new Refusal('APPROVER_IS_AUTHOR', { mutation: 'acceptSecurityTest', clause: 'ER-4-1-5a' })
    if (subject.state !== 'FILED')
      throw new Refusal('WRONG_STATE', {
        mutation: 'acceptSecurityTest',
        actualState: subject.state,
        expectedStates: ['FILED'],
      })
    if (input.decision === 'ACCEPT' && !subject.passed)
      throw new Refusal('BAD_INPUT', { argument: 'decision', clause: 'ER-4-1-5a' })
  },
  run: async ({ subject, input, now, client, by }) => {
    const accepted = input.decision === 'ACCEPT'
    const reason = accepted && input.reason == null ? null : stated('reason', input.reason, 2_000)
    await client.query(decide, [subject.id, accepted ? 'ACCEPTED' : 'REFUSED', by.personNo, now, reason])
    const { contractId, deliveryId } = subject
    return { id: subject.id, details: { contractId, deliveryId, decision: input.decision } }
  },
})
