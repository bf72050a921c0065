import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IncidentLevel } from '../levels/criteria.ts'
import { isDirectRouteOpen } from './direct-route.ts'

const requestedAt = new Date('2026-03-02T02:00:00.000Z')
const later = (ms: number) => new Date(requestedAt.getTime() + ms)
const hour = 3_600_000
const silent = { requestedAt, directWayOpenedAt: null }

describe('the direct way to the Cyber Security Office', () => {
  test.each<[IncidentLevel, number]>([
    [4, 1],
    [3, 1],
    [2, 8],
    [1, 8],
  ])('of level %i opens when the authority has not acted in %i hours', (level, hours) => {
    expect(isDirectRouteOpen(silent, level, later(hours * hour - 1))).toBe(false)
    expect(isDirectRouteOpen(silent, level, later(hours * hour))).toBe(false)
    expect(isDirectRouteOpen(silent, level, later(hours * hour + 1))).toBe(true)
  })

  test('is open as soon as the authority says so', () => {
    expect(isDirectRouteOpen({ requestedAt, directWayOpenedAt: requestedAt }, 1, requestedAt)).toBe(true)
  })

  test('once open stays open, and opens no later for a graver case', () => {
    const elapsed = fc.integer({ min: 0, max: 12 * hour })
    const level = fc.constantFrom<IncidentLevel>(1, 2, 3, 4)
    fc.assert(
      fc.property(level, level, elapsed, elapsed, (one, other, first, more) => {
        if (!isDirectRouteOpen(silent, one, later(first))) return
        expect(isDirectRouteOpen(silent, one, later(first + more))).toBe(true)
        if (other >= one) expect(isDirectRouteOpen(silent, other, later(first))).toBe(true)
      }),
    )
  })
})
