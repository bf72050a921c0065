/** How separate cases of one attack are linked; levels and clocks stay with each case (G-27). */
import { beginning, lifecycle, unchanged } from './lifecycle.ts'

const judges = ['NATIONAL_OFFICER', 'SECURITY_REVIEWER', 'SECTOR_OFFICER', 'EXERCISE_CONTROLLER'] as const

export const incidentGroup = lifecycle({
  machine: 'INCIDENT_GROUP',
  subject: 'IncidentGroup',
  title: { zh: '事件群組', en: 'Group of incidents' },
  states: ['STANDING', 'CLOSED'],
  ends: ['CLOSED'],
  steps: [
    {
      step: 'formIncidentGroup',
      from: [beginning],
      to: 'STANDING',
      actors: judges,
      guards: ['REASON_STATED', 'CASE_NOT_WITHDRAWN', 'CASE_NOT_GROUPED'],
      clause: ['G-27'],
      late: 'At any time, of closed and filed cases too: one attack is often found last.',
    },
    {
      step: 'addToIncidentGroup',
      from: ['STANDING'],
      to: unchanged,
      actors: judges,
      guards: ['REASON_STATED', 'CASE_NOT_WITHDRAWN', 'CASE_NOT_GROUPED', 'EXERCISES_APART'],
      clause: ['G-27', 'G-55'],
    },
    {
      step: 'removeFromIncidentGroup',
      from: ['STANDING', 'CLOSED'],
      to: unchanged,
      actors: judges,
      guards: ['REASON_STATED'],
      clause: ['G-27'],
      late: 'Of a closed group too: what was linked wrongly does not stay linked.',
    },
    {
      step: 'caseWithdrawn',
      from: ['STANDING', 'CLOSED'],
      to: unchanged,
      actors: ['SYSTEM'],
      guards: [],
      clause: ['G-27'],
      late: 'The case it is a duplicate of takes its place.',
    },
    {
      step: 'closeIncidentGroup',
      from: ['STANDING'],
      to: 'CLOSED',
      actors: judges,
      guards: ['REASON_STATED', 'GROUP_OF_OWN_AUTHORITY'],
      clause: ['G-27'],
    },
  ],
  notes: [
    'A group begins with one case and says nothing of how many it has: a member learns of no other.',
    'No step of a case in a group does anything to the others.',
  ],
})
