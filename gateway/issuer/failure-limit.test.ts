import { expect, test } from 'vitest'
import { failureLimit } from './failure-limit.ts'

test('an address that fails too often waits until its minute is over, and others do not', () => {
  const limit = failureLimit({ failures: 2 })
  limit.failed('a', 0)
  expect(limit.waitFor('a', 1_000)).toBe(0)
  limit.failed('a', 1_000)
  expect(limit.waitFor('a', 1_000)).toBe(59)
  expect(limit.waitFor('b', 1_000)).toBe(0)
  expect(limit.waitFor('a', 60_000)).toBe(0)
})

test('failures of an earlier minute are forgotten', () => {
  const limit = failureLimit({ failures: 2 })
  limit.failed('a', 0)
  limit.failed('a', 61_000)
  expect(limit.waitFor('a', 61_000)).toBe(0)
})

test('a flood of addresses does not fill the memory', () => {
  const limit = failureLimit({ failures: 1, addresses: 2 })
  for (const address of ['a', 'b', 'c']) limit.failed(address, 0)
  expect([limit.waitFor('a', 1), limit.waitFor('b', 1), limit.waitFor('c', 1)]).toEqual([0, 60, 60])
})
