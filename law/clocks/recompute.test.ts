import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInstant } from '../calendar/writing.ts'
import type { IncidentLevel } from '../levels/criteria.ts'
import { type ClockRecord, cancelClock, startClock, stopClock } from './clock.ts'
import type { ClockKind } from './deadlines.ts'
import { rebase, recompute } from './recompute.ts'
import { breachCauseOf, clockState, minutesLate } from './state.ts'

const t0 = new Date('2026-03-02T09:00:00+08:00')
const hours = (n: number) => new Date(t0.getTime() + n * 3_600_000)
const levels = [1, 2, 3, 4] as const

function started(kind: ClockKind, basis: Record<string, Date>, level: IncidentLevel): ClockRecord {
  const clock = startClock(kind, { basis, level })
  if (!clock) throw new Error(`${kind} did not start`)
  return clock
}
const recovery = (level: IncidentLevel) => started('RECOVERY', { awareAt: t0 }, level)

describe('a raise of the level', () => {
  test('shortens a running clock from its original start', () => {
    const raised = recompute(recovery(2), 3, hours(10))
    expect(raised.dueAt).toEqual(hours(36))
    expect(raised.breachCause).toBeNull()
    expect(clockState(raised, hours(36))).toBe('RUNNING')
    expect(breachCauseOf(raised, hours(37))).toBe('LATE')
  })

  test('that puts the due instant into the past breaches the clock, and the breach says why', () => {
    const raised = recompute(recovery(2), 3, hours(40))
    expect(clockState(raised, hours(40))).toBe('BREACHED')
    expect(breachCauseOf(raised, hours(40))).toBe('LEVEL_RAISED')
  })

  test('at exactly the new due instant breaches nothing yet', () => {
    const raised = recompute(recovery(2), 3, hours(36))
    expect(clockState(raised, hours(36))).toBe('RUNNING')
    expect(raised.breachCause).toBeNull()
  })

  test('within the same pair of levels moves nothing but is kept as history', () => {
    const raised = recompute(recovery(1), 2, hours(1))
    expect(raised.dueAt).toEqual(hours(72))
    expect(raised.recomputations).toHaveLength(1)
  })

  test('does not touch a clock whose length is the same for every level', () => {
    const clock = started('REPORT', { awareAt: t0 }, 1)
    expect(recompute(clock, 4, hours(0.5))).toBe(clock)
  })

  test('does not touch a clock that is met, breached or cancelled', () => {
    const met = stopClock(recovery(2), hours(50))
    const cancelled = cancelClock(recovery(2), hours(5))
    const breached = recovery(2)
    expect(recompute(met, 4, hours(51))).toBe(met)
    expect(recompute(cancelled, 4, hours(6))).toBe(cancelled)
    expect(recompute(breached, 4, hours(73))).toBe(breached)
  })
})

describe('a lower level', () => {
  test('lengthens a running clock, and the old due instant stays in its history', () => {
    const lowered = recompute(recovery(4), 2, hours(30))
    expect(lowered.dueAt).toEqual(hours(72))
    expect(lowered.recomputations[0]).toMatchObject({
      cause: 'LEVEL_CHANGED',
      fromLevel: 4,
      toLevel: 2,
      oldDueAt: hours(36),
      newDueAt: hours(72),
    })
  })
})

describe('a corrected time', () => {
  test('moves start and due instant and keeps the old ones', () => {
    const corrected = rebase(recovery(3), { awareAt: hours(-2) }, hours(1))
    expect(corrected.startedAt).toEqual(hours(-2))
    expect(corrected.dueAt).toEqual(hours(34))
    expect(corrected.recomputations[0]).toMatchObject({ oldStartedAt: t0, oldDueAt: hours(36) })
  })

  test('may show that a step thought in time was late', () => {
    const met = stopClock(recovery(3), hours(35))
    const corrected = rebase(met, { awareAt: hours(-2) }, hours(40))
    expect(clockState(met, hours(40))).toBe('MET')
    expect(clockState(corrected, hours(40))).toBe('BREACHED')
    expect(minutesLate(corrected, hours(90))).toBe(60)
  })

  test('that gives a clock time again takes the label of the raise off it', () => {
    const raised = recompute(recovery(2), 3, hours(40))
    const corrected = rebase(raised, { awareAt: hours(10) }, hours(41))
    expect(breachCauseOf(corrected, hours(41))).toBeNull()
    expect(breachCauseOf(corrected, hours(47))).toBe('LATE')
  })

  test('the same as before changes nothing, and a cancelled clock stays as it is', () => {
    const clock = recovery(3)
    const cancelled = cancelClock(clock, hours(1))
    expect(rebase(clock, { awareAt: t0 }, hours(1))).toBe(clock)
    expect(rebase(cancelled, { awareAt: hours(-1) }, hours(2))).toBe(cancelled)
  })
})

describe('properties of every change', () => {
  const step = fc.record({
    level: fc.constantFrom(...levels),
    after: fc.double({ min: 0, max: 20, noNaN: true }),
  })
  const steps = fc.array(step, { maxLength: 8 })
  const kinds = fc.constantFrom<[ClockKind, string]>(
    ['REVIEW', 'reportedAt'],
    ['RECOVERY', 'awareAt'],
    ['SUPPORT', 'reverifiedAt'],
    ['REVERIFY', 'reviewedAt'],
  )

  test('history only grows, the start never moves, and the due instant follows the last level in force', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom(...levels), steps, ([kind, event], level, changes) => {
        let clock = started(kind, { [event]: t0 }, level)
        let now = 0
        for (const change of changes) {
          now += change.after
          const after = recompute(clock, change.level, hours(now))
          expect(after.recomputations.slice(0, clock.recomputations.length)).toEqual(clock.recomputations)
          expect(after.startedAt).toEqual(t0)
          expect(after.dueAt).toEqual(started(kind, { [event]: t0 }, after.level).dueAt)
          clock = after
        }
      }),
    )
  })

  test('a breach once there is never undone by a change of level', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), steps, (level, changes) => {
        let clock = recovery(level)
        let now = 0
        let breached = false
        for (const change of changes) {
          now += change.after
          clock = recompute(clock, change.level, hours(now))
          const isBreached = clockState(clock, hours(now)) === 'BREACHED'
          expect(isBreached || !breached).toBe(true)
          breached = isBreached
        }
      }),
    )
  })

  test('a graver level never gives more time', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom(...levels), fc.constantFrom(...levels), ([kind, event], a, b) => {
        const due = (level: IncidentLevel) => started(kind, { [event]: t0 }, level).dueAt.getTime()
        expect(due(Math.max(a, b) as IncidentLevel)).toBeLessThanOrEqual(due(Math.min(a, b) as IncidentLevel))
      }),
    )
  })

  test('due instants are written in Taipei time wherever the machine stands', () => {
    expect(formatInstant(recovery(3).dueAt)).toBe('2026-03-03 21:00:00')
  })
})
