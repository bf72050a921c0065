/** What pages of strangers and programs without end can send is refused at the door, before a document is read. */
import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, openStage, type Stage } from './stage.ts'

const LARGEST = 20_000

let stage: Stage
beforeAll(async () => {
  stage = await openStage({
    limits: { bodyBytes: LARGEST },
    arrival: { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 },
  })
})
afterAll(() => stage.close())

const json = { 'content-type': 'application/json' }
const QUERY = '{ agencies(first: 1) { totalCount } }'
const wellMade = JSON.stringify({ query: QUERY })

async function refused(what: string, sent: Parameters<Stage['send']>[0], statuses = [400]) {
  stage.statements.length = 0
  const answer = await stage.send(sent)
  expect(statuses, `${what}: ${answer.text.slice(0, 200)}`).toContain(answer.status)
  expect(answer.body?.data, what).toBeUndefined()
  expect(stage.statements, what).toEqual([])
  return answer
}

describe('a page of a stranger', () => {
  test.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    [
      'a file form',
      'multipart/form-data; boundary=b',
      `--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${wellMade}\r\n--b--`,
    ],
    ['plain text', 'text/plain', wellMade],
    ['plain text that mentions JSON', 'text/plain; application/json', wellMade],
    ['GraphQL as a text', 'application/graphql', QUERY],
    ['nothing said about itself', undefined, wellMade],
    ['an empty type', '', wellMade],
  ])('has no request taken as %s', async (what, type, body) => {
    await refused(what, { headers: type === undefined ? {} : { 'content-type': type }, body })
  })

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('runs nothing by %s', async (method) => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`
    const answer = await refused(method, { method, path, headers: { accept: '*/*' } }, [405])
    expect(answer.headers.allow).toBe('POST')
  })

  test('gets no leave to read answers from another origin', async () => {
    for (const method of ['OPTIONS', 'POST']) {
      const { headers } = await stage.send({
        method,
        headers: {
          ...json,
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization',
        },
        body: method === 'POST' ? wellMade : '',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})

describe('a body', () => {
  const bodies: readonly (readonly [string, string | Buffer])[] = [
    ['that is a batch', `[${wellMade},${wellMade}]`],
    ['that is an empty batch', '[]'],
    ['that is empty', ''],
    ['that is a text', '"{ __typename }"'],
    ['that is null', 'null'],
    ['that is cut short', wellMade.slice(0, -1)],
    ['with a byte order mark', `\ufeff${wellMade}`],
    ['in UTF-16', Buffer.from(wellMade, 'utf16le')],
    ['without a query', '{}'],
    ['whose query is a list', JSON.stringify({ query: [QUERY] })],
    ['whose query is an object', JSON.stringify({ query: { toString: QUERY } })],
    ['whose variables are a list', JSON.stringify({ query: QUERY, variables: [] })],
    ['whose variables are a text', JSON.stringify({ query: QUERY, variables: '{}' })],
    [
      'whose variables name __proto__',
      `{"query":"query($a: ID) { __typename }","variables":{"__proto__":{"a":1}}}`,
    ],
    [
      'whose variables hide __proto__ in a filter',
      `{"query":"query($f: AgencyFilter) { agencies(first: 1, filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"search":"x"}}}}`,
    ],
    ['whose operation has another name', JSON.stringify({ query: QUERY, operationName: '__proto__' })],
    ['whose operation is named by an object', JSON.stringify({ query: QUERY, operationName: {} })],
    ['nested without end', `{"query":"${QUERY}","variables":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}}`],
    ['of lists without end', '['.repeat(9_000)],
  ]
  test.each(bodies)('%s is refused', async (what, body) => {
    const answer = await refused(what, { headers: json, body })
    expect(codeOf(answer)).toMatch(/^(BAD_INPUT|LIMIT_\w+)$/)
  })

  test('with bytes that are no UTF-8 finds nothing, and breaks nothing', async () => {
    const [before, after] = wellMade.split('first: 1')
    const body = Buffer.concat([
      Buffer.from(`${before}first: 1, filter: { search: \\"`),
      Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
      Buffer.from(`\\" }${after}`),
    ])
    const answer = await stage.send({ headers: json, body })
    expect([200, 400]).toContain(answer.status)
    expect(answer.body.data?.agencies?.totalCount ?? 0).toBe(0)
  })

  test('with a key twice is read once, and read alike by everybody', async () => {
    const body = `{"query":"{ viewer { kind } }","query":${JSON.stringify(QUERY)}}`
    const { body: told } = await stage.send({ headers: json, body })
    expect(Object.keys(told.data)).toEqual(['agencies'])
  })

  test('with names of prototypes beside the query is as without them', async () => {
    const plain = (await stage.send({ headers: json, body: wellMade })).body
    const body = `{"__proto__":{"persisted":true},"constructor":{"prototype":{"query":"x"}},"toString":1,"extensions":{"__proto__":1},"query":${JSON.stringify(QUERY)}}`
    expect((await stage.send({ headers: json, body })).body).toEqual(plain)
    expect(({} as Record<string, unknown>).persisted).toBeUndefined()
  })

  test('that is compressed is refused, however small', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000))
    for (const encoding of ['gzip', 'deflate', 'br', 'gzip, identity', 'x'])
      await refused(encoding, { headers: { ...json, 'content-encoding': encoding }, body: bomb })
  })

  test('that says it is too large is refused unread', async () => {
    const body = ' '.repeat(LARGEST + 1)
    const answer = await refused('large', { headers: json, body }, [400, 413])
    expect(codeOf(answer)).toBe('LIMIT_SIZE')
  })
})

