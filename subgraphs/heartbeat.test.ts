import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startHeartbeat } from './heartbeat.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Stands for the database's answers alone; what it does with a beat is tested against a real one. */
function beating() {
  const asked: PromiseWithResolvers<unknown>[] = []
  const errors: unknown[] = []
  const transact = () => {
    const each = Promise.withResolvers<unknown>()
    asked.push(each)
    return each.promise
  }
  const heartbeat = startHeartbeat({ transact } as never, 'key', (error) => void errors.push(error))
  return { asked, errors, heartbeat }
}

test('a heartbeat begins at once and goes on, well within the time that a copy is trusted', async () => {
  const { asked } = beating()
  expect(asked).toHaveLength(1)
  for (let beats = 2; beats <= 5; beats++) {
    asked.at(-1)?.resolve(undefined)
    await vi.advanceTimersByTimeAsync(7_000)
    expect(asked).toHaveLength(beats)
  }
})

test('a database that hangs is not asked a second time meanwhile', async () => {
  const { asked } = beating()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(1)
})

test('a beat that fails is told, and the next one comes all the same', async () => {
  const { asked, errors } = beating()
  asked[0]?.reject('down')
  await vi.advanceTimersByTimeAsync(7_000)
  expect(errors).toEqual(['down'])
  expect(asked).toHaveLength(2)
})

test('a heartbeat that is stopped waits for the beat under way and begins no other', async () => {
  const { asked, heartbeat } = beating()
  let over = false
  const stopped = heartbeat.stop().then(() => {
    over = true
  })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(over).toBe(false)
  asked[0]?.resolve(undefined)
  await stopped
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(1)
})
