/** How one case is opened to one person in an emergency: asked for, granted by another, over by itself, reviewed (G-73). */
import { beginning, lifecycle, unchanged } from './lifecycle.ts'

const offices = ['NATIONAL_OFFICER', 'TECHNICAL_CENTRE'] as const

export const emergencyAccess = lifecycle({
  machine: 'EMERGENCY_ACCESS',
  subject: 'EmergencyAccess',
  title: { zh: '緊急存取', en: 'Emergency access' },
  states: ['REQUESTED', 'LAPSED', 'DECLINED', 'OPEN', 'OVER', 'REVIEWED'],
  ends: ['LAPSED', 'DECLINED', 'REVIEWED'],
  steps: [
    {
      step: 'requestEmergencyAccess',
      from: [beginning],
      to: 'REQUESTED',
      actors: offices,
      guards: ['REASON_STATED', 'AGENCY_NOT_EXCEPTED', 'NO_EMERGENCY_UNDER_WAY'],
      clause: ['G-73'],
    },
    {
      step: 'requestLapsed',
      from: ['REQUESTED'],
      to: 'LAPSED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['G-73'],
      late: 'A request that nobody grants within four hours was no emergency.',
    },
    {
      step: 'grantEmergencyAccess',
      from: ['REQUESTED'],
      to: 'OPEN',
      actors: offices,
      guards: ['APPROVER_NOT_AUTHOR'],
      clause: ['G-73'],
    },
    {
      step: 'declineEmergencyAccess',
      from: ['REQUESTED'],
      to: 'DECLINED',
      actors: offices,
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['G-73'],
    },
    {
      step: 'fourHoursOver',
      from: ['OPEN'],
      to: 'OVER',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['G-73'],
    },
    {
      step: 'endEmergencyAccess',
      from: ['OPEN'],
      to: 'OVER',
      actors: offices,
      guards: [],
      clause: ['G-73'],
    },
    {
      step: 'answerEmergencyAccess',
      from: ['OPEN', 'OVER', 'REVIEWED'],
      to: unchanged,
      actors: ['CISO'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED', 'OWNER_NOT_YET_HEARD'],
      clause: ['G-73'],
      late: 'An answer after the review is kept beside it.',
    },
    {
      step: 'reviewEmergencyAccess',
      from: ['OVER'],
      to: 'REVIEWED',
      actors: ['COUNCIL_CONVENER'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['G-73'],
    },
  ],
  notes: [
    'The access is to be read by, and to nothing else; it ends as well with the role in which it was asked for.',
    'The owner answers and a third body concludes: neither of the two offices judges its own access.',
  ],
})