/** Writes what it is told to a bare connection; answers what came back, and after how long it was closed. */
async function bare(write: (socket: Socket) => void) {
  const { promise, resolve } = Promise.withResolvers<{ said: string; ms: number }>()
  const began = performance.now()
  const socket = connect(Number(new URL(stage.url).port), '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.on('error', () => {})
  socket.on('close', () => resolve({ said, ms: performance.now() - began }))
  write(socket)
  return promise
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'

describe('a program without end', () => {
  test('that sends chunks for ever is cut off at the largest body', async () => {
    const chunk = `1000\r\n${' '.repeat(4_096)}\r\n`
    let sent = 0
    const { said } = await bare((socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`)
      const more = (error?: Error | null) => {
        if (error || !socket.writable) return
        sent += chunk.length
        // Only as fast as the other side reads.
        socket.write(chunk, more)
      }
      more()
    })
    expect(said).toContain('LIMIT_SIZE')
    // What lies in the buffers of the connection comes on top.
    expect(sent).toBeLessThan(16 * 1024 * 1024)
  })

  test.each([
    ['its body', `${HEAD}content-length: 1000\r\n\r\n`],
    ['its chunks', `${HEAD}transfer-encoding: chunked\r\n\r\n`],
    ['its headers', HEAD],
    ['nothing at all', ''],
  ])('that dribbles %s is shown out', async (what, start) => {
    const drop = what === 'its chunks' ? '1\r\n \r\n' : what === 'its headers' ? 'x-a: b\r\n' : ' '
    const { said, ms } = await bare((socket) => {
      if (start) socket.write(start)
      const timer = setInterval(() => start && socket.write(drop), 20)
      socket.on('close', () => clearInterval(timer))
    })
    expect(ms).toBeLessThan(2_000)
    expect(said).not.toContain('"data"')
  })

  test('keeps nobody else from being answered', async () => {
    const slow = Array.from({ length: 50 }, () =>
      bare((socket) => void socket.write(`${HEAD}content-length: 9\r\n\r\n`)),
    )
    const began = performance.now()
    expect((await stage.send({ headers: json, body: wellMade })).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(500)
    await Promise.all(slow)
  })
})
