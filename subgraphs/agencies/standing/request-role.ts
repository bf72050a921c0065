/** A person asks for a role at the own agency; nobody asks for somebody else (AP-4.1-6b). */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import { grantingByRequest } from '../../../law/lifecycles/role-granting.ts'
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { approverOf, clashes } from './grants.ts'
import { openTask } from './inbox.ts'
import { personRows, roleGrantRows } from './reads.ts'
import { stated, statedEnd, statedOrNot } from './stated.ts'

interface Input extends CommandInput {
  readonly personId: string
  readonly role: Role
  readonly post?: string | null
  readonly reason: string
  readonly validTo?: string | null
  readonly mandateAgencyIds?: readonly string[] | null
  readonly responseGroupId?: string | null
}

const insert = `
insert into agencies.role_grant (person_no, role, agency_id, group_id, mandate, post, reason, state, evidence,
  requested_by, requested_at, valid_from, valid_to)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'REQUEST', $1, $9, $9, $10) returning id`

export const requestRole = command<typeof personRows, Input>({
  mutation: 'requestRole',
  subject: personRows,
  subjectId: ({ personId }) => personId,
  returns: roleGrantRows,
  step: { machine: 'ROLE_GRANT', state: () => null },
  clause: 'AP-4.1-6b',
  guards: {
    ASKS_FOR_ONESELF: ({ subject, by }) => subject.no === by.personNo,
    ROLES_COMPATIBLE: async ({ subject, input: { role }, client, now }) =>
      !(await clashes(client, { no: subject.no, agencyId: subject.agencyId, role }, now)),
  },
  guard: async ({ subject, input, client }) => {
    const granting = grantingByRequest(input.role)
    const place = await placeOf(client, subject.agencyId)
    if (place?.isExcepted) throw new Refusal('AGENCY_EXCEPTED', { clause: 'ER-2a' })
    const fits = granting && place && (!granting.heldAt || place.isNationalAuthority)
    if (!fits)
      throw new Refusal('BAD_INPUT', {
        argument: 'role',
        reason: 'NOT_BY_REQUEST',
        ...(granting && { clause: granting.clause }),
      })
  },
  run: async ({ subject, input, now, client, to }) => {
    const { role } = input
    const end = input.validTo == null ? null : statedEnd('validTo', input.validTo, now)
    const group = await groupLedBy(client, subject.agencyId, input)
    const mandate = await mandateUnder(client, subject.agencyId, input)
    const post = statedOrNot('post', input.post, 100) ?? subject.post
    const reason = stated('reason', input.reason)
    const values = [subject.no, role, subject.agencyId, group, mandate, post, reason, to, now, end]
    const { rows } = await client.query(insert, values)
    const { id } = rows[0]
    const approver = await approverOf(client, { role, agencyId: subject.agencyId, by: subject.no }, now)
    await openTask(
      client,
      {
        kind: 'APPROVE_ROLE',
        agencyId: subject.agencyId,
        role: approver,
        subjectType: 'RoleGrant',
        subjectId: id,
        clause: 'AP-4.1-6b',
      },
      now,
    )
    return { id, details: { role, validTo: end } }
  },
})

async function placeOf(client: pg.ClientBase, agencyId: string | null) {
  const { rows } = await client.query(
    `select is_excepted as "isExcepted", is_national_authority as "isNationalAuthority"
     from published_agencies.agency where id = $1`,
    [agencyId],
  )
  return rows[0] as { isExcepted: boolean; isNationalAuthority: boolean } | undefined
}

/** A group lead names the group, and the agency leads it (IG-2.1-T1-1). */
async function groupLedBy(client: pg.ClientBase, agencyId: string, input: Input): Promise<string | null> {
  const id = input.responseGroupId ?? null
  if ((input.role === 'RESPONSE_GROUP_LEAD') !== (id !== null))
    throw new Refusal('BAD_INPUT', { argument: 'responseGroupId' })
  if (id === null) return null
  const { rows } = await client.query(
    `select g.id from agencies.response_group g join agencies.agency a on a.no = g.lead_no where g.id = $1 and a.id = $2`,
    [isId(id) ? id : null, agencyId],
  )
  if (!rows[0]) throw new Refusal('BAD_INPUT', { argument: 'responseGroupId', clause: 'IG-2.1-T1-1' })
  return id
}

/** An analyst looks at agencies of the own authority: itself, those below it, those it is sector authority of (G-70). */
async function mandateUnder(client: pg.ClientBase, agencyId: string, input: Input): Promise<number[]> {
  const ids = [...new Set(input.mandateAgencyIds ?? [])]
  if ((input.role === 'OVERSIGHT_ANALYST') !== ids.length > 0 || ids.length > 100 || !ids.every(isId))
    throw new Refusal('BAD_INPUT', { argument: 'mandateAgencyIds', clause: 'G-70', limit: 100 })
  if (ids.length === 0) return []
  const { rows } = await client.query(
    `select t.no from published_agencies.agency t, published_agencies.agency o
     where o.id = $1 and t.id = any($2) and not t.is_excepted and (o.is_national_authority or exists (
       select 1 from published_agencies.reach r where r.target_id = t.id and r.key & 4294967295 = o.no
         and (r.key >> 32 = 8 or r.key >> 32 between 20 and 37)
         and r.valid_from <= (select access.now()) and (r.valid_to is null or r.valid_to > (select access.now()))))
     order by t.no`,
    [agencyId, ids],
  )
  if (rows.length !== ids.length)
    throw new Refusal('BAD_INPUT', { argument: 'mandateAgencyIds', clause: 'G-70' })
  return rows.map(({ no }) => no)
}
