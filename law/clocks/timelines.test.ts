import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IncidentLevel } from '../levels/criteria.ts'
import { isMajor } from '../levels/level.ts'
import { type ClockRecord, startClock, stopClock } from './clock.ts'
import type { ClockKind } from './deadlines.ts'
import { incidentDeadlines } from './deadlines-of-incidents.ts'
import { laterDeadlines } from './deadlines-of-later-regimes.ts'
import { rebase, recompute } from './recompute.ts'
import { type RegimeCode, regimeAt, regimes } from './regimes.ts'
import { breachCauseOf, clockState, isLegalBreach, minutesLate } from './state.ts'

/** Of Taipei, as the law counts. */
const at = (text: string) => new Date(`${text}+08:00`)
const ms = (instant: Date, by: number) => new Date(instant.getTime() + by)
const HOUR = 3_600_000
const events = (basis: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(basis).map(([event, text]) => [event, at(text)]))

function started(
  kind: ClockKind,
  basis: Readonly<Record<string, string>>,
  level?: IncidentLevel,
  regime?: RegimeCode,
): ClockRecord {
  const clock = startClock(kind, { basis: events(basis), ...(level && { level }), ...(regime && { regime }) })
  if (!clock) throw new Error(`${kind} did not start`)
  return clock
}

type Timeline = readonly [
  kind: ClockKind,
  level: IncidentLevel,
  basis: Readonly<Record<string, string>>,
  due: string,
]

/** Over month ends, the end of the year, the leap day and its absence: to the instant. */
const timelines: readonly Timeline[] = [
  ['REPORT', 1, { awareAt: '2028-02-28T23:30:00' }, '2028-02-29T00:30:00'],
  ['REPORT', 4, { awareAt: '2027-02-28T23:30:00' }, '2027-03-01T00:30:00'],
  ['BACKFILL', 2, { connectivityRestoredAt: '2026-12-31T23:30:00' }, '2027-01-01T00:30:00'],
  ['BACKFILL', 3, { offlineReportedAt: '2028-02-28T10:00:00' }, '2028-02-29T11:00:00'],
  ['REREPORT', 3, { levelRaisedAt: '2026-02-28T23:59:59' }, '2026-03-01T00:59:59'],
  ['RELAY', 2, { reportedAt: '2028-02-29T23:57:30' }, '2028-03-01T00:02:30'],
  ['REVIEW', 1, { reportedAt: '2028-02-29T18:00:00' }, '2028-03-01T02:00:00'],
  ['REVIEW', 2, { reportedAt: '2026-12-31T16:00:01' }, '2027-01-01T00:00:01'],
  ['REVIEW', 3, { reportedAt: '2027-02-28T23:15:00' }, '2027-03-01T00:15:00'],
  ['REVIEW', 4, { reportedAt: '2028-02-28T23:15:00' }, '2028-02-29T00:15:00'],
  ['REVERIFY', 2, { reviewedAt: '2026-04-30T20:00:00' }, '2026-05-01T04:00:00'],
  ['REVERIFY', 4, { reviewDueAt: '2028-02-29T23:30:00' }, '2028-03-01T00:30:00'],
  ['SUPPORT', 1, { reverifiedAt: '2028-02-29T22:30:00' }, '2028-03-01T00:30:00'],
  [
    'SUPPORT',
    3,
    { reverifiedAt: '2028-02-29T20:00:00', endorsedAt: '2028-02-29T23:10:00' },
    '2028-03-01T00:10:00',
  ],
  [
    'SUPPORT',
    4,
    { reverifiedAt: '2028-02-29T20:00:00', requestedDirectlyAt: '2028-02-29T23:40:00' },
    '2028-03-01T00:40:00',
  ],
  ['RECOVERY', 2, { awareAt: '2028-02-27T09:00:00' }, '2028-03-01T09:00:00'],
  ['RECOVERY', 1, { awareAt: '2026-02-27T09:00:00' }, '2026-03-02T09:00:00'],
  ['RECOVERY', 3, { awareAt: '2028-02-28T12:00:00' }, '2028-03-01T00:00:00'],
  [
    'RECOVERY',
    4,
    { awareAt: '2026-01-02T00:00:00', reopenedAt: '2026-12-31T00:00:00' },
    '2027-01-01T12:00:00',
  ],
  ['DEFENCE_MEETING', 4, { occurredAt: '2028-02-28T21:00:00' }, '2028-02-29T01:00:00'],
  ['DEFENCE_MEETING', 3, { awareAt: '2028-02-29T21:00:00' }, '2028-03-01T01:00:00'],
  [
    'DEFENCE_MEETING',
    3,
    { occurredAt: '2028-02-28T21:00:00', preliminaryAt: '2028-02-29T23:30:00' },
    '2028-03-01T00:30:00',
  ],
  ['TASKFORCE', 4, { preliminaryAt: '2026-12-31T20:00:00' }, '2027-01-01T02:00:00'],
  ['INVESTIGATION', 2, { controlledOrRecoveredAt: '2026-01-31T10:00:00' }, '2026-02-28T23:59:59.999'],
  ['INVESTIGATION', 2, { controlledOrRecoveredAt: '2028-01-31T10:00:00' }, '2028-02-29T23:59:59.999'],
  ['INVESTIGATION', 3, { controlledOrRecoveredAt: '2028-02-29T00:00:00' }, '2028-03-29T23:59:59.999'],
  ['INVESTIGATION', 3, { controlledOrRecoveredAt: '2026-03-31T23:59:59' }, '2026-04-30T23:59:59.999'],
  ['INVESTIGATION', 4, { controlledOrRecoveredAt: '2026-12-31T08:00:00' }, '2027-01-31T23:59:59.999'],
  // Half of a month, counted from the return and not from what is left of the first (G-29).
  ['INVESTIGATION_RETURNED', 2, { reportReturnedAt: '2028-02-14T16:00:00' }, '2028-02-29T23:59:59.999'],
  ['INVESTIGATION_RETURNED', 3, { reportReturnedAt: '2027-02-14T16:00:00' }, '2027-03-01T23:59:59.999'],
]

