import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterWorkingDays,
  beforeMonth,
  byStartOfYear,
  endOfHalfYear,
  isWorkingDay,
  startOfYear,
  withinTwoWeeks,
} from './legal-periods.ts'
import {
  addDays,
  addMonths,
  dayEndsAt,
  daysIn,
  endOfDay,
  endOfMonth,
  monthEndsAt,
  startOf,
  startOfDay,
  taipeiDay,
} from './taipei.ts'
import { formatDay, formatInstant, formatRocDay } from './writing.ts'

const at = (text: string) => new Date(`${text}+08:00`)
const instants = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const shorter = { numRuns: 300 }

describe('days in Taipei', () => {
  test('a day begins at midnight in Taipei, not in Greenwich', () => {
    expect(startOfDay(new Date('2026-01-31T16:00:00Z'))).toEqual(at('2026-02-01T00:00:00'))
    expect(startOfDay(new Date('2026-01-31T15:59:59.999Z'))).toEqual(at('2026-01-31T00:00:00'))
  })

  test('a day ends with the whole of its last second and nothing of the next', () => {
    expect(endOfDay(at('2026-03-05T10:00:00'))).toEqual(at('2026-03-05T23:59:59.999'))
    expect(dayEndsAt(at('2026-03-05T10:00:00'))).toEqual(at('2026-03-06T00:00:00'))
  })

  test('every instant lies in its own day, and the day is 24 hours long', () => {
    fc.assert(
      fc.property(instants, (i) => {
        const start = startOfDay(i).getTime()
        const end = dayEndsAt(i).getTime()
        expect(i.getTime()).toBeGreaterThanOrEqual(start)
        expect(i.getTime()).toBeLessThan(end)
        expect(end - start).toBe(86_400_000)
        expect(startOf(taipeiDay(i)).getTime()).toBe(start)
      }),
      shorter,
    )
  })
})

describe('months', () => {
  test.each([
    ['2026-01-31T10:00:00', 1, '2026-02-28T10:00:00'],
    ['2028-01-31T10:00:00', 1, '2028-02-29T10:00:00'],
    ['2028-02-29T10:00:00', 12, '2029-02-28T10:00:00'],
    ['2026-12-15T23:59:59', 1, '2027-01-15T23:59:59'],
    ['2026-03-31T00:00:00', -1, '2026-02-28T00:00:00'],
    ['2026-01-15T00:30:00', 24, '2028-01-15T00:30:00'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(at(from), months)).toEqual(at(to))
  })

  test.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysIn({ year, month })).toBe(days)
  })

  test('a month ends on its last day at 23:59:59', () => {
    expect(endOfMonth({ year: 2026, month: 9 })).toEqual(at('2026-09-30T23:59:59.999'))
    expect(monthEndsAt({ year: 2026, month: 12 })).toEqual(at('2027-01-01T00:00:00'))
  })

  test('adding months keeps the time of day and never skips a month', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -60, max: 60 }), (i, n) => {
        const later = addMonths(i, n)
        const from = taipeiDay(i)
        const to = taipeiDay(later)
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n)
        expect(to.day).toBeLessThanOrEqual(from.day)
        expect(later.getTime() - startOfDay(later).getTime()).toBe(i.getTime() - startOfDay(i).getTime())
      }),
      shorter,
    )
  })

  test('a later instant never gets an earlier month-end', () => {
    fc.assert(
      fc.property(instants, instants, fc.integer({ min: 1, max: 24 }), (a, b, n) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(endOfDay(addMonths(first, n)) <= endOfDay(addMonths(second, n))).toBe(true)
      }),
      shorter,
    )
  })
})

describe('words of the sources (G-23)', () => {
  test('before November means by 31 October', () => {
    expect(formatInstant(beforeMonth(2026, 11))).toBe('2026-10-31 23:59:59')
  })

  test('before January means by 31 December of the year before', () => {
    expect(formatInstant(beforeMonth(2026, 1))).toBe('2025-12-31 23:59:59')
  })

  test('the start of the year means by 31 January', () => {
    expect(formatInstant(byStartOfYear(2026))).toBe('2026-01-31 23:59:59')
  })

  test('two weeks are 14 days and run to the end of that day', () => {
    expect(formatInstant(withinTwoWeeks(at('2026-09-20T08:00:00')))).toBe('2026-10-04 23:59:59')
    expect(formatInstant(withinTwoWeeks(at('2028-02-16T00:00:00')))).toBe('2028-03-01 23:59:59')
  })

  test('half-years end on 30 June and 31 December', () => {
    expect(formatDay(endOfHalfYear(at('2026-06-30T23:00:00')))).toBe('2026-06-30')
    expect(formatDay(endOfHalfYear(at('2026-07-01T00:00:00')))).toBe('2026-12-31')
  })

  test('a year begins at midnight in Taipei', () => {
    expect(startOfYear(new Date('2025-12-31T16:00:00Z'))).toEqual(at('2026-01-01T00:00:00'))
  })

  test('ten working days skip two week-ends', () => {
    // 2 March 2026 is a Monday.
    expect(formatInstant(afterWorkingDays(at('2026-03-02T09:00:00'), 10))).toBe('2026-03-16 23:59:59')
    expect(formatInstant(afterWorkingDays(at('2026-03-06T09:00:00'), 1))).toBe('2026-03-09 23:59:59')
    expect(isWorkingDay(at('2026-03-08T00:00:00'))).toBe(false)
  })
})

describe('writing', () => {
  test('an instant is written in Taipei time', () => {
    expect(formatInstant(new Date('2026-01-31T16:00:01Z'))).toBe('2026-02-01 00:00:01')
  })

  test('the year of the Republic counts from 1912', () => {
    expect(formatRocDay(at('2018-06-06T00:00:00'))).toBe('民國107年6月6日')
  })

  test('days written down sort as the days themselves', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 4000 }), (i, n) => {
        expect(formatDay(i) <= formatDay(addDays(i, n))).toBe(true)
      }),
      shorter,
    )
  })
})
