/**
 * Figures of the rules that came after the sources. They apply only where an operator enables their regime,
 * and each row says how well its figure is known. A duty without a row here keeps the guidelines' figure.
 */
import type { Deadline } from './deadline.ts'

const reporters = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO'] as const
const reviewers = ['SECURITY_REVIEWER', 'SECTOR_OFFICER'] as const
const team = ['HANDLING_TEAM_MEMBER'] as const

const report = {
  clock: 'REPORT',
  from: 'awareAt',
  hours: { all: 1 },
  stoppedBy: ['reportIncident', 'recordOfflineReport'],
  isTarget: false,
  actor: reporters,
} as const

const reReport = {
  clock: 'REREPORT',
  from: 'levelRaisedAt',
  hours: { all: 1 },
  stoppedBy: ['amendReport'],
  isTarget: false,
  actor: reporters,
} as const

const review = {
  clock: 'REVIEW',
  from: 'reportedAt',
  hours: { '3-4': 2, '1-2': 8 },
  stoppedBy: ['reviewIncident:AGREE', 'reviewIncident:CHANGE_LEVEL'],
  isTarget: false,
  actor: reviewers,
} as const

const reviewResult = {
  clock: 'REVIEW_RESULT',
  from: 'reviewedAt',
  hours: { all: 1 },
  stoppedBy: ['reviewForwarded'],
  isTarget: false,
  actor: reviewers,
} as const

const recovery = {
  clock: 'RECOVERY',
  from: 'awareAt',
  butNotBefore: ['reopenedAt'],
  hours: { '3-4': 36, '1-2': 72 },
  stoppedBy: ['declareDamageControlled', 'declareRecovered'],
  isTarget: false,
  actor: ['DEDICATED_OFFICER', 'CISO'],
} as const

const investigation = {
  clock: 'INVESTIGATION',
  from: 'controlledOrRecoveredAt',
  months: { all: 1 },
  stoppedBy: ['submitInvestigationReport'],
  isTarget: false,
  actor: ['DEDICATED_OFFICER', 'CISO'],
  note: 'May be extended with consent. That the month runs from damage control or recovery is our reading.',
} as const

const in2019 = { regime: 'RULES_2019', status: 'VERIFIED' } as const
const rules2019 = [
  { ...report, ...in2019, clause: ['IR-2019-4', 'IR-2019-11'] },
  { ...reReport, ...in2019, clause: ['IR-2019-4', 'IR-2019-11'] },
  { ...review, ...in2019, clause: ['IR-2019-5', 'IR-2019-12'] },
  { ...reviewResult, ...in2019, clause: ['IR-2019-5', 'IR-2019-12'] },
  { ...recovery, ...in2019, status: 'UNVERIFIED', clause: ['IR-2019-6', 'IR-2019-13'] },
  { ...investigation, ...in2019, status: 'UNVERIFIED', clause: ['IR-2019'] },
] as const satisfies readonly Deadline[]

const in2021 = { regime: 'RULES_2021', status: 'VERIFIED' } as const
const rules2021 = [
  { ...report, ...in2021, clause: ['IR-2021-4', 'IR-2021-11'] },
  { ...reReport, ...in2021, clause: ['IR-2021-4', 'IR-2021-11'] },
  { ...review, ...in2021, clause: ['IR-2021-5', 'IR-2021-12'] },
  {
    ...reviewResult,
    ...in2021,
    clause: ['IR-2021-5', 'IR-2021-12'],
    note: 'Sector authorities forward results for levels 1 and 2 only periodically.',
  },
  { ...recovery, ...in2021, clause: ['IR-2021-6', 'IR-2021-13'] },
  { ...investigation, ...in2021, clause: ['IR-2021'] },
  {
    ...in2021,
    clock: 'EX_REPORTING',
    from: 'yearStartsAt',
    by: '12-31',
    stoppedBy: ['exerciseCompleted'],
    isTarget: false,
    actor: team,
    clause: ['IR-2021-8'],
  },
  {
    ...in2021,
    clock: 'EX_REPORTING_RESULT',
    from: 'exerciseCompletedAt',
    months: { all: 1 },
    stoppedBy: ['submitExerciseReport'],
    isTarget: false,
    actor: team,
    clause: ['IR-2021-8'],
  },
  {
    ...in2021,
    clock: 'EX_SE1',
    from: 'yearStartsAt',
    by: '06-30',
    stoppedBy: ['roundCompleted'],
    isTarget: false,
    actor: team,
    clause: ['IR-2021-8'],
  },
  {
    ...in2021,
    clock: 'EX_SE2',
    from: 'secondRoundOpensAt',
    by: '12-31',
    stoppedBy: ['roundCompleted'],
    isTarget: false,
    actor: team,
    clause: ['IR-2021-8'],
  },
  {
    ...in2021,
    clock: 'EX_SE_RESULT',
    from: 'roundCompletedAt',
    months: { all: 1 },
    stoppedBy: ['reportReceived'],
    isTarget: false,
    actor: team,
    clause: ['IR-2021-8'],
  },
] as const satisfies readonly Deadline[]

const in2026 = { regime: 'RULES_2026', status: 'VERIFIED' } as const
const presumed = { regime: 'RULES_2026', status: 'UNVERIFIED' } as const
const rules2026 = [
  { ...report, ...in2026, clause: ['IR-2026-6', 'IR-2026-11'] },
  { ...review, ...in2026, clause: ['IR-2026-7', 'IR-2026-12'] },
  { ...reviewResult, ...in2026, clause: ['IR-2026-7', 'IR-2026-12'] },
  { ...recovery, ...presumed, clause: ['IR-2026'] },
  { ...investigation, ...presumed, clause: ['IR-2026'] },
] as const satisfies readonly Deadline[]

export const laterDeadlines = [...rules2019, ...rules2021, ...rules2026] satisfies readonly Deadline[]