describe('worked timelines', () => {
  test('are there for every clock of a case, and for either figure of those that have two', () => {
    const worked = timelines.map(([kind, level]) => `${kind} ${isMajor(level) ? '3-4' : '1-2'}`)
    for (const row of incidentDeadlines) {
      const figures = Object.values(row).find((each) => typeof each === 'object' && '3-4' in each)
      const found = worked.filter((each) => each.startsWith(`${row.clock} `))
      expect(new Set(found).size, row.clock).toBeGreaterThanOrEqual(figures ? 2 : 1)
    }
  })

  test.each(timelines)(
    '%s of level %i, from %o, runs to %s and not a moment longer',
    (kind, level, basis, due) => {
      const clock = started(kind, basis, level)
      expect(clock.dueAt).toEqual(at(due))
      const looks = [-1_000, -1, 0, 1, 1_000, 60_000, 60_001].map((by) => {
        const then = ms(clock.dueAt, by)
        const stopped = stopClock(clock, then)
        const [muchLater] = [ms(clock.dueAt, 1e9)]
        return [by, clockState(clock, then), clockState(stopped, muchLater), minutesLate(stopped, muchLater)]
      })
      expect(looks).toEqual([
        [-1_000, 'RUNNING', 'MET', 0],
        [-1, 'RUNNING', 'MET', 0],
        [0, 'RUNNING', 'MET', 0],
        [1, 'BREACHED', 'BREACHED', 1],
        [1_000, 'BREACHED', 'BREACHED', 1],
        [60_000, 'BREACHED', 'BREACHED', 1],
        [60_001, 'BREACHED', 'BREACHED', 2],
      ])
      expect(isLegalBreach(clock, ms(clock.dueAt, 1))).toBe(!clock.isTarget)
    },
  )
})

describe('a level that goes up and down while a clock runs', () => {
  type Change = readonly [hours: number, level: IncidentLevel, due: string, cause: string | null]
  const changing: readonly (readonly [
    ClockKind,
    IncidentLevel,
    Record<string, string>,
    readonly Change[],
  ])[] = [
    [
      'RECOVERY',
      2,
      { awareAt: '2028-02-28T12:00:00' },
      [
        [10, 3, '2028-03-01T00:00:00', null],
        [30, 2, '2028-03-02T12:00:00', null],
        [40, 4, '2028-03-01T00:00:00', 'LEVEL_RAISED'],
        // What was breached by the raise stays so, however the level falls (G-17).
        [41, 1, '2028-03-01T00:00:00', 'LEVEL_RAISED'],
      ],
    ],
    [
      'REVIEW',
      1,
      { reportedAt: '2026-12-31T20:00:00' },
      [
        [0.5, 3, '2026-12-31T21:00:00', null],
        [1, 4, '2026-12-31T21:00:00', null],
        [1, 2, '2027-01-01T04:00:00', null],
        [8, 1, '2027-01-01T04:00:00', null],
        // A moment after it was due it is breached, and no change of level touches it.
        [8.001, 3, '2027-01-01T04:00:00', 'LATE'],
      ],
    ],
    [
      'SUPPORT',
      2,
      { reverifiedAt: '2028-02-29T22:30:00' },
      [[1.5, 3, '2028-02-29T23:30:00', 'LEVEL_RAISED']],
    ],
    [
      'REVERIFY',
      2,
      { reviewedAt: '2028-02-29T22:30:00' },
      [
        [0.9, 4, '2028-02-29T23:30:00', null],
        [1.1, 2, '2028-02-29T23:30:00', 'LATE'],
      ],
    ],
    [
      'INVESTIGATION',
      2,
      { controlledOrRecoveredAt: '2028-01-31T10:00:00' },
      [[24, 4, '2028-02-29T23:59:59.999', null]],
    ],
  ]

  test.each(changing)('%s from level %i, %o', (kind, level, basis, changes) => {
    let clock = started(kind, basis, level)
    const { startedAt } = clock
    for (const [hours, to, due, cause] of changes) {
      const now = ms(startedAt, hours * HOUR)
      const before = clock
      clock = recompute(clock, to, now)
      expect([hours, clock.dueAt, breachCauseOf(clock, now)]).toEqual([hours, at(due), cause])
      expect(clock.startedAt).toEqual(startedAt)
      expect(clock.recomputations.slice(0, before.recomputations.length)).toEqual(before.recomputations)
    }
  })

  test('a breach by a raise is as many minutes late as the new length has passed', () => {
    const clock = started('RECOVERY', { awareAt: '2028-02-28T12:00:00' }, 2)
    const now = ms(clock.startedAt, 40 * HOUR)
    const raised = recompute(clock, 3, now)
    expect(minutesLate(raised, now)).toBe(240)
    expect(minutesLate(stopClock(raised, ms(now, 30_000)), ms(now, 1e9))).toBe(241)
  })
})

