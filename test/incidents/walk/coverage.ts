/** What the walk of a case leaves out by name, and what the tables let somebody do who never can. */
import type { Machine } from '../../../law/lifecycles/machines.ts'
import type { Unwalked } from '../../walk/coverage.ts'

/** What no longer needs to be left out is found out by the test. */
export const unwalked: readonly Unwalked[] = [
  { step: 'acknowledgeIncident', why: 'Walked by test/incidents/briefing.test.ts.' },
  { step: 'promoteToReal', why: 'Walked by test/incidents/exercise.test.ts.' },
  ...['reportToConvener', 'stateFacilityImpact', 'releaseContractPart'].map((step) => ({
    step,
    why: 'Walked by test/incidents/briefing.test.ts.',
  })),
  {
    state: 'DROPPED',
    why: 'Walked with the withdrawal of the case by test/incidents/together.test.ts.',
  },
  { state: 'UNREPORTED', why: 'An observation is no case yet: nothing but reporting it can be asked of it.' },
  {
    machine: 'SUPPORT',
    step: 'reverifyIncident',
    why: 'The effect that verifying anew has on a request; the step itself is walked with the case.',
  },
  { machine: 'LEVEL_CHANGE', state: 'PROPOSED', why: 'Never rested in: a proposal is routed as it is made.' },
  { machine: 'SUPPORT', state: 'ENDORSED', why: 'Never rested in: it waits or is decided on at once.' },
  {
    machine: 'INVESTIGATION_REPORT',
    state: 'ACCEPTED',
    why: 'Never rested in: the measures are counted as it is accepted.',
  },
]

/** What the tables let a role do and nobody in that role can: each is a place where the tables say more than is so. */
export const untakable: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /^INCIDENT_VERIFICATION UNREPORTED (recordOfflineReport|withdrawIncident) /,
    'An observation is no case yet.',
  ],
  [
    /^INCIDENT_VERIFICATION REVERIFIED withdrawIncident \S+ SECTOR_OFFICER$/,
    'What was verified anew for a sector was major, and the national authority decides on it.',
  ],
  [
    /^INCIDENT_HANDLING CLOSED appendResponseLog TECHNICAL_CENTRE$/,
    'Support is settled before a case is closed, and with it ends the right of whoever was sent.',
  ],
  [/^SUPPORT \S+ replySupport EXERCISE_CONTROLLER$/, 'Not built: it comes with exercises.'],
]

export const isEffect = (name: Machine, step: string) => name === 'SUPPORT' && step === 'reverifyIncident'
