/** The system administrator sets what was approved; not what he or she asked for, holds or approved (AP-4.1-6b). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { clashes } from './grants.ts'
import { closeTasks } from './inbox.ts'
import { leaveOffice, takeOffice } from './office.ts'
import { roleGrantRows } from './reads.ts'

interface Input extends CommandInput {
  readonly roleGrantId: string
}

export const activateRole = command<typeof roleGrantRows, Input>({
  mutation: 'activateRole',
  subject: roleGrantRows,
  subjectId: ({ roleGrantId }) => roleGrantId,
  step: { machine: 'ROLE_GRANT', state: (row) => row.state },
  author: ({ decidedBy, requestedBy, personNo }) => [decidedBy, requestedBy, personNo],
  clause: 'AP-4.1-6b',
  guards: {
    ACTIVATOR_NOT_APPROVER: ({ subject, by }) => subject.decidedBy !== by.personNo,
  },
  guard: async ({ subject: { id, personNo: no, agencyId, role }, client, now }) => {
    // Held to at the request and at the approval; another role may have come in between.
    if (agencyId !== null && (await clashes(client, { no, agencyId, role, besides: id }, now)))
      throw new Refusal('FORBIDDEN', { guard: 'ROLES_COMPATIBLE', clause: 'AP-5.2-3-3-1' })
  },
  run: async ({ subject, now, client, by, to }) => {
    const { id, role, agencyId, personNo, evidence, post } = subject
    // A delegated CISO acts for the one in office; one who asked and was approved by the head takes the office.
    const takes = role === 'CISO' && evidence === 'REQUEST'
    const ended = takes ? await leaveOffice(client, agencyId, by.personNo, now) : []
    await client.query(
      `update agencies.role_grant set state = $2, activated_by = $3, activated_at = $4, valid_from = $4, version = version + 1
       where id = $1`,
      [id, to, by.personNo, now],
    )
    if (takes)
      await takeOffice(
        client,
        {
          agencyId,
          personNo,
          grantId: id,
          post: post ?? 'CISO',
          basis: 'HEAD_DESIGNATED',
          deputyHeadPassedOver: false,
          appointedBy: subject.decidedBy,
        },
        now,
      )
    await closeTasks(client, [id, ...ended], by.personNo, now)
    return { id, details: { role, ...(takes && { ended }) } }
  },
})
