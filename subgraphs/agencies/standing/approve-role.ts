/** The CISO decides on requests of the agency, and its head on the CISO's; never one's own (AP-4.1-6a, AP-4.1-6b). */
import type { Role } from '../../../law/access/roles.ts'
import { grantingByRequest } from '../../../law/lifecycles/role-granting.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { approverOf, clashes } from './grants.ts'
import { closeTasks, openTask } from './inbox.ts'
import { roleGrantRows } from './reads.ts'
import { statedOrNot } from './stated.ts'

interface Input extends CommandInput {
  readonly roleGrantId: string
  readonly decision: 'APPROVE' | 'REFUSE'
  readonly reason?: string | null
}

async function grantsThisRole({ subject, client, now, by }: Work<typeof roleGrantRows, Input>) {
  if (!grantingByRequest(subject.role)) return false
  const { agencyId, requestedBy } = subject
  const role = subject.role as Role
  const approver = await approverOf(client, { role, agencyId, by: requestedBy }, now)
  return by.as.some(({ column }) => column === approver)
}

export const approveRole = command<typeof roleGrantRows, Input>({
  mutation: 'approveRole',
  subject: roleGrantRows,
  subjectId: ({ roleGrantId }) => roleGrantId,
  step: { machine: 'ROLE_GRANT', state: (row) => row.state, outcome: ({ decision }) => decision },
  // Whom a role is delegated to did not ask for it, and decides no more than who asked.
  author: ({ requestedBy, personNo }) => [requestedBy, personNo],
  clause: 'AP-4.1-6b',
  guards: {
    GRANTS_THIS_ROLE: grantsThisRole,
    ROLES_COMPATIBLE: async ({ subject: { id, personNo: no, agencyId, role }, client, now }) =>
      !(await clashes(client, { no, agencyId, role, besides: id }, now)),
    REASON_STATED: ({ input }) => statedOrNot('reason', input.reason) !== null,
  },
  run: async ({ subject, input, now, client, by, to }) => {
    await client.query(
      `update agencies.role_grant set state = $2, decided_by = $3, decided_at = $4, decision_reason = $5, version = version + 1
       where id = $1`,
      [subject.id, to, by.personNo, now, statedOrNot('reason', input.reason)],
    )
    await closeTasks(client, [subject.id], by.personNo, now)
    if (to === 'APPROVED')
      await openTask(
        client,
        {
          kind: 'ACTIVATE_ROLE',
          agencyId: null,
          role: 'SYSTEM_ADMIN',
          subjectType: 'RoleGrant',
          subjectId: subject.id,
          clause: 'AP-4.1-6b',
        },
        now,
      )
    return { id: subject.id, details: { role: subject.role, decision: input.decision } }
  },
})
