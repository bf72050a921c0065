import type { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createRateLimiter, networkOf, type RateKey, weightOf } from './rate.ts'

const house = (perMinute = 60, maxViewers = 100) => {
  const clock = { ms: 0 }
  const limiter = createRateLimiter({ perMinute, maxViewers, ticks: () => clock.ms })
  const take = (key: RateKey, weight = 1) => {
    try {
      limiter.take(key, weight)
      return 'served'
    } catch (error) {
      return (error as GraphQLError).extensions
    }
  }
  const served = (key: RateKey, tries: number) =>
    Array.from({ length: tries }, () => take(key)).filter((answer) => answer === 'served').length
  return { clock, limiter, take, served }
}
const alice = { subject: 'alice', address: '10.0.0.1' }

describe('a viewer', () => {
  test('may spend a quarter of a minute at once, then as much as comes in', () => {
    const { clock, served } = house()
    expect(served(alice, 50)).toBe(15)
    clock.ms = 3_000
    expect(served(alice, 50)).toBe(3)
    clock.ms = 10 * 60_000
    expect(served(alice, 50)).toBe(15)
  })

  test('is told how long to wait', () => {
    const { take, served } = house()
    served(alice, 15)
    expect(take(alice)).toMatchObject({
      code: 'LIMIT_RATE',
      limit: 60,
      http: { status: 429, headers: { 'retry-after': '1' } },
    })
  })

  test('is not charged for what was refused', () => {
    const { clock, take, served } = house()
    served(alice, 15)
    served(alice, 1_000)
    clock.ms = 1_000
    expect(take(alice)).toBe('served')
  })

  test('pays off a request that weighed more than all there was', () => {
    const { clock, take } = house()
    expect(take(alice, 45)).toBe('served')
    clock.ms = 30_000
    expect(take(alice)).not.toBe('served')
    clock.ms = 31_000
    expect(take(alice)).toBe('served')
  })

  test('does not spend what belongs to another, nor escape by another address', () => {
    const { served } = house()
    served(alice, 50)
    expect(served({ subject: 'bob', address: '10.0.0.1' }, 50)).toBe(15)
    expect(served({ subject: 'alice', address: '10.9.9.9' }, 50)).toBe(0)
    expect(served({ address: '10.0.0.1' }, 50)).toBe(15)
  })

  test('a name like an object’s own machinery is a name', () => {
    expect(house().served({ subject: '__proto__', address: 'x' }, 50)).toBe(15)
  })

  test('weighs by what is asked', () => {
    expect([0, 1, 1_000, 1_001, 50_000].map(weightOf)).toEqual([1, 1, 1, 2, 50])
  })
})

describe('a flood of addresses', () => {
  const flood = (house: { take(key: RateKey): unknown }, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) =>
      house.take({ address: `10.1.${(from + i) >> 8}.${(from + i) & 255}` }),
    )

  test('keeps memory bounded and shares one bucket beyond it', () => {
    const it = house(60, 100)
    expect(flood(it, 0, 100).every((answer) => answer === 'served')).toBe(true)
    expect(flood(it, 100, 1_100).filter((answer) => answer === 'served')).toHaveLength(15)
    expect(it.limiter.size).toBe(100)
  })

  test('frees nobody from what he owes', () => {
    const it = house(60, 100)
    const greedy = { address: '10.0.0.9' }
    it.served(greedy, 50)
    flood(it, 0, 1_000)
    expect(it.take(greedy)).not.toBe('served')
  })

  test('leaves those who signed in alone', () => {
    const it = house(60, 100)
    flood(it, 0, 1_000)
    expect(it.served(alice, 50)).toBe(15)
  })

  test('makes room again once the buckets have refilled', () => {
    const it = house(60, 100)
    flood(it, 0, 100)
    it.clock.ms = 60_000
    expect(flood(it, 100, 200).every((answer) => answer === 'served')).toBe(true)
    expect(it.limiter.size).toBeLessThanOrEqual(100)
  })
})

test.each([
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['10.0.0.1', '10.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['not an address', 'not an address'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
