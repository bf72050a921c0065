/** What time alone asks, one row per kind; a clock opens them and its end closes them (law/clocks/reminders.ts). */

export const timedTasks = [
  {
    kind: 'RELAYED_REPORT',
    text: { zh: '知悉新通報之資安事件', en: 'Take note of an incident that was reported' },
  },
  {
    kind: 'CLOCK_DUE',
    text: {
      zh: '履行即將屆期或已逾期之義務',
      en: 'Do what a deadline of the case asks: it is near, or has passed',
    },
  },
  {
    kind: 'CLOCK_OVERDUE',
    text: { zh: '督促已逾期之機關', en: 'See to a case whose deadline has passed' },
  },
] as const

export type TimedTaskKind = (typeof timedTasks)[number]['kind']
