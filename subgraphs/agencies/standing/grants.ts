/** What the commands on grants share: clashing roles, who is CISO, and how grants end with what they rest on. */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import { type RoleGranting, roleGranting } from '../../../law/lifecycles/role-granting.ts'

const OPEN = `state in ('REQUESTED', 'APPROVED', 'ACTIVE') and (valid_to is null or valid_to > $4)`

/** An internal auditor does not audit what he or she does as an officer (AP-5.2-3-3-1, G-47). */
const clashing: Partial<Record<Role, Role>> = {
  INTERNAL_AUDITOR: 'DEDICATED_OFFICER',
  DEDICATED_OFFICER: 'INTERNAL_AUDITOR',
}

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
      [person.role, ...(clashing[person.role] ? [clashing[person.role]] : [])],
      now,
      person.besides ?? null,
    ],
  )
  return rows.length > 0
}

/** Roles that a request brings, and by whom (access model 3); the others follow from something else. */
export function grantingByRequest(role: string): RoleGranting | undefined {
  const found: RoleGranting | undefined = roleGranting.find((each) => each.role === role)
  const asked =
    found?.at === 'OWN_AGENCY' || (found?.at === 'NATIONAL_AUTHORITY' && role === 'NATIONAL_OFFICER')
  return asked ? found : undefined
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
