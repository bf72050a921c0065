import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClockRecord, startClock, stopClock } from '../../../law/clocks/clock.ts'
import type { incidentDeadlines } from '../../../law/clocks/deadlines-of-incidents.ts'
import { brokenBy, keptBy } from './clock-evidence.ts'

const START = new Date('2026-11-20T00:00:00Z')
const hours = (n: number) => new Date(START.getTime() + n * 3_600_000)
const events = [
  'awareAt',
  'reportedAt',
  'reviewedAt',
  'reverifiedAt',
  'controlledOrRecoveredAt',
  'levelRaisedAt',
]
const basis = Object.fromEntries(events.map((event) => [event, START]))

function started(kind: (typeof incidentDeadlines)[number]['clock']): ClockRecord {
  const clock = startClock(kind, { level: 2, basis })
  if (!clock) throw new Error(`No clock ${kind}`)
  return clock
}
const kinds = (found: readonly { kind: string }[]) => found.map(({ kind }) => kind)

test('a late report speaks against the agency, a timely one for it', () => {
  const late = stopClock(started('REPORT'), hours(2))
  const timely = stopClock(started('REPORT'), hours(1))
  expect(brokenBy([late, timely], hours(3))).toEqual([
    { kind: 'REPORT', dueAt: hours(1), stoppedAt: hours(2), minutesLate: 60 },
  ])
  expect(keptBy([late, timely], hours(3))).toEqual([
    { kind: 'REPORT', dueAt: hours(1), stoppedAt: hours(1), minutesLate: 0 },
  ])
})

test('what others owe speaks neither for nor against the agency', () => {
  const review = started('REVIEW')
  expect(brokenBy([review], hours(100))).toEqual([])
  expect(keptBy([stopClock(review, hours(1))], hours(100))).toEqual([])
})

test('a target is no duty of law, but keeping it speaks for the agency', () => {
  const target = started('INVESTIGATION')
  expect(brokenBy([target], hours(24 * 400))).toEqual([])
  expect(kinds(keptBy([stopClock(target, hours(1))], hours(2)))).toEqual(['INVESTIGATION'])
})

test('lateness by a raised level alone is kept out', () => {
  const raised = { ...started('RECOVERY'), breachCause: 'LEVEL_RAISED' as const }
  expect(brokenBy([raised], hours(100))).toEqual([])
  expect(kinds(brokenBy([{ ...raised, breachCause: null }], hours(100)))).toEqual(['RECOVERY'])
})

test('no clock speaks both for and against', () => {
  const some = fc.constantFrom('REPORT', 'RECOVERY', 'INVESTIGATION', 'REREPORT', 'REVIEW')
  fc.assert(
    fc.property(some, fc.option(fc.nat(3_000)), fc.nat(3_000), (kind, stop, now) => {
      const clock = stop === null ? started(kind as never) : stopClock(started(kind as never), hours(stop))
      expect(brokenBy([clock], hours(now)).length + keptBy([clock], hours(now)).length).toBeLessThanOrEqual(1)
    }),
  )
})
