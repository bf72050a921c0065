import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startClock } from './clock.ts'
import { clockKinds, deadlineOf, deadlines } from './deadlines.ts'
import { agencyDeadlines } from './deadlines-of-agencies.ts'
import { incidentDeadlines } from './deadlines-of-incidents.ts'
import { lengthFrom } from './due.ts'
import { enabledRegimes, isInForce, regimeAt, regimes } from './regimes.ts'

const at = (text: string) => new Date(`${text}+08:00`)
const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
const levels = fc.constantFrom(1, 2, 3, 4)

describe('the table of deadlines', () => {
  test('has one row per clock and regime', () => {
    const keys = deadlines.map((row) => `${row.regime} ${row.clock}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('states a clause, somebody who must act and something that stops the clock in every row', () => {
    for (const row of deadlines) {
      expect(row.clause.length, row.clock).toBeGreaterThan(0)
      expect(row.actor.length, row.clock).toBeGreaterThan(0)
      expect(row.stoppedBy.length, row.clock).toBeGreaterThan(0)
    }
  })

  test('states exactly one length in every row', () => {
    const units = ['minutes', 'hours', 'days', 'workingDays', 'months', 'by', 'byEndOf']
    for (const row of deadlines)
      expect(
        units.filter((unit) => unit in row),
        row.clock,
      ).toHaveLength(1)
  })

  test('counts the same clock from the same event under every regime', () => {
    for (const kind of clockKinds) {
      const events = deadlines.filter((row) => row.clock === kind).map((row) => row.from)
      expect(new Set(events).size, kind).toBe(1)
    }
  })

  test('rests its default figures on the sources alone', () => {
    for (const row of [...incidentDeadlines, ...agencyDeadlines]) {
      expect(row.regime).toBe('GUIDELINES')
      for (const clause of row.clause) expect(clause).toMatch(/^(IG|ER|SR|AP|NP|G)-/)
    }
  })

  test('never lets a deadline fall before its clock starts, and never earlier for a later start', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deadlines), instants, instants, levels, (row, a, b, level) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const due = lengthFrom(first, row, level)
        expect(due <= lengthFrom(second, row, level)).toBe(true)
        // A fixed day of the year may have passed before the clock starts: then the step is late already.
        if (!('by' in row)) expect(due > first).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('regimes', () => {
  test('the guidelines govern every moment until an operator enables another regime', () => {
    expect(enabledRegimes).toEqual(['GUIDELINES'])
    fc.assert(fc.property(instants, (instant) => regimeAt(instant) === 'GUIDELINES'))
  })

  test.each([
    ['2018-12-31T23:59:59.999', 'GUIDELINES'],
    ['2019-01-01T00:00:00', 'RULES_2019'],
    ['2021-08-22T23:59:59.999', 'RULES_2019'],
    ['2021-08-23T00:00:00', 'RULES_2021'],
    ['2026-01-04T23:59:59.999', 'RULES_2021'],
    ['2026-01-05T00:00:00', 'RULES_2026'],
  ])('with all enabled, %s falls under %s', (instant, regime) => {
    expect(
      regimeAt(
        at(instant),
        regimes.map((row) => row.regime),
      ),
    ).toBe(regime)
  })

  test('periods of the later regimes neither overlap nor leave a gap', () => {
    const later = regimes.filter((row) => row.from !== null)
    fc.assert(
      fc.property(fc.date({ min: at('2019-01-01T00:00:00'), noInvalidDate: true }), (instant) => {
        expect(later.filter((row) => isInForce(row, instant))).toHaveLength(1)
      }),
    )
  })

  test('under the later rules a grave report is reviewed in two hours instead of one', () => {
    const basis = { reportedAt: at('2022-01-01T00:00:00') }
    const due = (regime: 'GUIDELINES' | 'RULES_2021') =>
      startClock('REVIEW', { basis, level: 3, regime })?.dueAt
    expect(due('GUIDELINES')).toEqual(at('2022-01-01T01:00:00'))
    expect(due('RULES_2021')).toEqual(at('2022-01-01T02:00:00'))
  })

  test('a duty that only later rules know does not exist under the guidelines', () => {
    expect(deadlineOf('REVIEW_RESULT', 'GUIDELINES')).toBeNull()
    const basis = { reviewedAt: at('2022-01-01T00:00:00') }
    expect(startClock('REVIEW_RESULT', { basis })).toBeNull()
    expect(startClock('REVIEW_RESULT', { basis, regime: 'RULES_2021' })?.isTarget).toBe(false)
  })

  test('a duty that later rules do not name keeps the figure of the guidelines', () => {
    expect(deadlineOf('TASKFORCE', 'RULES_2026')?.regime).toBe('GUIDELINES')
  })
})
