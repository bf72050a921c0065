import { Agent, request } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { near } from '../../gateway/engine/near.ts'
import { openGraph } from '../../gateway/graph.ts'
import { defaultLimits } from '../../gateway/limits/limits.ts'
import { type Listening, listen } from '../../gateway/process/http.ts'
import { testVerifier, tokenFor } from '../harness/keys.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { openWorld, type World } from '../harness/world.ts'

const REQUESTS = Number(process.env.MEMORY_REQUESTS ?? 100_000)
/** Every so many requests has a text nobody sent before, and is planned. */
const DISTINCT_EVERY = 10
const SAMPLES = 40
const CLIENTS = 12
const MEGABYTE = 1024 * 1024
/** Of the whole process, with what the planner keeps outside the heap; the allocator gives back late. */
const RESIDENT_SWING = 64 * MEGABYTE
/** What one sample differs from the next by without anything being kept. */
const SWING = 8 * MEGABYTE
const ACCOUNTS = [
  null,
  'kaohsiung-sab.contact',
  'kaohsiung.reviewer',
  'oics.national',
  'vendor-a.user',
] as const

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let world: World
let gateway: Listening
let closeGraph: () => Promise<void>
const tokens = new Map<string, string>()
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

beforeAll(async () => {
  world = await openWorld()
  // The world keeps every statement and error for its tests to look at; this graph keeps nothing of the kind.
  const parts = Object.entries(world.parts).map(([name, part]) => [name, near(part)] as const)
  const log = { error: () => {}, info: () => {} }
  const settings = {
    limits: { ...defaultLimits, rate: 100_000_000 },
    introspection: true,
    persistedOnly: 'off',
  } as const
  const verifier = testVerifier(world.now)
  const graph = await openGraph(Object.fromEntries(parts), verifier, settings, log, supergraphOfTests())
  gateway = await listen({ host: '127.0.0.1', port: 0 }, log as never, graph.handle)
  closeGraph = () => graph.close()
  for (const account of ACCOUNTS) if (account) tokens.set(account, await tokenFor(account, world.now()))
})
afterAll(async () => {
  agent.destroy()
  await gateway.close()
  await closeGraph()
  await world.close()
})

const OPERATIONS = [
  '{ __typename }',
  'query Again { __typename }',
  'query Refused { __typename nothingOfTheKind }',
  '{ __schema { queryType { name } } }',
  '{ viewer { account kind } }',
  '{ viewer { account roles { role } } }',
  '{ agencies(first: 2) { nodes { id nameZh } } }',
  '{ incidents(first: 2) { nodes { id reference } } }',
  '{ contracts(first: 2) { nodes { id } } }',
  '{ agencies(first: 1) { nodes { nothingOfTheKind } } }',
  '{ incident(id: "00000000-0000-4000-8000-000000000000") { id } }',
]

/** The n-th request: mostly the same small operations, now and then a new text, a refusal, a wrong token. */
function nth(n: number): { query: string; authorization: string | undefined } {
  const account = ACCOUNTS[n % ACCOUNTS.length]
  const token = account && tokens.get(account)
  const authorization = n % 97 === 0 ? `Bearer forged.${n}.token` : token ? `Bearer ${token}` : undefined
  const operation = OPERATIONS[Math.floor(n / ACCOUNTS.length) % OPERATIONS.length] as string
  const query =
    n % DISTINCT_EVERY === 0 ? `query Distinct${n} { once${n}: __typename viewer { kind } }` : operation
  return { query, authorization }
}

function post(n: number): Promise<number> {
  const { query, authorization } = nth(n)
  const body = JSON.stringify({ query })
  return new Promise((resolve, reject) => {
    const sending = request(
      gateway.url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-request-id': `memory-${n}`,
          ...(authorization && { authorization }),
        },
      },
      (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? 0))
      },
    )
    sending.once('error', reject)
    sending.end(body)
  })
}

async function send(from: number, to: number, statuses: Map<number, number>): Promise<void> {
  let next = from
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < to) {
        const n = next
        next += 1
        const status = await post(n)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }),
  )
}

const average = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

test('memory stays flat over many small mixed requests', { timeout: 900_000 }, async () => {
  const statuses = new Map<number, number>()
  const samples: number[] = []
  const resident: number[] = []
  const began = performance.now()
  const size = Math.ceil(REQUESTS / SAMPLES)
  for (let sample = 0; sample < SAMPLES; sample++) {
    await send(sample * size, (sample + 1) * size, statuses)
    // Kept by the harness for tests to look at, not by the graph.
    world.statements.length = 0
    world.logged.length = 0
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    samples.push(heapUsed)
    resident.push(rss)
  }
  const quarter = SAMPLES / 4
  const quarters = (values: readonly number[]) => ({
    second: average(values.slice(quarter, 2 * quarter)),
    last: average(values.slice(3 * quarter)),
  })
  const heap = quarters(samples)
  const whole = quarters(resident)
  const inMegabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1)
  process.stdout.write(
    `memory: ${size * SAMPLES} requests (one in ${DISTINCT_EVERY} a document of its own) in ` +
      `${Math.round((performance.now() - began) / 1_000)} s, answers ${JSON.stringify(Object.fromEntries(statuses))}; ` +
      `heap after collection: second quarter ${inMegabytes(heap.second)} MB, last ${inMegabytes(heap.last)} MB; ` +
      `resident ${inMegabytes(whole.second)} MB and ${inMegabytes(whole.last)} MB; ` +
      `samples ${samples
        .filter((_, n) => n % 4 === 3)
        .map(inMegabytes)
        .join(' ')}\n`,
  )
  expect([...statuses.keys()].sort()).toEqual([200, 400, 401])
  expect(heap.last - heap.second).toBeLessThan(SWING)
  expect(whole.last - whole.second).toBeLessThan(RESIDENT_SWING)
})
