/** How statistics of a year become public, and how what is public ends. */
import { beginning, lifecycle } from './lifecycle.ts'

const authority = ['NATIONAL_OFFICER'] as const

export const statistics = lifecycle({
  machine: 'STATISTICS',
  subject: 'StatisticEdition',
  title: { zh: '年度資安事件統計', en: 'Yearly statistics' },
  states: ['PREPARED', 'REPLACED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN'],
  ends: ['REPLACED', 'SUPERSEDED', 'WITHDRAWN'],
  steps: [
    {
      step: 'prepareStatistics',
      from: [beginning],
      to: 'PREPARED',
      actors: authority,
      guards: ['YEAR_IS_OVER'],
      clause: ['NP-A2-1-7-6', 'G-71'],
    },
    {
      step: 'preparedAnew',
      from: ['PREPARED'],
      to: 'REPLACED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['NP-A2-1-7-6'],
    },
    {
      step: 'releaseStatistics',
      from: ['PREPARED'],
      to: 'RELEASED',
      actors: authority,
      guards: ['APPROVER_NOT_AUTHOR'],
      clause: ['NP-A2-1-7-6', 'G-71'],
    },
    {
      step: 'newEditionReleased',
      from: ['RELEASED'],
      to: 'SUPERSEDED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['NP-A2-1-7-6'],
    },
    {
      step: 'withdrawStatistics',
      from: ['RELEASED'],
      to: 'WITHDRAWN',
      actors: authority,
      guards: ['REASON_STATED'],
      clause: ['NP-A2-1-7-6'],
      late: 'What was published keeps its words; it only shows no longer.',
    },
  ],
})
