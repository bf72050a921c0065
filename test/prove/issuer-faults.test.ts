import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'graphql'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { near } from '../../gateway/engine/near.ts'
import { openGraph } from '../../gateway/graph.ts'
import { defaultLimits } from '../../gateway/limits/limits.ts'
import { type Listening, listen } from '../../gateway/process/http.ts'
import { createVerifier } from '../../identity/verify.ts'
import { answer } from '../../subgraphs/answer.ts'
import type { Part } from '../../subgraphs/part.ts'
import { Standings } from '../../subgraphs/standing.ts'
import { AUDIENCE, VIEWER_KEY } from '../harness/keys.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { openWorld, type World } from '../harness/world.ts'

const MINUTE = 60_000
const ACCOUNT = 'kaohsiung-sab.contact'

/** An issuer that can be away, hang, talk nonsense and change its keys. */
interface TestIssuer {
  readonly url: string
  readonly asked: number
  behaves(how: 'well' | 'away' | 'hanging' | 'failing' | 'nonsense'): void
  rotate(keep?: 'keep the old key'): Promise<void>
  token(account?: string): Promise<string>
  close(): void
}

async function testIssuer(now: () => Date): Promise<TestIssuer> {
  let how: Parameters<TestIssuer['behaves']>[0] = 'well'
  let asked = 0
  let serial = 0
  const newKey = async () => {
    serial += 1
    const pair = await generateKeyPair('ES256')
    const kid = `key-${serial}`
    return { kid, pair, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' } }
  }
  let signing = await newKey()
  let published = [signing]
  const server: Server = createServer((request, response) => {
    asked += 1
    if (how === 'away') return void request.socket.resetAndDestroy()
    if (how === 'hanging') return
    if (how === 'failing') return void response.writeHead(500).end()
    response.writeHead(200, { 'content-type': 'application/json' })
    if (how === 'nonsense') return void response.end('{"keys":')
    const discovery = { issuer: url, jwks_uri: `${url}/jwks` }
    const keys = { keys: published.map(({ jwk }) => jwk) }
    response.end(JSON.stringify(request.url === '/oidc/jwks' ? keys : discovery))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc`
  let tokens = 0
  return {
    url,
    get asked() {
      return asked
    },
    behaves: (next) => {
      how = next
    },
    rotate: async (keep) => {
      const next = await newKey()
      published = keep ? [...published, next] : [next]
      signing = next
    },
    token: (account = ACCOUNT) =>
      new SignJWT({ client_id: 'tests', jti: `token-${++tokens}` })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: signing.kid })
        .setSubject(account)
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setIssuedAt(Math.floor(now().getTime() / 1_000))
        .setExpirationTime(Math.floor(now().getTime() / 1_000) + 30 * 24 * 3_600)
        .sign(signing.pair.privateKey),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

let world: World
let issuer: TestIssuer
let gateway: Listening
/** Milliseconds of the verifier's own, that only move forward. */
let ticks = 0
let closeGraph: () => Promise<void>
const logged: string[] = []

/** A graph that has verified nothing yet, over the subgraphs of the world. */
async function freshGraph(): Promise<void> {
  const verifier = createVerifier({
    issuer: issuer.url,
    audience: AUDIENCE,
    clock: world.now,
    ticks: () => ticks,
  })
  const log = {
    error: (facts: object, message: string) => void logged.push(`${message} ${JSON.stringify(facts)}`),
    info: () => {},
  }
  const parts = Object.entries(world.parts).map(
    // Each verifies the token itself, with the same verifier as the gateway, as in one process.
    ([name, part]) => [name, near({ ...part, standings: new Standings(verifier, VIEWER_KEY) })] as const,
  )
  const settings = {
    limits: { ...defaultLimits, rate: 1_000_000 },
    introspection: true,
    persistedOnly: 'off',
  } as const
  const graph = await openGraph(Object.fromEntries(parts), verifier, settings, log, supergraphOfTests())
  gateway = await listen({ host: '127.0.0.1', port: 0 }, log as never, graph.handle)
  closeGraph = async () => {
    await gateway.close()
    await graph.close()
  }
}

interface Answered {
  readonly status: number
  readonly retryAfter: string | null
  readonly viewer: string | undefined
  readonly code: string | undefined
  readonly ms: number
}

async function ask(token: string | null): Promise<Answered> {
  const began = performance.now()
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: '{ viewer { account } agencies(first: 1) { nodes { id } } }' }),
  })
  const { data, errors } = (await response.json()) as any
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    viewer: data?.viewer?.account,
    code: errors?.[0]?.extensions?.code,
    ms: performance.now() - began,
  }
}

const KNOWN = { status: 200, viewer: ACCOUNT, code: undefined }
const NOT_NOW = {
  status: 503,
  viewer: undefined,
  code: 'UNAUTHENTICATED',
  retryAfter: expect.stringMatching(/^\d+$/),
}
const REFUSED = { status: 401, viewer: undefined, code: 'TOKEN_INVALID' }

beforeAll(async () => {
  world = await openWorld()
  issuer = await testIssuer(world.now)
})
beforeEach(async () => {
  await closeGraph?.()
  issuer.behaves('well')
  logged.length = 0
  ticks += 2 * 60 * MINUTE
  await freshGraph()
})
afterAll(async () => {
  await closeGraph()
  issuer.close()
  await world.close()
})

test.each(['away', 'failing', 'nonsense'] as const)(
  'an issuer that is %s when the graph starts: no token can be verified now, the public is served, and it recovers',
  async (how) => {
    issuer.behaves(how)
    const token = await issuer.token()
    expect(await ask(token)).toMatchObject(NOT_NOW)
    expect((await ask(null)).status).toBe(200)
    issuer.behaves('well')
    // Within a second of the failure nobody is asked again.
    ticks += 1_001
    expect(await ask(token)).toMatchObject(KNOWN)
  },
)

test('an issuer that hangs keeps a new token waiting five seconds at most, and nobody else', async () => {
  issuer.behaves('hanging')
  const token = await issuer.token()
  const hanging = ask(token)
  expect(await ask(null)).toMatchObject({ status: 200 })
  const answered = await hanging
  expect(answered).toMatchObject(NOT_NOW)
  expect(answered.ms).toBeLessThan(6_500)
})

test('an issuer lost later: known tokens go on, new ones of known keys too, for an hour; then none until it is back', async () => {
  const token = await issuer.token()
  expect(await ask(token)).toMatchObject(KNOWN)
  issuer.behaves('away')
  for (const minutes of [4, 5, 11, 30]) {
    ticks += minutes * MINUTE
    expect(await ask(token), `${minutes} minutes later`).toMatchObject(KNOWN)
    expect(await ask(await issuer.token()), `${minutes} minutes later, a new token`).toMatchObject(KNOWN)
  }
  ticks += 11 * MINUTE
  expect(await ask(await issuer.token())).toMatchObject(NOT_NOW)
  expect(await ask(token)).toMatchObject(NOT_NOW)
  issuer.behaves('well')
  ticks += 1_001
  expect(await ask(token)).toMatchObject(KNOWN)
  expect(await ask(await issuer.token())).toMatchObject(KNOWN)
})

test('a key that nobody knows, while the issuer is away, is answered with "not now" and not with "forged"', async () => {
  expect(await ask(await issuer.token())).toMatchObject(KNOWN)
  await issuer.rotate()
  issuer.behaves('away')
  ticks += 11_000
  const token = await issuer.token()
  expect(await ask(token)).toMatchObject(NOT_NOW)
  issuer.behaves('well')
  ticks += 1_001
  expect(await ask(token)).toMatchObject(KNOWN)
})

test('keys rotated in the middle of a stream cost nobody an answer while the old key is still published', async () => {
  const old = await issuer.token()
  let going = true
  const heard: Answered[] = []
  const tokens = [old]
  const asking = Promise.all(
    Array.from({ length: 4 }, async (_, client) => {
      for (let n = client; going; n++) {
        // One clock for keys and cool-down: a second passes with every few answers.
        ticks += 1_000
        heard.push(await ask(tokens[n % tokens.length] ?? old))
      }
    }),
  )
  for (let rotation = 0; rotation < 5; rotation++) {
    const soFar = heard.length
    expect(await until(() => heard.length > soFar + 20, { within: 20_000 })).toBe(true)
    await issuer.rotate('keep the old key')
    // The first answer to a new key may come after a cool-down: the stream gets it once that has passed.
    ticks += 11_000
    tokens.push(await issuer.token())
  }
  const soFar = heard.length
  expect(await until(() => heard.length > soFar + 20, { within: 20_000 })).toBe(true)
  going = false
  await asking
  expect(heard.filter(({ status, viewer }) => status !== 200 || viewer !== ACCOUNT)).toEqual([])
  process.stdout.write(
    `issuer: 5 rotations under ${heard.length} requests, all answered; slowest ${Math.round(Math.max(...heard.map(({ ms }) => ms)))} ms\n`,
  )
})

test('a key withdrawn stops its tokens: at the latest after the five minutes that a verified token is remembered', async () => {
  const old = await issuer.token()
  expect(await ask(old)).toMatchObject(KNOWN)
  await issuer.rotate()
  const next = await issuer.token()
  ticks += 11_000
  // The new key makes the keys be fetched, and the old one is no longer among them.
  expect(await ask(next)).toMatchObject(KNOWN)
  expect(await ask(old)).toMatchObject(KNOWN)
  ticks += 5 * MINUTE
  expect(await ask(old)).toMatchObject(REFUSED)
  expect(await ask(next)).toMatchObject(KNOWN)
})

test('invented keys make the issuer be asked once in ten seconds, however many there are', async () => {
  expect(await ask(await issuer.token())).toMatchObject(KNOWN)
  const forger = await generateKeyPair('ES256')
  const forged = (n: number) =>
    new SignJWT({ client_id: 'tests' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: `invented-${n}` })
      .setSubject(ACCOUNT)
      .setIssuer(issuer.url)
      .setAudience(AUDIENCE)
      .setExpirationTime(Math.floor(world.now().getTime() / 1_000) + 600)
      .sign(forger.privateKey)
  ticks += 11_000
  const before = issuer.asked
  for (let n = 0; n < 50; n++) expect(await ask(await forged(n))).toMatchObject(REFUSED)
  // The discovery document and the keys.
  expect(issuer.asked - before).toBe(2)
})

test('a subgraph asked directly says the same as the gateway: not now, instead of forged', async () => {
  issuer.behaves('away')
  const token = await issuer.token()
  const verifier = createVerifier({
    issuer: issuer.url,
    audience: AUDIENCE,
    clock: world.now,
    ticks: () => ticks,
  })
  const part = { ...(world.parts.agencies as Part), standings: new Standings(verifier, VIEWER_KEY) }
  const { errors } = await answer(part, {
    document: parse('{ viewer { account } }'),
    headers: { authorization: `Bearer ${token}`, requestId: 'direct' },
  })
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'UNAUTHENTICATED', reason: 'ISSUER_UNAVAILABLE', remedy: 'Try again shortly.' },
  ])
})
