/** What is asked in the course of an emergency access: of the second person, of the owner, of whoever reviews it (G-73). */
import { task } from './task.ts'

export const emergencyTasks = [
  task({
    kind: 'EMERGENCY_ACCESS_REQUESTED',
    text: {
      zh: '核准或拒絕他人之緊急存取申請',
      en: 'Grant or decline the emergency access that another asks for',
    },
    clause: 'G-73',
    of: 'EMERGENCY_ACCESS',
    while: ['REQUESTED'],
    when: ['REQUEST_STANDS'],
    asked: [{ roles: ['NATIONAL_OFFICER', 'TECHNICAL_CENTRE'], at: 'ANYWHERE' }],
    due: { event: 'lapsesAt' },
    doneBy: ['grantEmergencyAccess', 'declineEmergencyAccess'],
  }),
  task({
    kind: 'EMERGENCY_ACCESS_USED',
    text: {
      zh: '貴機關之事件遭緊急存取，請查看並表示意見',
      en: 'See the emergency access to a case of yours, and accept it or object',
    },
    clause: 'G-73',
    of: 'EMERGENCY_ACCESS',
    while: ['OPEN', 'OVER'],
    when: ['OWNER_UNHEARD'],
    asked: [{ roles: ['CISO'], at: 'OWN' }],
    due: { event: 'reviewDueAt' },
    doneBy: ['answerEmergencyAccess'],
  }),
  task({
    kind: 'EMERGENCY_ACCESS_REVIEW',
    text: { zh: '覆核緊急存取', en: 'Review the emergency access, once it is over' },
    clause: 'G-73',
    of: 'EMERGENCY_ACCESS',
    // Time ends it without an act, so whoever reviews is asked from the grant on.
    while: ['OPEN', 'OVER'],
    asked: [{ roles: ['COUNCIL_CONVENER'], at: 'ANYWHERE' }],
    due: { event: 'reviewDueAt' },
    doneBy: ['reviewEmergencyAccess'],
  }),
] as const
