import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startClock } from './clock.ts'
import { incidentDeadlines } from './deadlines-of-incidents.ts'
import {
  dutyOf,
  escalationsOf,
  firstReminder,
  nextReminder,
  type Remindable,
  reminderAt,
  remindings,
} from './reminders.ts'

const at = (text: string) => new Date(`2026-11-20T${text}Z`)
const review = (level: 1 | 2 | 3 | 4): Remindable => {
  const clock = startClock('REVIEW', { level, basis: { reportedAt: at('02:00:00') } })
  if (!clock) throw new Error('The review has a clock')
  return clock
}

const HOUR = 3_600_000
const kinds = incidentDeadlines.map(({ clock }) => clock)
const levels = fc.constantFrom(1, 2, 3, 4)
const clocks: fc.Arbitrary<Remindable> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    level: levels,
    start: fc.nat(1e9),
    length: fc.integer({ min: 1, max: 90 * 24 * HOUR }),
  })
  .map(({ kind, level, start, length }) => {
    const startedAt = new Date(1.79e12 + start)
    return {
      kind,
      level: level as 1 | 2 | 3 | 4,
      startedAt,
      dueAt: new Date(startedAt.getTime() + length),
      stoppedAt: null,
      cancelledAt: null,
    }
  })

describe('a clock', () => {
  test.each([
    ['a review of level 2', review(2), ['08:00:00.000', '10:00:00.001']],
    ['a review of level 3', review(3), ['02:45:00.000', '03:00:00.001']],
  ])('reminds its duty holder before it is due and tells when it has passed: %s', (_, clock, told) => {
    const first = firstReminder(clock)
    expect([first, nextReminder(clock, first as Date)]).toEqual(told.map(at))
  })

  test('says nothing a millisecond before, then that it is due soon, and overdue only after the due instant', () => {
    const clock = review(2)
    expect(reminderAt(clock, at('07:59:59.999'))).toBeNull()
    expect(reminderAt(clock, at('08:00:00'))).toBe('SOON')
    expect(reminderAt(clock, at('10:00:00'))).toBe('SOON')
    expect(reminderAt(clock, at('10:00:00.001'))).toBe('OVERDUE')
  })

  test('is told again a day and three days after it passed, and then no more (G-22)', () => {
    const told: (Date | null)[] = []
    for (let after: Date | null = review(2).dueAt; after; ) {
      after = nextReminder(review(2), after)
      told.push(after)
    }
    expect(told).toEqual([
      at('10:00:00.001'),
      new Date('2026-11-21T10:00:00.001Z'),
      new Date('2026-11-23T10:00:00.001Z'),
      null,
    ])
  })

  test('of the report after a case is told every week, however late it is (ER-8)', () => {
    const clock = { ...review(2), kind: 'INVESTIGATION' as const }
    const years = new Date(clock.dueAt.getTime() + 700 * 24 * HOUR)
    expect(nextReminder(clock, years)).toEqual(new Date(years.getTime() + 1))
    expect(nextReminder(clock, new Date(years.getTime() + 1))).toEqual(
      new Date(years.getTime() + 7 * 24 * HOUR + 1),
    )
  })

  test('never reminds before it started, nor before the instant its row gives, nor once it has ended', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: -HOUR, max: 400 * 24 * HOUR }), (clock, offset) => {
        const now = new Date(clock.startedAt.getTime() + offset)
        const first = firstReminder(clock) as Date
        const told = reminderAt(clock, now)
        const next = nextReminder(clock, now)
        expect(first >= clock.startedAt).toBe(true)
        expect(told === null).toBe(now < first)
        if (told === 'OVERDUE') expect(now > clock.dueAt).toBe(true)
        if (next) expect(next > now).toBe(true)
        for (const ended of [{ stoppedAt: now }, { cancelledAt: now }]) {
          expect(firstReminder({ ...clock, ...ended })).toBeNull()
          expect(nextReminder({ ...clock, ...ended }, now)).toBeNull()
          expect(reminderAt({ ...clock, ...ended }, now)).toBeNull()
        }
      }),
    )
  })

  test('has reminders in their order: whoever asks for the next one again and again misses none and meets none twice', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        let last = firstReminder(clock) as Date
        for (let n = 0; n < 6; n++) {
          const next = nextReminder(clock, last)
          if (!next) return
          expect(next > last).toBe(true)
          expect(reminderAt(clock, next)).toBe('OVERDUE')
          last = next
        }
      }),
    )
  })
})

describe('a deadline that has passed', () => {
  test('of support is told to the convener for levels 3 and 4 alone', () => {
    expect(escalationsOf('SUPPORT', 2)).toEqual([])
    expect(escalationsOf('SUPPORT', 3)).toMatchObject([{ to: ['COUNCIL_CONVENER'], clause: 'IG-3.3-2b' }])
  })

  test('of the report after a case is told to whoever supervises, and to the sector (ER-8)', () => {
    expect(escalationsOf('INVESTIGATION', 1)).toMatchObject([
      { to: ['SUPERVISING_OFFICER', 'SECTOR_OFFICER'] },
    ])
  })

  test('is the duty of the roles that its deadline names', () => {
    expect(dutyOf({ kind: 'REVIEW', regime: 'GUIDELINES' })).toEqual({
      roles: ['SECURITY_REVIEWER', 'SECTOR_OFFICER'],
      clause: 'IG-3.2-2e',
    })
  })

  test('has a row for each clock of a case that can still run after the report', () => {
    const rows = remindings.map(({ clock }) => clock)
    expect(kinds.filter((kind) => kind !== 'REPORT' && !(rows as readonly string[]).includes(kind))).toEqual(
      [],
    )
    expect(new Set(rows).size).toBe(rows.length)
  })
})
