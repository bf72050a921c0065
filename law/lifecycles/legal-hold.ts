/** How evidence that must not be thrown away is released: asked for by one person, decided by another (G-74). */
import { beginning, lifecycle } from './lifecycle.ts'

const handlers = ['DEDICATED_OFFICER', 'CISO'] as const

export const legalHold = lifecycle({
  machine: 'LEGAL_HOLD',
  subject: 'EvidenceItem',
  title: { zh: '證據保全之解除', en: 'Legal hold on evidence' },
  states: ['HELD', 'RELEASE_ASKED', 'RELEASED'],
  ends: ['HELD', 'RELEASED'],
  steps: [
    {
      step: 'suspectCrime',
      from: [beginning, 'RELEASED'],
      to: 'HELD',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['IG-4.1-2-6a'],
    },
    {
      step: 'askHoldRelease',
      from: ['HELD'],
      to: 'RELEASE_ASKED',
      actors: handlers,
      guards: ['REASON_STATED', 'RELEASE_DOCUMENTED'],
      clause: ['G-74', 'IG-4.1-2-6a'],
    },
    {
      step: 'decideHoldRelease',
      outcome: ['RELEASE'],
      from: ['RELEASE_ASKED'],
      to: 'RELEASED',
      actors: ['CISO'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['G-74'],
    },
    {
      step: 'decideHoldRelease',
      outcome: ['REFUSE'],
      from: ['RELEASE_ASKED'],
      to: 'HELD',
      actors: ['CISO'],
      guards: ['APPROVER_NOT_AUTHOR', 'REASON_STATED'],
      clause: ['G-74'],
    },
  ],
  notes: ['Nothing is thrown away by a release: the item stays in the register with its chain of hands.'],
})
