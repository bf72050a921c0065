/** Names an auditor or tester, person or machine, on one contract: it sees that contract and no other. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { statedInstant } from '../stated.ts'
import { contractRows } from './reads.ts'
import type { EngagementCapacity } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly personId: string
  readonly capacity: EngagementCapacity
  readonly independenceDeclared: boolean
  readonly validFrom?: string | null
  readonly validTo?: string | null
}

/** From the award until the last data are back there is work to look at. */
const engaging = ['AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED', 'ENDED_DATA_PENDING']

/**
 * Somebody of the vendor or of a sub-vendor is never a third party to the work (G-60), and a machine looks at one
 * contract alone. Both are refused alike: which of them it is would tell of another contract.
 */
const person = `
select p.no, exists (
  select 1 from vendors.contract c where c.id = $2 and c.vendor_id = p.vendor_id
  union all select 1 from vendors.subcontract s where s.contract_id = $2 and s.sub_vendor_id = p.vendor_id
  union all select 1 from vendors.engagement e join vendors.contract c on c.id = e.contract_id
    where p.kind = 'MACHINE' and e.person_no = p.no and e.contract_id <> $2 and c.closed_at is null
      and (e.valid_to is null or e.valid_to > $3)
) as is_bound from published_agencies.person p where p.id = $1`

/** One after the other for one machine, so that two agencies cannot both find it free. */
const takeTurns = `select pg_advisory_xact_lock(hashtextextended('engagement of ' || $1, 0))`

const insert = `
insert into vendors.engagement (contract_id, person_no, capacity, independence_declared, engaged_by, valid_from, valid_to)
values ($1, $2, $3, true, $4, $5, $6)`

export const engageAuditor = command<typeof contractRows, Input>({
  mutation: 'engageAuditor',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-9a',
  guard: ({ subject, input }) => {
    if (!engaging.includes(subject.state))
      throw new Refusal('WRONG_STATE', {
        mutation: 'engageAuditor',
        actualState: subject.state,
        expectedStates: engaging,
      })
    if (!input.independenceDeclared)
      throw new Refusal('BAD_INPUT', { argument: 'independenceDeclared', clause: 'G-60' })
  },
  run: async ({ subject, input, now, client, by }) => {
    if (!isId(input.personId)) throw new Refusal('NOT_FOUND', { argument: 'personId' })
    await client.query(takeTurns, [input.personId])
    const { rows } = await client.query(person, [input.personId, subject.id, now])
    if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'personId' })
    if (rows[0].is_bound) throw new Refusal('BAD_INPUT', { argument: 'personId', clause: 'G-60' })
    const from = input.validFrom == null ? now : statedInstant('validFrom', input.validFrom)
    if (from < now) throw new Refusal('BAD_INPUT', { argument: 'validFrom' })
    const until = input.validTo == null ? null : statedInstant('validTo', input.validTo)
    if (until && until <= from) throw new Refusal('BAD_INPUT', { argument: 'validTo' })
    await client.query(insert, [subject.id, rows[0].no, input.capacity, by.personNo, from, until])
    await client.query('update vendors.contract set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: journalled(subject, { capacity: input.capacity }) }
  },
})
