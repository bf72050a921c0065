/** How staff of a disaster authority are asked for, named, stationed with the council, and leave it again (IG-4.3-1). */
import { beginning, lifecycle, unchanged } from './lifecycle.ts'

const office = ['NATIONAL_OFFICER'] as const
const standing = ['REQUESTED', 'STATIONED'] as const
const clause = ['IG-4.3-1'] as const

export const disasterLiaison = lifecycle({
  machine: 'DISASTER_LIAISON',
  subject: 'DisasterLiaison',
  title: { zh: '災害防救業務主管機關進駐', en: 'Liaison of a disaster authority' },
  states: ['REQUESTED', 'STATIONED', 'ENDED'],
  ends: ['ENDED'],
  steps: [
    {
      step: 'requestDisasterLiaison',
      from: [beginning],
      to: 'REQUESTED',
      actors: office,
      guards: ['CASE_NOT_CLOSED'],
      clause,
    },
    {
      step: 'nameLiaisonOfficers',
      from: standing,
      to: unchanged,
      actors: office,
      guards: [],
      clause,
    },
    {
      step: 'recordLiaisonArrival',
      from: standing,
      to: 'STATIONED',
      actors: office,
      guards: ['STATED_TIME_LAWFUL'],
      clause,
      late: 'What is read of the case is read from the arrival on, not from the naming.',
    },
    {
      step: 'recordLiaisonLeaving',
      outcome: ['OTHERS_STAY'],
      from: standing,
      to: unchanged,
      actors: office,
      guards: ['STATED_TIME_LAWFUL'],
      clause,
    },
    {
      step: 'recordLiaisonLeaving',
      outcome: ['LAST_LEAVES'],
      from: ['REQUESTED'],
      to: unchanged,
      actors: office,
      guards: ['STATED_TIME_LAWFUL'],
      clause,
      late: 'Nobody has come yet: others may be named.',
    },
    {
      step: 'recordLiaisonLeaving',
      outcome: ['LAST_LEAVES'],
      from: ['STATIONED'],
      to: 'ENDED',
      actors: office,
      guards: ['STATED_TIME_LAWFUL'],
      clause,
    },
  ],
  notes: ['Whoever has left reads nothing of the case any more, in the same moment.'],
})
