import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'

let world: FarWorld
let agencies: string
beforeAll(async () => {
  world = await openFarWorld({ introspection: false })
  agencies = world.places.agencies ?? ''
})
afterAll(() => world.close())

const PAGE = '{ agencies(first: 1) { nodes { code } } }'
const json = { 'content-type': 'application/json' }

async function send(body: string | object, headers: Record<string, string> = json, url = agencies) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(url, { method: 'POST', headers, body: text })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const codesOf = (text: string) =>
  (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors.map(
    ({ extensions }) => extensions.code,
  )

describe('a subgraph asked directly', () => {
  test('says who it is to a router that composes it', async () => {
    const { text } = await send({ query: '{ _service { sdl } }' })
    expect(JSON.parse(text).data._service.sdl).toContain('type Agency')
  })

  test('is healthy and ready', async () => {
    const health = await fetch(new URL('/health', agencies))
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    const ready = await fetch(new URL('/ready', agencies))
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  })

  test('answers nobody’s request twice with an answer that could be kept', async () => {
    const { headers } = await send({ query: PAGE })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('verifies the token itself', async () => {
    const forged = await send({ query: PAGE }, { ...json, authorization: 'Bearer not.a.token' })
    expect([forged.status, codesOf(forged.text)]).toEqual([200, ['TOKEN_INVALID']])
  })

  test('gives its rows to whoever may see them, and to nobody else', async () => {
    const authorization = await world.authorization('kaohsiung.reviewer')
    const signedIn = await send({ query: PAGE }, { ...json, authorization })
    expect(JSON.parse(signedIn.text).data).toBeDefined()
    const far = await world.askFar('kaohsiung.reviewer', PAGE)
    expect(JSON.parse(signedIn.text).data).toEqual(far.data)
  })

  test('believes no header but the token about who asks', async () => {
    const plain = await send({ query: PAGE }, { ...json, 'x-request-id': 'smuggled-1' })
    const smuggled = await send(
      { query: PAGE, extensions: { viewer: 'oics.national' } },
      {
        ...json,
        'x-request-id': 'smuggled-1',
        'x-viewer': 'oics.national',
        'x-user': 'oics.national',
        'x-forwarded-user': 'oics.national',
        'x-forwarded-authorization': await world.authorization('oics.national'),
        'x-original-authorization': await world.authorization('oics.national'),
        'apollo-federation-include-trace': 'ftv1',
        'x-now': '2000-01-01T00:00:00Z',
        cookie: 'token=oics.national',
      },
    )
    expect(smuggled.text).toBe(plain.text)
    expect(plain.text).not.toContain('ftv1')
  })

  test('repeats a request id that is safe to repeat, and makes one for any other', async () => {
    const safe = await send({ query: PAGE }, { ...json, 'x-request-id': 'request-0001' })
    expect(safe.headers.get('x-request-id')).toBe('request-0001')
    const unsafe = await send({ query: PAGE }, { ...json, 'x-request-id': '"}{"level":"fatal"' })
    expect(unsafe.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('what is no request is refused with a code, a status, and not a word about the inside:', () => {
  const huge = JSON.stringify({ query: PAGE, variables: { text: 'x'.repeat(5 * 1024 * 1024) } })
  test.each<[string, string | object, Record<string, string>, number, string]>([
    [
      'a form of another site',
      'query={agencies}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
      'BAD_INPUT',
    ],
    [
      'plain text of another site',
      JSON.stringify({ query: PAGE }),
      { 'content-type': 'text/plain' },
      400,
      'BAD_INPUT',
    ],
    ['several operations at once', [{ query: PAGE }, { query: PAGE }], json, 400, 'BAD_INPUT'],
    ['text that is not JSON', '{"query":', json, 400, 'BAD_INPUT'],
    ['no query', {}, json, 400, 'BAD_INPUT'],
    ['a query that cannot be parsed', { query: '{ agencies(' }, json, 400, 'BAD_INPUT'],
    ['a field that is none', { query: '{ agenciez { id } }' }, json, 400, 'BAD_INPUT'],
    ['an operation that is none', { query: `query A ${PAGE}`, operationName: 'B' }, json, 400, 'BAD_INPUT'],
    [
      'a variable of another type',
      { query: 'query($n: Int) { agencies(first: $n) { totalCount } }', variables: { n: 'two' } },
      json,
      200,
      'BAD_INPUT',
    ],
    [
      'a document by its hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      json,
      200,
      'BAD_INPUT',
    ],
    ['introspection, when it is off', { query: '{ __schema { types { name } } }' }, json, 400, 'BAD_INPUT'],
    ['a compressed body', '{}', { ...json, 'content-encoding': 'gzip' }, 415, 'BAD_INPUT'],
    ['a gigantic body', huge, json, 413, 'LIMIT_SIZE'],
    ['a gigantic document', { query: `{ ${'__typename '.repeat(20_000)} }` }, json, 400, 'BAD_INPUT'],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await send(body, headers)
    expect([answer.status, codesOf(answer.text)]).toEqual([status, [code]])
    expect(answer.text).not.toMatch(/node_modules|stack|at Object|Did you mean/)
  })

  test('a gigantic body that does not say how large it is', async () => {
    const status = await new Promise<number | string>((resolve) => {
      const asked = request(agencies, { method: 'POST', headers: json }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
      asked.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
      const chunk = Buffer.alloc(1024 * 1024, ' ')
      for (let i = 0; i < 6; i++) asked.write(chunk)
      asked.end()
    })
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(status)
  })

  test('a mutation by GET', async () => {
    const url = `${agencies}?query=${encodeURIComponent('mutation { __typename }')}`
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(response.status).toBe(405)
  })

  test('a GET of another site', async () => {
    const response = await fetch(`${agencies}?query=${encodeURIComponent(PAGE)}`)
    expect([response.status, codesOf(await response.text())]).toEqual([400, ['BAD_INPUT']])
  })

  test('another path', async () => {
    expect((await fetch(new URL('/elsewhere', agencies))).status).toBe(404)
  })

  test('and none of this is worth an error in the log', () => {
    expect(world.logged).toEqual([])
  })
})
