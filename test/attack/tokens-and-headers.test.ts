/** Who somebody is comes from a good token and from nothing else that a request may carry. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, openStage, publicPems, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const WHO = '{ viewer { kind roles { role } } incidents(first: 1) { totalCount } }'
const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const withToken = (token: string) => stage.ask(null, WHO, undefined, { authorization: `Bearer ${token}` })
const NATIONAL = 'oics.national'

const forged: Readonly<Record<string, () => Promise<string> | string>> = {
  'of another key': () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const body = `${text({ alg: 'ES256', typ: 'at+jwt', kid: 'ec' })}.${text(stage.claims(NATIONAL))}`
    return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
  },
  'with its payload exchanged': async () => {
    const [head, , signature] = (await stage.token('kaohsiung-sab.staff')).split('.')
    return `${head}.${text(stage.claims(NATIONAL))}.${signature}`
  },
  'of algorithm none': () => `${text({ alg: 'none', typ: 'at+jwt' })}.${text(stage.claims(NATIONAL))}.`,
  'of algorithm None with some signature': () =>
    `${text({ alg: 'None', typ: 'at+jwt' })}.${text(stage.claims(NATIONAL))}.AAAA`,
  'of HS256 with the elliptic public key': () => shared(publicPems[0] as string, 'ec'),
  'of HS256 with the RSA public key': () => shared(publicPems[1] as string, 'rsa'),
  'of HS256 with nothing': () => shared('', 'rsa'),
  'with a key of its own in its header': async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const body = `${text({ alg: 'ES256', typ: 'at+jwt', jwk: publicKey.export({ format: 'jwk' }), jku: 'http://x.invalid' })}.${text(stage.claims(NATIONAL))}`
    return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
  },
  'with a key name out of the folder': () => stage.token(NATIONAL, {}, { kid: '/dev/null' }),
  'for another audience': () => stage.token(NATIONAL, { aud: 'elsewhere' }),
  'for nobody in particular': () => stage.token(NATIONAL, { aud: [] }),
  'of another issuer': () => stage.token(NATIONAL, { iss: 'http://issuer.test/oidc/' }),
  'that is an identity token': () => stage.token(NATIONAL, { nonce: 'n' }, { typ: 'JWT' }),
  'that has expired': () =>
    stage.token(NATIONAL, { exp: Math.floor(stage.world.now().getTime() / 1_000) - 60 }),
  'that never expires': () => stage.token(NATIONAL, { exp: undefined as never }),
  'that is not valid yet': () =>
    stage.token(NATIONAL, { nbf: Math.floor(stage.world.now().getTime() / 1_000) + 600 }),
  'whose subject is no text': () => stage.token(NATIONAL, { sub: { toString: NATIONAL } as never }),
  'whose subject holds a new line': () => stage.token(`${NATIONAL}\n`),
  'that is a logout token': () => stage.token(NATIONAL, { events: {} }, { typ: 'logout+jwt' }),
}

function shared(secret: string, kid: string): string {
  const body = `${text({ alg: 'HS256', typ: 'at+jwt', kid })}.${text(stage.claims(NATIONAL))}`
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
}

describe('a token', () => {
  test('that is good names its subject', async () => {
    for (const alg of ['ES256', 'RS256'] as const) {
      const { body } = await withToken(
        await stage.token(NATIONAL, {}, { alg, kid: alg === 'RS256' ? 'rsa' : 'ec' }),
      )
      expect(body.data.viewer.roles).toEqual([{ role: 'NATIONAL_OFFICER' }])
    }
  })

  test.each(Object.keys(forged))('%s is refused, and asks the database nothing', async (name) => {
    const token = (await forged[name]?.()) ?? ''
    stage.statements.length = 0
    const answer = await withToken(token)
    expect([answer.status, codeOf(answer)]).toEqual([401, 'TOKEN_INVALID'])
    expect(answer.body.data).toBeUndefined()
    expect(stage.statements).toEqual([])
  })

  test('is good for what its subject may at this moment, and no longer: a revoked role is gone with the next request', async () => {
    const token = await stage.token('kaohsiung-sab.contact')
    const before = (await withToken(token)).body.data
    expect(before.incidents.totalCount).toBeGreaterThan(0)
    await stage.world.owner.query(
      `update agencies.role_grant set state = 'REVOKED' where person_no = (select no from agencies.person where subject = 'kaohsiung-sab.contact')`,
    )
    const after = (await withToken(token)).body.data
    expect(after.viewer.roles).toEqual([])
    expect(after.incidents?.totalCount ?? 0).toBe(0)
  })

  test('of somebody of whom the graph knows nothing gives no rights', async () => {
    const { body } = await withToken(await stage.token("x' or true --"))
    expect(body.data.viewer.roles).toEqual([])
    expect(body.data.incidents?.totalCount ?? 0).toBe(0)
  })
})

const smuggled = {
  'x-viewer': '{"holdings":[{"role":"NATIONAL_OFFICER"}]}',
  'x-og-viewer': '{"k":[1,2,3]}',
  'og.viewer': '{"k":[1,2,3]}',
  'x-og-signature': 'f'.repeat(64),
  'x-role': 'NATIONAL_OFFICER',
  'x-roles': 'NATIONAL_OFFICER',
  'x-user': NATIONAL,
  'x-subject': NATIONAL,
  'x-remote-user': NATIONAL,
  'remote-user': NATIONAL,
  'x-forwarded-user': NATIONAL,
  'x-forwarded-for': '127.0.0.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-original-url': '/metrics',
  'x-http-method-override': 'GET',
  forwarded: 'for=127.0.0.1;host=evil.example',
  'proxy-authorization': 'Bearer x',
  cookie: `authorization=Bearer x; sub=${NATIONAL}`,
  'x-apollo-operation-name': 'x',
  'apollo-federation-include-trace': 'ftv1',
  traceparent: '00-zz-<script>-ff; select 1',
  tracestate: `x=${'y'.repeat(2_000)}`,
  baggage: `sub=${NATIONAL}`,
  'x-now': '2000-01-01T00:00:00Z',
  'x-clock': '2000-01-01T00:00:00Z',
}

describe('a header that nobody asked for', () => {
  test.each([null, 'kaohsiung-sab.staff'])('changes nothing for %s', async (account) => {
    const plain = await stage.ask(account, WHO)
    for (const [name, value] of Object.entries(smuggled)) {
      const { status, body } = await stage.ask(account, WHO, undefined, { [name]: value })
      expect({ name, status, body }).toEqual({ name, status: 200, body: plain.body })
    }
    const all = await stage.ask(account, WHO, undefined, smuggled)
    expect(all.body).toEqual(plain.body)
  })

  test.each([
    'Basic b2ljczpuYXRpb25hbA==',
    'Bearer',
    'Bearer  ',
    `Bearer ${'a'.repeat(9_000)}`,
    'Bearer a b',
    'bearer\ta',
  ])('that means to sign in and does not is refused, never taken for the public: %.20s', async (value) => {
    const answer = await stage.ask(null, WHO, undefined, { authorization: value })
    expect([answer.status, codeOf(answer)]).toEqual([401, 'TOKEN_INVALID'])
  })

  test('sent twice lets the second token say nothing', async () => {
    const [staff, national] = [await stage.token('kaohsiung-sab.staff'), await stage.token(NATIONAL)]
    const { promise, resolve } = Promise.withResolvers<string>()
    const body = JSON.stringify({ query: '{ viewer { roles { role } } }' })
    const socket = connect(Number(new URL(stage.url).port), '127.0.0.1')
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('close', () => resolve(said))
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\nauthorization: Bearer ${staff}\r\nauthorization: Bearer ${national}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    expect(await promise).not.toContain('NATIONAL_OFFICER')
  })

  test('that says two lengths, or a length and chunks, is no request', async () => {
    for (const lengths of [
      'content-length: 5\r\ncontent-length: 6',
      'content-length: 5\r\ntransfer-encoding: chunked',
      'transfer-encoding: chunked, identity',
    ]) {
      const { promise, resolve } = Promise.withResolvers<string>()
      const socket = connect(Number(new URL(stage.url).port), '127.0.0.1')
      let said = ''
      socket.on('data', (chunk) => {
        said += chunk
      })
      socket.on('close', () => resolve(said))
      socket.on('error', () => resolve(said))
      socket.end(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${lengths}\r\n\r\n0\r\n\r\n`,
      )
      expect(await promise, lengths).toMatch(/^HTTP\/1\.1 400 /)
    }
  })
})

test('nothing of this is worth an error in the log, and no line of it holds a token', () => {
  expect(stage.logged.filter(({ facts }) => 'err' in facts)).toEqual([])
  expect(JSON.stringify(stage.logged)).not.toMatch(/eyJ/)
})
