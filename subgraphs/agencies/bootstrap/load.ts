/** One row of the first standing at a time, as the owner: made once, journalled in its agency's chain, then left alone. */
import type pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import { grantingOf } from '../../../law/lifecycles/role-granting.ts'
import type { FirstAppointment, FirstContact, FirstPerson, FirstTeam } from './standing-plan.ts'

type Client = pg.ClientBase
type Made = 0 | 1

export async function loadPerson(client: Client, each: FirstPerson, now: Date): Promise<Made> {
  const agencyId = await agencyOf(client, each.agency)
  const id = await inserted(
    client,
    `insert into agencies.person (subject, kind, post, agency_id) values ($1, $2, $3, $4)
     on conflict (subject) do nothing returning id`,
    [each.subject, each.kind, each.post, agencyId],
  )
  if (!id) return 0
  if (each.personal) {
    const { nameZh, nameEn, email, phone, mobile } = each.personal
    await client.query('insert into agencies.personal_data values ($1, $2, $3, $4, $5, $6)', [
      id,
      nameZh,
      nameEn,
      email,
      phone,
      mobile,
    ])
  }
  return tell(client, agencyId, 'bootstrapPerson', 'Person', id, 'AP-4.1-6b', { kind: each.kind }, now)
}

type FirstGrant = Pick<FirstPerson, 'subject' | 'agency' | 'post' | 'group' | 'mandate'> & {
  readonly role: Role
  readonly vendorId?: string
}

/** A grant of the first loading is made once per person, role and place; whatever became of it since, stays. */
export async function loadGrant(client: Client, each: FirstGrant, now: Date): Promise<Made> {
  const agencyId = await agencyOf(client, each.agency)
  const mandate = await Promise.all((each.mandate ?? []).map((code) => numberOf(client, code)))
  const id = await inserted(
    client,
    `insert into agencies.role_grant (person_no, role, agency_id, vendor_id, group_id, mandate, post, reason, state,
       evidence, requested_at, activated_at, valid_from)
     select p.no, $2, $3, $4, (select g.id from agencies.response_group g where g.file_id = $5), $6, $7,
       'first loading', 'ACTIVE', 'BOOTSTRAP', $8, $8, $8
     from agencies.person p
     where p.subject = $1 and not exists (
       select 1 from agencies.role_grant g where g.person_no = p.no and g.role = $2 and g.evidence = 'BOOTSTRAP'
         and g.agency_id is not distinct from $3::uuid and g.vendor_id is not distinct from $4::uuid)
     returning id`,
    [each.subject, each.role, agencyId, each.vendorId ?? null, each.group ?? null, mandate, each.post, now],
  )
  if (!id) return 0
  const details = { role: each.role, evidence: 'BOOTSTRAP' }
  return tell(client, agencyId, 'bootstrapGrant', 'RoleGrant', id, clauseOf(each.role), details, now)
}

/** Only where the agency never had an appointment: a later hand-over is not undone. */
export async function loadAppointment(client: Client, each: FirstAppointment, now: Date): Promise<Made> {
  const agencyId = await agencyOf(client, each.agency)
  const id = await inserted(
    client,
    `insert into agencies.ciso_appointment (agency_id, person_no, grant_id, post, basis, deputy_head_passed_over, valid_from)
     select $1, g.person_no, g.id, $3, $4, $5, $6
     from agencies.role_grant g join agencies.person p on p.no = g.person_no
     where p.subject = $2 and g.agency_id = $1 and g.role = 'CISO' and g.evidence = 'BOOTSTRAP'
       and not exists (select 1 from agencies.ciso_appointment c where c.agency_id = $1)
     returning id`,
    [agencyId, each.subject, each.post, each.basis, each.deputyHeadPassedOver, now],
  )
  if (!id) return 0
  const clause = each.basis === 'DEPUTY_HEAD' ? 'IG-2.2-1a' : 'AP-5.1-1'
  const details = { basis: each.basis, evidence: 'BOOTSTRAP' }
  return tell(client, agencyId, 'bootstrapAppointment', 'CisoAppointment', id, clause, details, now)
}

export async function loadContact(client: Client, each: FirstContact, now: Date): Promise<Made> {
  const agencyId = await agencyOf(client, each.agency)
  const id = await inserted(
    client,
    `insert into agencies.contact_registration (agency_id, role, person_no, post, duty_phone, duty_email, created_at)
     select $1, $2, p.no, p.post, $4, $5, $6 from agencies.person p where p.subject = $3
     on conflict do nothing returning id`,
    [agencyId, each.role, each.subject, each.dutyPhone, each.dutyEmail, now],
  )
  if (!id) return 0
  const details = { role: each.role, evidence: 'BOOTSTRAP' }
  return tell(client, agencyId, 'bootstrapContact', 'ContactRegistration', id, 'AP-10.2-6', details, now)
}

export async function loadTeam(client: Client, each: FirstTeam, now: Date): Promise<Made> {
  const agencyId = await agencyOf(client, each.agency)
  const id = await inserted(
    client,
    `insert into agencies.security_team (agency_id, kind, name, duties, convener_no, valid_from)
     select $1, $2, $3, $4, p.no, $6 from agencies.person p
     where p.subject = $5 and not exists (
       select 1 from agencies.security_team s where s.agency_id = $1 and s.kind = $2)
     returning id`,
    [agencyId, each.kind, each.name, each.duties, each.convener, now],
  )
  if (!id) return 0
  for (const { subject, subTeam, post } of each.members) {
    await client.query(
      `insert into agencies.team_member (team_id, person_no, sub_team, post)
       select $1, p.no, $3, $4 from agencies.person p where p.subject = $2`,
      [id, subject, subTeam, post],
    )
  }
  const clause = each.kind === 'HANDLING' ? 'IG-2.2-2' : 'AP-5.2'
  const details = { kind: each.kind, evidence: 'BOOTSTRAP' }
  return tell(client, agencyId, 'bootstrapTeam', 'SecurityTeam', id, clause, details, now)
}

async function inserted(client: Client, text: string, values: readonly unknown[]): Promise<string | null> {
  const { rows } = await client.query(text, values as unknown[])
  return rows[0]?.id ?? null
}

async function agencyOf(client: Client, code: string | null): Promise<string | null> {
  if (code === null) return null
  const { rows } = await client.query('select id from agencies.agency where code = $1', [code])
  if (!rows[0])
    throw new Error(`The first standing names the agency ${code}, which the directory does not have`)
  return rows[0].id
}

async function numberOf(client: Client, code: string): Promise<number> {
  const { rows } = await client.query('select no from agencies.agency where code = $1', [code])
  if (!rows[0]) throw new Error(`A mandate names the agency ${code}, which the directory does not have`)
  return rows[0].no
}

/** What belongs to no agency goes to the national authority's chain (D-15). */
async function tell(
  client: Client,
  agencyId: string | null,
  act: string,
  type: string,
  id: string,
  clause: string,
  details: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<Made> {
  await client.query(
    `select agencies.append_bootstrap(
       coalesce($1::uuid, (select a.id from published_agencies.agency a where a.is_national_authority)),
       $2, $3, $4, $5, $6, $7)`,
    [agencyId, act, type, id, clause, JSON.stringify(details), now],
  )
  return 1
}

function clauseOf(role: Role): string {
  return role === 'SERVICE_ACCOUNT' ? 'a14' : grantingOf(role).clause
}
