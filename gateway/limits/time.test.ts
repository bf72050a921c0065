import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withinTime } from './time.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('work that ends in time is answered, and its clock stopped', async () => {
  expect(await withinTime(1_000, async () => 'done')).toBe('done')
  expect(vi.getTimerCount()).toBe(0)
})

test('work that takes too long is answered LIMIT_TIME and told to stop', async () => {
  let signal: AbortSignal | undefined
  const answer = withinTime(1_000, (given) => {
    signal = given
    return new Promise(() => {})
  })
  const outcome = expect(answer).rejects.toMatchObject({ extensions: { code: 'LIMIT_TIME', limit: 1_000 } })
  await vi.advanceTimersByTimeAsync(1_000)
  await outcome
  expect(signal?.aborted).toBe(true)
})

test('a caller who leaves stops the work at once', async () => {
  const caller = new AbortController()
  const answer = withinTime(1_000, () => new Promise(() => {}), caller.signal)
  caller.abort(new Error('gone'))
  await expect(answer).rejects.toThrow('gone')
  expect(vi.getTimerCount()).toBe(0)
})

test('a failure of the work is its own', async () => {
  await expect(withinTime(1_000, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
})
