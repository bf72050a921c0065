/** What the commands on grants share: clashing roles, who is CISO, and how grants end with what they rest on. */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import { approvers, grantingOf } from '../../../law/lifecycles/role-granting.ts'

const OPEN = `state in ('REQUESTED', 'APPROVED', 'ACTIVE') and (valid_to is null or valid_to > $4)`

/** Roles of the person at the agency that stand in the way of another one, asked for or held; the same one twice too. */
export async function clashes(
  client: pg.ClientBase,
  person: { readonly no: number; readonly agencyId: string; readonly role: Role; readonly besides?: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from agencies.role_grant
     where person_no = $1 and agency_id = $2 and role = any($3) and ${OPEN} and id is distinct from $5::uuid limit 1`,
    [
      person.no,
      person.agencyId,
      [person.role, ...(grantingOf(person.role).excludes ?? [])],
      now,
      person.besides ?? null,
    ],
  )
  return rows.length > 0
}

export async function isCiso(
  client: pg.ClientBase,
  agencyId: string,
  personNo: number | null,
  now: Date,
): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from agencies.role_grant where agency_id = $1 and person_no = $2 and role = 'CISO' and state = 'ACTIVE'
       and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
    [agencyId, personNo, now],
  )
  return rows.length > 0
}

/** Who decides on a role that somebody asks for at the agency. */
export async function approverOf(
  client: pg.ClientBase,
  asked: { readonly role: Role; readonly agencyId: string; readonly by: number | null },
  now: Date,
): Promise<Role> {
  const held: readonly Role[] = (await isCiso(client, asked.agencyId, asked.by, now)) ? ['CISO'] : []
  const [approver] = approvers(grantingOf(asked.role), held)
  if (!approver) throw new Error(`Nobody decides on a request for ${asked.role}.`)
  return approver
}

/** What was delegated from the grants ends with them (role-grant.ts, `relationEnded`). */
export async function endDelegationsFrom(
  client: pg.ClientBase,
  grantIds: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const { rows } = await client.query(
    `update agencies.role_grant set state = 'EXPIRED', valid_to = greatest(valid_from, $2), version = version + 1
     where delegated_from = any($1) and state in ('REQUESTED', 'APPROVED', 'ACTIVE') returning id`,
    [grantIds, now],
  )
  return rows.map(({ id }) => id)
}
