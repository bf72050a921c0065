import { describe, expect, test } from 'vitest'
import { formatInstant } from '../calendar/writing.ts'
import type { IncidentLevel } from '../levels/criteria.ts'
import { cancelClock, startClock, stopClock } from './clock.ts'
import type { ClockKind } from './deadlines.ts'
import type { RegimeCode } from './regimes.ts'
import { breachCauseOf, clockState, isLegalBreach, minutesLate } from './state.ts'

const at = (text: string) => new Date(`${text}+08:00`)
const ms = (instant: Date, by: number) => new Date(instant.getTime() + by)
const t0 = at('2026-03-02T09:00:00')

function due(kind: ClockKind, basis: Record<string, Date>, level?: IncidentLevel, regime?: RegimeCode) {
  const clock = startClock(kind, { basis, ...(level && { level }), ...(regime && { regime }) })
  return clock && formatInstant(clock.dueAt)
}

describe('when each deadline falls', () => {
  const given = '2026-03-02 09:00:00'
  test.each<[ClockKind, string, IncidentLevel | undefined, string]>([
    ['REPORT', 'awareAt', 1, '2026-03-02 10:00:00'],
    ['REPORT', 'awareAt', 4, '2026-03-02 10:00:00'],
    ['BACKFILL', 'connectivityRestoredAt', 1, '2026-03-02 10:00:00'],
    ['REREPORT', 'levelRaisedAt', 3, '2026-03-02 10:00:00'],
    ['RELAY', 'reportedAt', 1, '2026-03-02 09:05:00'],
    ['REVIEW', 'reportedAt', 4, '2026-03-02 10:00:00'],
    ['REVIEW', 'reportedAt', 3, '2026-03-02 10:00:00'],
    ['REVIEW', 'reportedAt', 2, '2026-03-02 17:00:00'],
    ['REVIEW', 'reportedAt', 1, '2026-03-02 17:00:00'],
    ['REVERIFY', 'reviewedAt', 3, '2026-03-02 10:00:00'],
    ['REVERIFY', 'reviewedAt', 2, '2026-03-02 17:00:00'],
    ['SUPPORT', 'reverifiedAt', 3, '2026-03-02 10:00:00'],
    ['SUPPORT', 'reverifiedAt', 2, '2026-03-02 11:00:00'],
    ['RECOVERY', 'awareAt', 4, '2026-03-03 21:00:00'],
    ['RECOVERY', 'awareAt', 1, '2026-03-05 09:00:00'],
    ['DEFENCE_MEETING', 'occurredAt', 4, '2026-03-02 13:00:00'],
    ['TASKFORCE', 'preliminaryAt', 4, '2026-03-02 15:00:00'],
    ['INVESTIGATION', 'controlledOrRecoveredAt', 2, '2026-04-02 23:59:59'],
    ['INVESTIGATION_RETURNED', 'reportReturnedAt', 2, '2026-03-17 23:59:59'],
    ['IMPROVEMENT', 'improvementDemandedAt', undefined, '2026-04-02 23:59:59'],
    ['IMPROVEMENT_STATUS', 'scheduleSetAt', undefined, '2026-09-02 23:59:59'],
    ['IMPL_REPORT', 'reportingPeriodStartsAt', undefined, '2027-01-31 23:59:59'],
    ['HEARING', 'designationOpenedAt', undefined, '2026-03-16 23:59:59'],
    ['VENDOR_NOTICE', 'knownAt', undefined, '2026-03-02 10:00:00'],
    ['VENDOR_NOTICE_RECEIPT', 'noticeFiledAt', undefined, '2026-03-02 10:00:00'],
    ['REMEDIAL_MEASURES', 'noticeFiledAt', undefined, '2026-03-09 23:59:59'],
    ['VENDOR_AUDIT', 'awardedAt', undefined, '2028-03-02 23:59:59'],
    ['VENDOR_AUDIT_CORE', 'awardedAt', undefined, '2027-03-02 23:59:59'],
    ['DATA_RETURN', 'contractEndedAt', undefined, '2026-04-01 23:59:59'],
    ['TERMINATION_ANSWER', 'recommendedAt', undefined, '2026-04-01 23:59:59'],
    ['EX_REPORTING', 'yearStartsAt', undefined, '2026-09-30 23:59:59'],
    ['EX_REPORTING_RESULT', 'exerciseCompletedAt', undefined, '2026-03-16 23:59:59'],
    ['EX_SE1', 'yearStartsAt', undefined, '2026-04-30 23:59:59'],
    ['EX_SE2', 'secondRoundOpensAt', undefined, '2026-09-30 23:59:59'],
    ['EX_SE_RESULT', 'roundCompletedAt', undefined, '2026-10-31 23:59:59'],
    ['CONTACT_VERIFY', 'lastVerifiedAt', undefined, '2027-03-02 23:59:59'],
    ['INTERNAL_AUDIT', 'halfYearStartsAt', undefined, '2026-06-30 23:59:59'],
    ['POLICY_REVIEW', 'lastPolicyReviewAt', undefined, '2027-03-02 23:59:59'],
    ['INVENTORY', 'lastInventoryAt', undefined, '2027-03-02 23:59:59'],
    ['RISK', 'lastRiskAssessmentAt', undefined, '2027-03-02 23:59:59'],
    ['DR_DRILL', 'lastRecoveryDrillAt', undefined, '2027-03-02 23:59:59'],
    ['TRAINING', 'yearStartsAt', undefined, '2026-12-31 23:59:59'],
    ['HEALTH_CHECK', 'lastHealthCheckAt', undefined, '2028-03-02 23:59:59'],
    ['VULN_SCAN', 'lastVulnerabilityScanAt', undefined, '2028-03-02 23:59:59'],
    ['PENTEST', 'lastPenetrationTestAt', undefined, '2028-03-02 23:59:59'],
    ['MGMT_REVIEW', 'yearStartsAt', undefined, '2026-10-31 23:59:59'],
    ['LOGS', 'lastLogsSubmittedAt', undefined, '2026-04-02 23:59:59'],
    ['COUNCIL', 'lastCouncilMeetingAt', undefined, '2026-09-02 23:59:59'],
    ['GROUP_MEETING', 'lastGroupMeetingAt', undefined, '2026-06-02 23:59:59'],
  ])(`%s from %s at ${given}, level %s, falls at %s`, (kind, event, level, expected) => {
    expect(due(kind, { [event]: t0 }, level)).toBe(expected)
  })

  test('a month ends on the last day of a shorter month, and on 29 February in a leap year', () => {
    const from = (text: string) => due('INVESTIGATION', { controlledOrRecoveredAt: at(text) })
    expect(from('2026-01-31T10:00:00')).toBe('2026-02-28 23:59:59')
    expect(from('2028-01-31T10:00:00')).toBe('2028-02-29 23:59:59')
  })

  test('hours run on through nights, month ends and the leap day', () => {
    expect(due('RECOVERY', { awareAt: at('2028-02-28T12:00:00') }, 3)).toBe('2028-03-01 00:00:00')
    expect(due('REPORT', { awareAt: at('2026-12-31T23:30:00') }, 1)).toBe('2027-01-01 00:30:00')
  })

  test('an unknown level is counted as level 2', () => {
    expect(due('RECOVERY', { awareAt: t0 })).toBe(due('RECOVERY', { awareAt: t0 }, 2))
  })
})

