/** How a person comes to hold a role and loses it: asked for, approved and activated by different people. */
import { beginning, lifecycle } from './lifecycle.ts'

const approvers = [
  'CISO',
  'AGENCY_HEAD',
  'SUPERVISING_OFFICER',
  'SECTOR_OFFICER',
  'NATIONAL_OFFICER',
  'NSC_OFFICER',
  'CONTRACT_OFFICER',
  'TASK_FORCE_MEMBER',
] as const

export const roleGrant = lifecycle({
  machine: 'ROLE_GRANT',
  subject: 'RoleGrant',
  title: { zh: '角色授權', en: 'Grant of a role' },
  states: ['REQUESTED', 'APPROVED', 'ACTIVE', 'REFUSED', 'REVOKED', 'EXPIRED'],
  ends: ['REFUSED', 'REVOKED', 'EXPIRED'],
  steps: [
    {
      step: 'requestRole',
      from: [beginning],
      to: 'REQUESTED',
      actors: ['AGENCY_STAFF', 'DATA_SUBJECT'],
      guards: ['ASKS_FOR_ONESELF', 'ROLES_COMPATIBLE'],
      clause: ['AP-4.1-6b'],
    },
    {
      step: 'approveRole',
      outcome: ['APPROVE'],
      from: ['REQUESTED'],
      to: 'APPROVED',
      actors: approvers,
      guards: ['GRANTS_THIS_ROLE', 'APPROVER_NOT_AUTHOR', 'ROLES_COMPATIBLE'],
      clause: ['AP-4.1-6b', 'AP-4.1-6a'],
    },
    {
      step: 'approveRole',
      outcome: ['REFUSE'],
      from: ['REQUESTED'],
      to: 'REFUSED',
      actors: approvers,
      guards: ['GRANTS_THIS_ROLE', 'REASON_STATED'],
      clause: ['AP-4.1-6b'],
    },
    {
      step: 'activateRole',
      from: ['APPROVED'],
      to: 'ACTIVE',
      actors: ['SYSTEM_ADMIN'],
      guards: ['ACTIVATOR_NOT_APPROVER'],
      clause: ['AP-4.1-6b'],
    },
    {
      step: 'bootstrapGrant',
      from: [beginning],
      to: 'ACTIVE',
      actors: ['SYSTEM'],
      guards: ['FIRST_GRANTS_ONLY'],
      clause: ['AP-4.1-6b'],
    },
    {
      step: 'revokeRole',
      from: ['REQUESTED', 'APPROVED', 'ACTIVE'],
      to: 'REVOKED',
      actors: ['CISO', 'SYSTEM_ADMIN'],
      guards: ['REASON_STATED'],
      clause: ['AP-4.1-6a', 'AP-4.1-6b'],
      late: 'Takes effect with the next request of the person.',
    },
    {
      step: 'relationEnded',
      from: ['REQUESTED', 'APPROVED', 'ACTIVE'],
      to: 'EXPIRED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['AP-4.1-6a'],
    },
  ],
  notes: [
    'A grant ends with what it rests on: its last day, the contract, the task force, the liaison, the delegation.',
    'Which role may be granted by whom is listed in role-granting.ts.',
  ],
})