describe('an offline report', () => {
  test('is in time by the call, and entered in time by when the network came back', () => {
    const report = stopClock(started('REPORT', { awareAt: '2028-02-28T23:30:00' }), at('2028-02-29T00:30:00'))
    expect(clockState(report, at('2028-03-05T00:00:00'))).toBe('MET')
    const guessed = started('BACKFILL', { offlineReportedAt: '2028-02-29T00:30:00' })
    expect(guessed.dueAt).toEqual(at('2028-03-01T01:30:00'))
    const entered = at('2028-02-29T20:00:00')
    // Known at last, the moment of the network counts: what seemed early was late, or what seemed late early.
    const late = stopClock(
      rebase(guessed, events({ connectivityRestoredAt: '2028-02-29T18:59:59' }), entered),
      entered,
    )
    expect([clockState(late, entered), minutesLate(late, entered)]).toEqual(['BREACHED', 1])
    expect(late.basis).toBe('connectivityRestoredAt')
    expect(late.recomputations).toMatchObject([{ cause: 'BASIS_CHANGED', oldDueAt: guessed.dueAt }])
    const inTime = stopClock(
      rebase(guessed, events({ connectivityRestoredAt: '2028-02-29T19:00:00' }), entered),
      entered,
    )
    expect(clockState(inTime, entered)).toBe('MET')
    // A goal, no duty of law.
    expect(isLegalBreach(late, entered)).toBe(false)
  })
})

describe('a report that is sent back', () => {
  test('has a new clock of half the length, which knows nothing of how late the first one was', () => {
    const first = started('INVESTIGATION', { controlledOrRecoveredAt: '2028-01-31T10:00:00' }, 3)
    const handedIn = stopClock(first, at('2028-03-02T00:00:00'))
    expect(minutesLate(handedIn, at('2028-04-01T00:00:00'))).toBe(1_441)
    const again = started('INVESTIGATION_RETURNED', { reportReturnedAt: '2028-03-02T09:00:00' }, 3)
    expect(again.dueAt).toEqual(at('2028-03-17T23:59:59.999'))
    expect(minutesLate(handedIn, at('2028-04-01T00:00:00'))).toBe(1_441)
  })
})

const everyRegime: readonly RegimeCode[] = regimes.map(({ regime }) => regime)
const borders = regimes.flatMap(({ from }) => (from === null ? [] : [new Date(from)]))

