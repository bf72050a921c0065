/** What is asked in the course of a contract, one row per kind. Adding a task means adding a row. */
import { contractTask } from './contract-task.ts'

const running = ['AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED'] as const

export const contractTasks = [
  contractTask({
    kind: 'RENEW_ASSURANCE',
    text: {
      zh: '受託者之資安管理證明已逾期，請其更新',
      en: 'Have the vendor renew its assurance, which has expired',
    },
    clause: 'ER-4-1-1',
    of: 'CONTRACT',
    while: running,
    when: ['ASSURANCE_OVER'],
    asked: [
      { roles: ['CONTRACT_OFFICER'], at: 'OWN' },
      { roles: ['CISO'], at: 'OWN', when: ['ASSURANCE_OVER_30_DAYS'], over: true },
    ],
    doneBy: ['extendAssurance'],
  }),
  contractTask({
    kind: 'AUDIT_VENDOR',
    text: {
      zh: '辦理受託者稽核',
      en: 'Audit the vendor: the day set by the contract is near, or has passed',
    },
    clause: 'ER-4-1-9a',
    of: 'CONTRACT',
    while: running,
    when: ['AUDIT_DUE_IN_30_DAYS'],
    asked: [
      { roles: ['CONTRACT_OFFICER'], at: 'OWN' },
      { roles: ['CISO'], at: 'OWN', when: ['AUDIT_OVERDUE'], over: true },
    ],
    due: { event: 'auditDueAt' },
    doneBy: ['issueVendorAudit'],
  }),
] as const
