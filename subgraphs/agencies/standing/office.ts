/** The office of CISO and the role that goes with it change hands in one instant; there is never a second one. */
import type pg from 'pg'
import { endDelegationsFrom } from './grants.ts'
import type { AppointmentBasis } from './vocabulary.ts'

/** Ends the appointment and every grant of the role at the agency; answers which grants ended. */
export async function leaveOffice(
  client: pg.ClientBase,
  agencyId: string,
  by: number,
  now: Date,
): Promise<readonly string[]> {
  await endAppointment(client, agencyId, now)
  const { rows } = await client.query(
    `update agencies.role_grant set state = 'REVOKED', revoked_by = $2, revoked_at = $3, valid_to = greatest(valid_from, $3),
       revocation_reason = 'The office passed to somebody else.', version = version + 1
     where agency_id = $1 and role = 'CISO' and state = 'ACTIVE' and evidence <> 'DELEGATION' returning id`,
    [agencyId, by, now],
  )
  const ended = rows.map(({ id }) => id as string)
  return [...ended, ...(await endDelegationsFrom(client, ended, now))]
}

export async function endAppointment(client: pg.ClientBase, agencyId: string, now: Date): Promise<void> {
  await client.query(
    `update agencies.ciso_appointment set valid_to = greatest(valid_from, $2), version = version + 1
     where agency_id = $1 and (valid_to is null or valid_to > $2)`,
    [agencyId, now],
  )
}

export interface NewAppointment {
  readonly agencyId: string
  readonly personNo: number
  readonly grantId: string
  readonly post: string
  readonly basis: AppointmentBasis
  readonly deputyHeadPassedOver: boolean
  readonly appointedBy: number
}

/** The new CISO also convenes the handling team, as its convener is the CISO of the day (IG-2.2-3). */
export async function takeOffice(client: pg.ClientBase, each: NewAppointment, now: Date): Promise<string> {
  const { rows } = await client.query(
    `insert into agencies.ciso_appointment (agency_id, person_no, grant_id, post, basis, deputy_head_passed_over, appointed_by, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      each.agencyId,
      each.personNo,
      each.grantId,
      each.post,
      each.basis,
      each.deputyHeadPassedOver,
      each.appointedBy,
      now,
    ],
  )
  await client.query(
    `update agencies.security_team set convener_no = $2, version = version + 1
     where agency_id = $1 and kind = 'HANDLING' and convener_no <> $2 and (valid_to is null or valid_to > $3)`,
    [each.agencyId, each.personNo, now],
  )
  return rows[0].id
}
