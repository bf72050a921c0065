import { pipeline, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Behaviour, openTwoSubgraphs, type TwoSubgraphs } from './two-subgraphs.ts'

const LARGEST = 100_000
const BOTH = '{ things { id name size weight } right }'

let graph: TwoSubgraphs
beforeAll(async () => {
  graph = await openTwoSubgraphs({ timeMs: 600, largest: LARGEST })
})
afterAll(() => graph.close())
beforeEach(() => {
  graph.right(graph.answers)
  graph.arrived.length = 0
})

const sends =
  (headers: Record<string, string | number>, body: string | Buffer, status = 200): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }
const json = { 'content-type': 'application/json' }

/** The other subgraph's fields are all there, and one error stands for everything that is not. */
async function costsOnlyItsFields() {
  const { status, data, errors } = await graph.ask(BOTH)
  expect(status).toBe(200)
  expect(data.right).toBeNull()
  expect(data.things).toHaveLength(20)
  expect(data.things[7]).toEqual({ id: '7', name: 'thing 7', size: null, weight: null })
  expect(errors).toEqual([
    {
      message: 'A part of the graph cannot be reached: right; its fields are missing from the answer.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'right', remedy: expect.any(String) },
    },
  ])
}

async function answersWhole() {
  const { data, errors } = await graph.ask(BOTH)
  expect(errors).toEqual([])
  expect(data.right).toBe('right')
  expect(data.things[7]).toEqual({ id: '7', name: 'thing 7', size: 7, weight: 1 })
}

test('a subgraph that is stopped costs only its fields, and is used again when it is back', async () => {
  await answersWhole()
  await graph.stopRight()
  await costsOnlyItsFields()
  await graph.startRight()
  await answersWhole()
})

test('a subgraph that hangs costs only its fields, within the time of the request', async () => {
  graph.right(() => {})
  const started = performance.now()
  await costsOnlyItsFields()
  expect(performance.now() - started).toBeLessThan(600)
  graph.right(graph.answers)
  await answersWhole()
})

test('a subgraph that stops in the middle of its answer is not waited for', async () => {
  graph.right((_, response) => {
    response.writeHead(200, json)
    response.write('{"data":{"right":')
  })
  await costsOnlyItsFields()
})

test('a slow subgraph is waited for as long as there is time', async () => {
  graph.right((...args) => void setTimeout(graph.answers, 60, ...args))
  await answersWhole()
})

describe('nonsense costs only the fields of the subgraph that talks it:', () => {
  const whole = JSON.stringify({ data: { right: 'right', _entities: [] } })
  test.each<[string, Behaviour]>([
    ['a page', sends({ 'content-type': 'text/html' }, '<h1>Welcome</h1>')],
    ["a proxy's error", sends({ 'content-type': 'text/html' }, '<h1>Bad gateway</h1>', 502)],
    ['an error status with an answer', sends(json, whole, 500)],
    ['nothing', sends(json, '')],
    ['no content', sends({}, '', 204)],
    ['JSON that is no object', sends(json, '42')],
    ['a JSON list', sends(json, '[{"data":{}}]')],
    ['an object without data or errors', sends(json, '{"hello":"world"}')],
    ['data that is a list', sends(json, '{"data":[]}')],
    ['data that is a text', sends(json, '{"data":"right"}')],
    ['errors that are no list', sends(json, '{"data":null,"errors":"no"}')],
    ['errors that are no objects', sends(json, '{"data":null,"errors":[null]}')],
    ['errors without a message', sends(json, '{"data":null,"errors":[{"path":["right"]}]}')],
    ['entities that are none', sends(json, '{"data":{"right":null,"_entities":[1,"2",[]]}}')],
    ['fewer entities than were asked for', sends(json, '{"data":{"right":null,"_entities":[{"size":1}]}}')],
    ['JSON cut short', sends(json, whole.slice(0, 20))],
    ['a compressed answer', sends({ ...json, 'content-encoding': 'gzip' }, gzipSync(whole))],
    ['a redirect', sends({ location: 'http://127.0.0.1:1/graphql' }, '', 307)],
    [
      'a body shorter than announced',
      (_, response) => {
        response.writeHead(200, { ...json, 'content-length': 1_000 })
        response.write(whole, () => response.destroy())
      },
    ],
    [
      'a stream cut off',
      (_, response) => {
        response.writeHead(200, json)
        response.write(whole, () => response.destroy())
      },
    ],
    ['no HTTP at all', (request) => void request.socket.end('hello\r\n\r\n')],
    ['a connection closed without a word', (request) => void request.socket.destroy()],
    ['an answer that says it is gigantic', sends({ ...json, 'content-length': 10 ** 12 }, whole)],
  ])('%s', async (_, behaviour) => {
    graph.right(behaviour)
    await costsOnlyItsFields()
    graph.right(graph.answers)
    await answersWhole()
  })
})

