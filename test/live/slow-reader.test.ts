import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { type Events, type Pace, sendEvents } from '../../subgraphs/event-stream.ts'
import { Unread } from '../../subgraphs/unread.ts'

const SOON = { within: 5_000 }
let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function listening(events: Events, pace: Pace, onOver: () => void) {
  server = createServer((_, response) => {
    void sendEvents(response, events, 'en', pace).finally(onOver)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return () => new Promise<IncomingMessage>((resolve) => get({ port, agent: false }, resolve))
}

async function serving(events: Events, patienceMs: number) {
  let over = false
  const open = await listening(events, { heartbeatMs: 10, patienceMs }, () => {
    over = true
  })
  const response = await open()
  return { response, over: () => until(() => over, SOON) }
}

const large = 'x'.repeat(100_000)

/** As many events as anybody takes; counts those taken. */
function endless() {
  const counted = { taken: 0, ended: false }
  const events: Events = async function* (signal) {
    try {
      while (!signal.aborted) yield { data: { text: large, no: counted.taken++ } }
    } finally {
      counted.ended = true
    }
  }
  return { counted, events }
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return text
}

test('a reader who does not read keeps events from being made, and is told why the stream ended', async () => {
  const { counted, events } = endless()
  const { response, over } = await serving(events, 300)
  expect(await over()).toBe(true)
  // What the two ends of a connection hold; nothing is kept beside that.
  expect(counted.taken).toBeLessThan(200)
  expect(counted.ended).toBe(true)
  const frames = (await textOf(response)).split('\n\n').filter((frame) => frame.startsWith('event: next'))
  expect(frames).toHaveLength(counted.taken + 1)
  expect(frames.at(-1)).toContain('"code":"STREAM_TOO_SLOW"')
})

test('a reader who comes back in time misses nothing', async () => {
  const { counted, events } = endless()
  const { response } = await serving(events, 60_000)
  let standing = -1
  const stands = () => {
    const before = standing
    standing = counted.taken
    return standing === before
  }
  expect(await until(stands, { ...SOON, every: 100 })).toBe(true)
  let text = ''
  response.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
  })
  expect(await until(() => counted.taken > standing + 100, SOON)).toBe(true)
  const numbers = [...text.matchAll(/"no":(\d+)/g)].map(([, no]) => Number(no))
  expect(numbers.length).toBeGreaterThan(standing)
  expect(numbers).toEqual(numbers.map((_, index) => index))
})

test('whoever leaves ends the events, and nothing goes on for nobody', async () => {
  const { counted, events } = endless()
  const { response, over } = await serving(events, 60_000)
  response.destroy()
  expect(await over()).toBe(true)
  expect(counted.ended).toBe(true)
})

test('nothing is answered before the stream is open', async () => {
  const [begun, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const events: Events = async function* (_, opened) {
    begun.resolve()
    await open.promise
    opened()
    yield { data: {} }
  }
  let answered = false
  const asking = serving(events, 1_000).then((found) => {
    answered = true
    return found
  })
  await begun.promise
  expect(await until(() => answered, { within: 200 })).toBeUndefined()
  open.resolve()
  const { response } = await asking
  expect(await textOf(response)).toMatch(
    /^(:\n\n)+event: next\ndata: \{"data":\{\}\}\n\n(:\n\n)*event: complete\n/,
  )
})

test('readers who together leave too much unread are closed, the one who waited longest first, and the others go on', async () => {
  const unread = new Unread(3_500_000)
  const large = 'x'.repeat(1_000_000)
  const events: Events = async function* (signal) {
    while (!signal.aborted) yield { data: { text: large } }
  }
  let over = 0
  const open = await listening(events, { heartbeatMs: 10, patienceMs: 60_000, unread }, () => {
    over++
  })
  for (const no of [1, 2, 3, 4, 5, 6]) {
    const response = await open()
    response.on('error', () => {})
    // Three have room; each that comes after them takes the place of the one who waited longest.
    const stands = () => over === Math.max(0, no - 3) && unread.bytes > Math.min(no, 3) * 1_000_000
    expect([no, await until(stands, SOON)]).toEqual([no, true])
    expect(unread.bytes).toBeLessThanOrEqual(3_500_000)
  }
  server.closeAllConnections()
  expect(await until(() => over === 6 && unread.bytes === 0, SOON)).toBe(true)
})