describe('from which event a clock counts', () => {
  test('no event, no clock', () => {
    expect(startClock('REPORT', { basis: {} })).toBeNull()
    expect(startClock('REPORT', { basis: { awareAt: null } })).toBeNull()
  })

  test('back-filling counts from a day after the call while nobody has stated when the network came back', () => {
    const offlineReportedAt = t0
    expect(due('BACKFILL', { offlineReportedAt })).toBe('2026-03-03 10:00:00')
    expect(due('BACKFILL', { offlineReportedAt, connectivityRestoredAt: at('2026-03-02T12:00:00') })).toBe(
      '2026-03-02 13:00:00',
    )
  })

  test('re-verification counts from the review, or from the moment the review became overdue', () => {
    expect(due('REVERIFY', { reviewDueAt: t0 }, 3)).toBe('2026-03-02 10:00:00')
    expect(due('REVERIFY', { reviewDueAt: t0, reviewedAt: at('2026-03-02T10:00:00') }, 3)).toBe(
      '2026-03-02 11:00:00',
    )
  })

  test('support counts from the later of re-verification and endorsement', () => {
    const later = at('2026-03-02T12:00:00')
    expect(due('SUPPORT', { reverifiedAt: t0, endorsedAt: later }, 3)).toBe('2026-03-02 13:00:00')
    expect(due('SUPPORT', { reverifiedAt: later, endorsedAt: t0 }, 3)).toBe('2026-03-02 13:00:00')
    expect(startClock('SUPPORT', { basis: { endorsedAt: t0 } })).toBeNull()
  })

  test('the defence meeting cannot be missed before an hour after the preliminary analysis', () => {
    expect(due('DEFENCE_MEETING', { occurredAt: t0, preliminaryAt: at('2026-03-03T09:00:00') }, 4)).toBe(
      '2026-03-03 10:00:00',
    )
    expect(due('DEFENCE_MEETING', { occurredAt: t0, preliminaryAt: at('2026-03-02T10:00:00') }, 4)).toBe(
      '2026-03-02 13:00:00',
    )
    expect(due('DEFENCE_MEETING', { awareAt: t0 }, 4)).toBe('2026-03-02 13:00:00')
  })

  test('a reopened case has its time of recovery counted from the reopening', () => {
    const clock = startClock('RECOVERY', {
      basis: { awareAt: t0, reopenedAt: at('2026-05-01T00:00:00') },
      level: 3,
    })
    expect(clock?.basis).toBe('reopenedAt')
    expect(clock && formatInstant(clock.dueAt)).toBe('2026-05-02 12:00:00')
  })
})