test('of an answer without an end, no more is read than an answer may hold', async () => {
  let written = 0
  graph.right((_, response) => {
    const chunk = Buffer.alloc(16_384, ' ')
    const endless = new Readable({
      read() {
        written += chunk.length
        this.push(chunk)
      },
    })
    response.writeHead(200, json)
    pipeline(endless, response, () => {})
  })
  await costsOnlyItsFields()
  // What lies in the buffers between the two processes comes on top.
  expect(written).toBeLessThan(LARGEST + 8 * 1024 * 1024)
})

test('a redirect leads nowhere, least of all with the caller’s token', async () => {
  const elsewhere: string[] = []
  graph.right((request, response) => {
    elsewhere.push(request.url ?? '')
    response.writeHead(307, { location: '/elsewhere' })
    response.end()
  })
  await costsOnlyItsFields()
  expect(elsewhere).not.toContain('/elsewhere')
})

test('a subgraph that hung once is not asked again for the same request', async () => {
  graph.right(() => {})
  await graph.ask('{ things { size } right again: right }')
  await costsOnlyItsFields()
  expect(graph.arrived.length).toBeLessThanOrEqual(4)
})

/** Ends a kept connection as a server does that has just decided it was idle for too long. */
const cutsKeptConnections: Behaviour = (request, response, body) => {
  if (graph.arrived.at(-1)?.reused) request.socket.resetAndDestroy()
  else graph.answers(request, response, body)
}

describe('a kept connection that has died', () => {
  test('is replaced by a new one for a query', async () => {
    await graph.ask('{ right }')
    graph.right(cutsKeptConnections)
    graph.arrived.length = 0
    const { data, errors } = await graph.ask('{ right }')
    expect({ data, errors }).toEqual({ data: { right: 'right' }, errors: [] })
    expect(graph.arrived.map(({ reused }) => reused)).toEqual([true, false])
  })

  test('is replaced once: a subgraph that cuts every connection is not asked a third time', async () => {
    await graph.ask('{ right }')
    graph.arrived.length = 0
    graph.right((request) => void request.socket.resetAndDestroy())
    const { errors } = await graph.ask('{ right }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(graph.arrived.length).toBeLessThanOrEqual(2)
  })

  test('never carries a command, which has a new connection each time', async () => {
    await graph.ask('{ right }')
    graph.right(cutsKeptConnections)
    graph.arrived.length = 0
    const { data, errors } = await graph.ask('mutation { turn }')
    expect({ data, errors }).toEqual({ data: { turn: 'turned' }, errors: [] })
    expect(graph.arrived.map(({ reused }) => reused)).toEqual([false])
  })
})

describe('a command', () => {
  test('whose connection is cut is sent once, and the caller hears that nobody knows', async () => {
    graph.right((request) => void request.socket.resetAndDestroy())
    const { data, errors } = await graph.ask('mutation { turn }')
    expect(data?.turn ?? null).toBeNull()
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(graph.arrived).toHaveLength(1)
  })

  test('to a subgraph that is stopped is refused with a code', async () => {
    await graph.stopRight()
    const { data, errors } = await graph.ask('mutation { turn }')
    await graph.startRight()
    expect(data?.turn ?? null).toBeNull()
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE'])
  })
})

test('faults leave no memory behind', async () => {
  graph.right(sends(json, '{"data":'))
  for (let i = 0; i < 100; i++) await graph.ask('{ right }')
  const before = await usedMemory()
  for (let i = 0; i < 1_000; i++) await graph.ask('{ right }')
  expect((await usedMemory()) - before).toBeLessThan(16 * 1024 * 1024)
})

async function usedMemory(): Promise<number> {
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}