describe('a change of regime', () => {
  test('leaves each clock with the rules under which its own event happened', () => {
    const [awareAt, reportedAt] = ['2021-08-22T23:59:59.999', '2021-08-23T00:00:00']
    const regimeOf = (text: string) => regimeAt(at(text), everyRegime)
    const report = started('REPORT', { awareAt }, 3, regimeOf(awareAt))
    const review = started('REVIEW', { reportedAt }, 3, regimeOf(reportedAt))
    expect([report.regime, review.regime]).toEqual(['RULES_2019', 'RULES_2021'])
    // As shipped, no later rules are enabled: the same case has the guidelines' figures.
    expect(started('REVIEW', { reportedAt }, 3)).toMatchObject({
      regime: 'GUIDELINES',
      dueAt: at('2021-08-23T01:00:00'),
    })
    expect(review.dueAt).toEqual(at('2021-08-23T02:00:00'))
  })

  test('while a clock runs changes nothing of it, not even when the level does', () => {
    const clock = started('REVIEW', { reportedAt: '2026-01-04T23:30:00' }, 2, 'RULES_2021')
    const raised = recompute(clock, 3, at('2026-01-05T00:10:00'))
    expect(raised).toMatchObject({ regime: 'RULES_2021', dueAt: at('2026-01-05T01:30:00') })
    // Not even when the time stated for its event is corrected to lie beyond the border: its rules are kept with it.
    const corrected = rebase(raised, events({ reportedAt: '2026-01-05T00:05:00' }), at('2026-01-05T00:20:00'))
    expect(corrected).toMatchObject({ regime: 'RULES_2021', dueAt: at('2026-01-05T02:05:00') })
  })

  test.each(laterDeadlines.map((row) => [row.regime, row.clock, row] as const))(
    'the figure of %s for %s counts where that regime is enabled, and only there',
    (regime, clock, row) => {
      const basis = { [row.from]: at('2022-03-01T09:00:00') }
      const enabled = startClock(clock, { basis, level: 3, regime })
      const asShipped = startClock(clock, { basis, level: 3 })
      expect(enabled).toMatchObject({ regime, legalBasis: row.clause, isTarget: row.isTarget })
      expect(asShipped?.regime ?? 'GUIDELINES').toBe('GUIDELINES')
    },
  )
})

describe('of every clock, whatever happens to it', () => {
  const kinds = fc.constantFrom(...incidentDeadlines.map((row) => row.clock))
  const levels = fc.constantFrom<IncidentLevel>(1, 2, 3, 4)
  const instants = fc
    .date({ min: at('2026-01-01T00:00:00'), max: at('2029-01-01T00:00:00'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1_000) * 1_000))
  const rowOf = (kind: ClockKind) => incidentDeadlines.find((row) => row.clock === kind)

  test('nothing is due before, or at, the moment from which it is counted', () => {
    fc.assert(
      fc.property(kinds, instants, levels, (kind, instant, level) => {
        const clock = startClock(kind, { basis: { [rowOf(kind)?.from ?? '']: instant }, level })
        expect(clock?.startedAt).toEqual(instant)
        expect(clock && clock.dueAt > clock.startedAt).toBe(true)
      }),
    )
  })

  test('a later event is never due earlier, and a graver level never later', () => {
    fc.assert(
      fc.property(kinds, instants, instants, levels, levels, (kind, one, other, a, b) => {
        const due = (instant: Date, level: IncidentLevel) =>
          Number(startClock(kind, { basis: { [rowOf(kind)?.from ?? '']: instant }, level })?.dueAt)
        const [first, second] = one <= other ? [one, other] : [other, one]
        expect(due(first, a)).toBeLessThanOrEqual(due(second, a))
        expect(due(one, Math.max(a, b) as IncidentLevel)).toBeLessThanOrEqual(
          due(one, Math.min(a, b) as IncidentLevel),
        )
      }),
    )
  })

  test('corrections and changes of level add to its history and never take from it, stopped or not', () => {
    const step = fc.oneof(
      fc.record({ hours: fc.nat(30), level: levels }),
      fc.record({ hours: fc.nat(30), moved: fc.integer({ min: -48, max: 48 }) }),
      fc.record({ hours: fc.nat(30), stop: fc.constant(true as const) }),
    )
    fc.assert(
      fc.property(
        kinds,
        instants,
        levels,
        fc.array(step, { maxLength: 8 }),
        (kind, instant, level, steps) => {
          const from = rowOf(kind)?.from ?? ''
          let clock = startClock(kind, { basis: { [from]: instant }, level }) as ClockRecord
          let now = instant
          for (const each of steps) {
            now = ms(now, each.hours * HOUR)
            const before = clock
            if ('level' in each) clock = recompute(clock, each.level, now)
            else if ('moved' in each) clock = rebase(clock, { [from]: ms(instant, each.moved * HOUR) }, now)
            else clock = stopClock(clock, now)
            expect(clock.recomputations.slice(0, before.recomputations.length)).toEqual(before.recomputations)
            const added = clock.recomputations.slice(before.recomputations.length)
            const isMoved = before.dueAt.getTime() !== clock.dueAt.getTime()
            if (isMoved)
              expect(added).toMatchObject([{ oldDueAt: before.dueAt, newDueAt: clock.dueAt, at: now }])
            if (before.stoppedAt) expect(clock.stoppedAt).toEqual(before.stoppedAt)
            expect(clock.dueAt > clock.startedAt).toBe(true)
            expect(clock.regime).toBe('GUIDELINES')
          }
        },
      ),
    )
  })

  test('a second on either side of a border of regimes is two regimes, and the border itself is the later', () => {
    for (const border of borders) {
      const [before, on] = [ms(border, -1_000), border].map((instant) => regimeAt(instant, everyRegime))
      expect(before).not.toBe(on)
      expect(regimeAt(ms(border, 1_000), everyRegime)).toBe(on)
    }
  })
})
