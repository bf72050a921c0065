import { describe, expect, test } from 'vitest'
import { refuseOtherThanEndedMonths } from './ended-months.ts'

const now = new Date('2026-03-31T15:59:59.999Z')
const check = (from: string, to: string, at = now) => refuseOtherThanEndedMonths({ from, to }, at)

describe('the period of figures', () => {
  test.each([
    ['2026-02-01', '2026-02-28'],
    ['2024-02-01', '2024-02-29'],
    ['2025-11-01', '2026-02-28'],
    ['2021-03-01', '2026-02-28'],
  ])('may be %s to %s', (from, to) => {
    expect(() => check(from, to)).not.toThrow()
  })

  test.each([
    ['2026-02-02', '2026-02-28', 'from'],
    ['2026-02-01', '2026-02-27', 'to'],
    ['2024-02-01', '2024-02-28', 'to'],
    ['2026-03-01', '2026-03-31', 'to'],
    ['2026-02-01', '2026-01-31', 'to'],
    ['2021-02-01', '2026-02-28', 'to'],
  ])('may not be %s to %s', (from, to, argument) => {
    expect(() => check(from, to)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ argument }) }),
    )
  })

  test('has ended when the month has ended in Taipei', () => {
    expect(() => check('2026-03-01', '2026-03-31')).toThrow()
    expect(() => check('2026-03-01', '2026-03-31', new Date(now.getTime() + 1))).not.toThrow()
  })
})