describe('lengths that somebody sets', () => {
  test('an improvement report is a goal until the addressee sets a date, and then a duty', () => {
    const basis = { improvementDemandedAt: t0 }
    const dueAt = at('2026-03-20T00:00:00')
    expect(startClock('IMPROVEMENT', { basis })?.isTarget).toBe(true)
    const set = startClock('IMPROVEMENT', { basis, set: { dueAt } })
    expect(set?.isTarget).toBe(false)
    expect(set?.dueAt).toEqual(dueAt)
  })

  test('the audit of a core-system vendor is never set further off than a year', () => {
    const basis = { awardedAt: t0 }
    const clock = startClock('VENDOR_AUDIT_CORE', { basis, set: { months: 36 } })
    expect(clock && formatInstant(clock.dueAt)).toBe('2027-03-02 23:59:59')
    const shorter = startClock('VENDOR_AUDIT', { basis, set: { months: 6 } })
    expect(shorter && formatInstant(shorter.dueAt)).toBe('2026-09-02 23:59:59')
  })

  test('nobody may set the hour of the report', () => {
    const set = { months: 1 }
    expect(() => startClock('REPORT', { basis: { awareAt: t0 }, set })).toThrow('IG-3.1-1b')
  })
})

describe('the state of a clock', () => {
  const clock = startClock('REPORT', { basis: { awareAt: t0 }, level: 3 })
  if (!clock) throw new Error('the clock did not start')
  const { dueAt } = clock

  test.each([
    ['one millisecond before it is due', -1, 'RUNNING', 'MET', 'CANCELLED'],
    ['exactly when it is due', 0, 'RUNNING', 'MET', 'CANCELLED'],
    ['one millisecond later', 1, 'BREACHED', 'BREACHED', 'BREACHED'],
    ['one second later', 1000, 'BREACHED', 'BREACHED', 'BREACHED'],
  ])('%s', (_, offset, looked, stopped, cancelled) => {
    const then = ms(dueAt, offset)
    const muchLater = ms(dueAt, 1e9)
    expect(clockState(clock, then)).toBe(looked)
    expect(clockState(stopClock(clock, then), muchLater)).toBe(stopped)
    expect(clockState(cancelClock(clock, then), muchLater)).toBe(cancelled)
  })

  test('a clock stops once, and a stopped clock cannot be cancelled away', () => {
    const stopped = stopClock(clock, ms(dueAt, 5))
    expect(stopClock(stopped, t0)).toBe(stopped)
    expect(cancelClock(stopped, t0)).toBe(stopped)
  })

  test.each([
    [0, 0],
    [1, 1],
    [60_000, 1],
    [60_001, 2],
    [3_600_000, 60],
  ])('stopped %i ms after it was due, it is %i minutes late for ever', (offset, minutes) => {
    const stopped = stopClock(clock, ms(dueAt, offset))
    expect(minutesLate(stopped, ms(dueAt, 1e9))).toBe(minutes)
  })

  test('an unstopped clock grows later as time passes', () => {
    expect(minutesLate(clock, dueAt)).toBe(0)
    expect(minutesLate(clock, ms(dueAt, 90 * 60_000))).toBe(90)
  })

  test('a missed goal is overdue, and no breach of law', () => {
    const goal = startClock('REVERIFY', { basis: { reviewedAt: t0 }, level: 3 })
    if (!goal) throw new Error('the clock did not start')
    const late = ms(goal.dueAt, 1)
    expect(clockState(goal, late)).toBe('BREACHED')
    expect(isLegalBreach(goal, late)).toBe(false)
    expect(isLegalBreach(clock, ms(dueAt, 1))).toBe(true)
    expect(breachCauseOf(clock, ms(dueAt, 1))).toBe('LATE')
    expect(breachCauseOf(clock, dueAt)).toBeNull()
  })
})
