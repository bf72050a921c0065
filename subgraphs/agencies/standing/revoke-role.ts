/** The CISO or the system administrator takes a role back; the person's next request has it no more (AP-4.1-6a). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { endDelegationsFrom } from './grants.ts'
import { closeTasks } from './inbox.ts'
import { endAppointment } from './office.ts'
import { roleGrantRows } from './reads.ts'
import { stated, statedOrNot } from './stated.ts'

interface Input extends CommandInput {
  readonly roleGrantId: string
  readonly reason: string
}

export const revokeRole = command<typeof roleGrantRows, Input>({
  mutation: 'revokeRole',
  subject: roleGrantRows,
  subjectId: ({ roleGrantId }) => roleGrantId,
  step: { machine: 'ROLE_GRANT', state: (row) => row.state },
  clause: 'AP-4.1-6a',
  guards: { REASON_STATED: ({ input }) => statedOrNot('reason', input.reason) !== null },
  guard: ({ subject, by }) => {
    // The head appoints the CISO: a CISO who could take the head's role away could never be replaced (AP-5.1-1).
    const admin = by.as.some(({ column }) => column === 'SYSTEM_ADMIN')
    if (subject.role === 'AGENCY_HEAD' && !admin)
      throw new Refusal('FORBIDDEN', { mutation: 'revokeRole', clause: 'AP-5.1-1' })
  },
  run: async ({ subject, input, now, client, by, to }) => {
    await client.query(
      `update agencies.role_grant set state = $2, revoked_by = $3, revoked_at = $4, revocation_reason = $5,
         valid_to = greatest(valid_from, $4), version = version + 1
       where id = $1`,
      [subject.id, to, by.personNo, now, stated('reason', input.reason)],
    )
    const ended = await endDelegationsFrom(client, [subject.id], now)
    const inOffice =
      subject.role === 'CISO' && subject.state === 'ACTIVE' && subject.evidence !== 'DELEGATION'
    if (inOffice) await endAppointment(client, subject.agencyId, now)
    await closeTasks(client, [subject.id, ...ended], by.personNo, now)
    return { id: subject.id, details: { role: subject.role, ended } }
  },
})
