/** Somebody hands the own role to a colleague for a time: asked for by the holder, decided like any request. */
import type { Role } from '../../../law/access/roles.ts'
import { grantingByRequest } from '../../../law/lifecycles/role-granting.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { colleague } from './colleagues.ts'
import { approverOf, clashes } from './grants.ts'
import { openTask } from './inbox.ts'
import { roleGrantRows } from './reads.ts'
import { stated, statedEnd } from './stated.ts'

interface Input extends CommandInput {
  readonly roleGrantId: string
  readonly delegateId: string
  readonly until: string
  readonly reason: string
}

const insert = `
insert into agencies.role_grant (person_no, role, agency_id, group_id, mandate, post, reason, state, evidence,
  delegated_from, requested_by, requested_at, valid_from, valid_to)
select $2, g.role, g.agency_id, g.group_id, g.mandate, g.post, $3, 'REQUESTED', 'DELEGATION', g.id, $4, $5, $5, $6
from agencies.role_grant g where g.id = $1 returning id`

export const delegateRole = command<typeof roleGrantRows, Input>({
  mutation: 'delegateRole',
  subject: roleGrantRows,
  subjectId: ({ roleGrantId }) => roleGrantId,
  clause: 'AP-4.1-6b',
  guard: ({ subject, input, now, by }) => {
    const { state, evidence, validTo } = subject
    // What somebody holds for another is not handed on, and what follows from an office goes with the office.
    if (subject.personNo !== by.personNo || evidence === 'DELEGATION' || !grantingByRequest(subject.role))
      throw new Refusal('FORBIDDEN', { mutation: 'delegateRole', clause: 'AP-4.1-6a' })
    if (state !== 'ACTIVE')
      throw new Refusal('WRONG_STATE', {
        actualState: state,
        expectedStates: ['ACTIVE'],
        clause: 'AP-4.1-6b',
      })
    const until = statedEnd('until', input.until, now)
    if (validTo && until > validTo)
      throw new Refusal('BAD_INPUT', { argument: 'until', reason: 'OUT_OF_RANGE', until: validTo })
  },
  run: async ({ subject, input, now, client, by }) => {
    const { id, agencyId } = subject
    const role = subject.role as Role
    const delegate = await colleague(client, agencyId, input.delegateId, 'delegateId')
    if (delegate.no === by.personNo) throw new Refusal('BAD_INPUT', { argument: 'delegateId' })
    if (await clashes(client, { no: delegate.no, agencyId, role }, now))
      throw new Refusal('FORBIDDEN', { guard: 'ROLES_COMPATIBLE', clause: 'AP-5.2-3-3-1' })
    const until = statedEnd('until', input.until, now)
    const reason = stated('reason', input.reason)
    const { rows } = await client.query(insert, [id, delegate.no, reason, by.personNo, now, until])
    await client.query('update agencies.role_grant set version = version + 1 where id = $1', [id])
    const approver = await approverOf(client, { role, agencyId, by: by.personNo }, now)
    await openTask(
      client,
      {
        kind: 'APPROVE_ROLE',
        agencyId,
        role: approver,
        subjectType: 'RoleGrant',
        subjectId: rows[0].id,
        clause: 'AP-4.1-6b',
      },
      now,
    )
    return { id: rows[0].id, details: { role, from: id, until } }
  },
})
