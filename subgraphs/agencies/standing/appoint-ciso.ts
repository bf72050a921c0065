/** The head appoints the CISO: any person of the agency but the head; a deputy head passed over is told (G-43). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import { colleague } from './colleagues.ts'
import { closeTasks } from './inbox.ts'
import { leaveOffice, takeOffice } from './office.ts'
import { appointmentRows } from './reads.ts'
import { stated } from './stated.ts'
import type { AppointmentBasis } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly personId: string
  readonly post: string
  readonly basis: AppointmentBasis
  readonly deputyHeadExists: boolean
}

const grant = `
insert into agencies.role_grant (person_no, role, agency_id, post, reason, state, evidence, requested_at, decided_by,
  decided_at, activated_at, valid_from)
values ($1, 'CISO', $2, $3, 'Appointment to the office.', 'ACTIVE', 'APPOINTMENT', $5, $4, $5, $5, $5) returning id`

export const appointCiso = command<typeof agencyRows, Input>({
  mutation: 'appointCiso',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  returns: appointmentRows,
  clause: 'IG-2.2-1a',
  guard: ({ input }) => {
    if (input.basis === 'DEPUTY_HEAD' && !input.deputyHeadExists)
      throw new Refusal('BAD_INPUT', { argument: 'deputyHeadExists', clause: 'IG-2.2-1a' })
  },
  run: async ({ subject, input, now, client, by }) => {
    const { id: agencyId } = subject
    const appointed = await colleague(client, agencyId, input.personId, 'personId')
    // The CISO decides on what the head does not; one person in both chairs would decide alone.
    if (appointed.no === by.personNo)
      throw new Refusal('APPROVER_IS_AUTHOR', { mutation: 'appointCiso', clause: 'AP-4.1-6a' })
    const post = stated('post', input.post, 100)
    const deputyHeadPassedOver = input.deputyHeadExists && input.basis === 'HEAD_DESIGNATED'
    const ended = await leaveOffice(client, agencyId, by.personNo, now)
    const { rows } = await client.query(grant, [appointed.no, agencyId, post, by.personNo, now])
    const id = await takeOffice(
      client,
      {
        agencyId,
        personNo: appointed.no,
        grantId: rows[0].id,
        post,
        basis: input.basis,
        deputyHeadPassedOver,
        appointedBy: by.personNo,
      },
      now,
    )
    await closeTasks(client, ended, by.personNo, now)
    const details = { basis: input.basis, deputyHeadPassedOver, grant: rows[0].id, ended }
    return { id, details }
  },
})
