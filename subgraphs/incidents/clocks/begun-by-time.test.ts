import { expect, test } from 'vitest'
import { startClock } from '../../../law/clocks/clock.ts'
import { reverifyBegun } from './begun-by-time.ts'

const reportedAt = new Date('2026-11-20T02:00:00Z')
const later = (hours: number) => new Date(reportedAt.getTime() + hours * 3_600_000)
const review = startClock('REVIEW', { level: 2, basis: { reportedAt } })
if (!review) throw new Error('The review has a clock')
const government = { isGovernment: true, level: 2 } as const

test('the national authority’s time begins with the breach of the review, not before', () => {
  expect(reverifyBegun([review], government, later(8))).toBeNull()
  expect(reverifyBegun([review], government, later(9))).toMatchObject({
    kind: 'REVERIFY',
    basis: 'reviewDueAt',
    startedAt: later(8),
    dueAt: later(16),
    isTarget: true,
  })
})

test('it is not counted twice once it is written down, nor after the review was done or called off', () => {
  const written = startClock('REVERIFY', { level: 2, basis: { reviewedAt: later(9) } })
  if (!written) throw new Error('The verification has a clock')
  expect(reverifyBegun([review, written], government, later(10))).toBeNull()
  expect(reverifyBegun([{ ...review, stoppedAt: later(9) }], government, later(10))).toBeNull()
  expect(reverifyBegun([{ ...review, cancelledAt: later(9) }], government, later(10))).toBeNull()
})

test('levels 1 and 2 of a non-government agency have no verification anew, and no clock of it (D-06)', () => {
  expect(reverifyBegun([review], { isGovernment: false, level: 2 }, later(9))).toBeNull()
  expect(reverifyBegun([review], { isGovernment: false, level: 3 }, later(9))).toMatchObject({
    dueAt: later(9),
  })
})
