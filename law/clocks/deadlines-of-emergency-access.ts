/** The deadline of the one who looks at an emergency access afterwards; no instrument knows it, a ruling sets it. */
import type { Deadline } from './deadline.ts'

export const emergencyDeadlines = [
  {
    regime: 'GUIDELINES',
    status: 'VERIFIED',
    clock: 'EMERGENCY_REVIEW',
    from: 'emergencyAccessGrantedAt',
    days: { all: 7 },
    stoppedBy: ['reviewEmergencyAccess'],
    isTarget: true,
    actor: ['COUNCIL_CONVENER'],
    clause: ['G-73'],
    note: 'Kept with the access and never among the clocks of the case: who may not know of the access may not know that it is reviewed.',
  },
] as const satisfies readonly Deadline[]
