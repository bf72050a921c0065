/** Attempts to report a case and to verify it. */

import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { isMajor } from '../../../law/levels/level.ts'
import { has, isAuthor, type Subject } from '../../walk/cells.ts'
import { minutes, reportInput } from '../acts.ts'
import type { Cast } from '../cast.ts'
import { type Attempt, ofCase, onCase, type Stage } from './cells.ts'

const ofAgency: Subject = { type: 'Agency', dataClass: 'AG.DIRECTORY', id: 'agency' }

const none = { affectsOtherAgencies: false, affectsVitalFacilities: false }
const reason = 'So it is.'
const told = (cast: Cast) => {
  const { agency: _, ...rest } = reportInput(cast, { affectedSystems: [] })
  return rest
}

const review = (verdict: string, input: (stage: Stage) => object): Attempt => ({
  name: `reviewIncident ${verdict}`,
  mutation: 'reviewIncident',
  about: ofCase,
  outcome: verdict,
  input: (_, stage) => ({ verdict, reason, ...input(stage) }),
  stops: {
    APPROVER_NOT_AUTHOR: isAuthor,
    // Another authority than the one that reviewed already, and a joint one.
    JOINT_AUTHORITY: ({ held }, { place }) => place !== 't-gas' || held.some(({ at }) => at === 't-economy'),
  },
})

const withdraw = (act: string, other: object = {}): Attempt => ({
  name: `withdrawIncident ${act}`,
  mutation: 'withdrawIncident',
  about: ofCase,
  outcome: act,
  refusedBy: 'INCIDENT_HANDLING',
  input: () => ({ act, reason, ...other }),
  stops: {
    APPROVER_NOT_AUTHOR: isAuthor,
    DECIDER_FITS_LEVEL: (walker, { level }) =>
      has(walker, 'NATIONAL_OFFICER') !== isMajor(level as IncidentLevel),
  },
})
export const withdrawals = [
  withdraw('PROPOSE', { ground: 'FALSE_ALARM' }),
  withdraw('REFUSE'),
  withdraw('AGREE'),
]

const outage = (cast: Cast) => ({
  channel: 'PHONE',
  outageReason: 'The line is cut.',
  calledAt: minutes(cast, -3),
})

export const beginnings: readonly Attempt[] = [
  {
    name: 'raiseObservation',
    mutation: 'raiseObservation',
    about: ofAgency,
    input: (cast) => ({ text: 'Something is wrong.', observedAt: minutes(cast, -5) }),
  },
  {
    name: 'reportIncident',
    mutation: 'reportIncident',
    about: ofAgency,
    input: (cast, { ids }) => ({
      ...told(cast),
      ...(ids.observation && { observation: ids.observation, awareLaterReason: reason }),
    }),
  },
  {
    name: 'recordOfflineReport',
    mutation: 'recordOfflineReport',
    about: ofAgency,
    input: (cast, { ids }) => {
      const { affectedSystems: _, contract: __, ...report } = told(cast) as Record<string, unknown>
      return { ...outage(cast), ...(ids.incident ? { incident: ids.incident } : { report }) }
    },
  },
]

export const verification: readonly Attempt[] = [
  ...beginnings.slice(2),
  {
    name: 'backfillReport',
    mutation: 'backfillReport',
    about: ofCase,
    input: (cast) => {
      const { awareAt: _, ...entered } = told(cast) as Record<string, unknown>
      return { ...entered, connectivityRestoredAt: minutes(cast, 0) }
    },
  },
  {
    name: 'sendLateralNotice',
    mutation: 'sendLateralNotice',
    about: onCase,
    input: (cast) => ({
      groups: [cast.group('g-health')],
      sector: 'Social benefits',
      text: 'Pages were altered.',
      advisedAction: 'Look for accounts of maintenance.',
      contactWindow: 'The duty desk.',
    }),
  },
  {
    name: 'amendReport',
    mutation: 'amendReport',
    about: ofCase,
    input: () => ({ reason, description: 'As we know by now.' }),
  },
  review('RETURN', () => ({})),
  review('AGREE', ({ level }) => ({ levelOpinion: level, crossImpact: none })),
  review('CHANGE_LEVEL', ({ level }) => ({ levelOpinion: level === 4 ? 3 : level + 1, crossImpact: none })),
  {
    name: 'reverifyIncident',
    mutation: 'reverifyIncident',
    about: ofCase,
    input: (_, { state, level }) => ({
      verdict: 'AGREE',
      levelOpinion: level,
      reason,
      bypassReview: state === 'REVIEW_OVERDUE',
    }),
    stops: { APPROVER_NOT_AUTHOR: isAuthor },
  },
  ...withdrawals,
]
