import { createPrivateKey, createSign, generateKeyPairSync } from 'node:crypto'
import { base64url, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { IdentityRefused } from './refused.ts'
import { createVerifier } from './verify.ts'

const issuer = 'https://issuer.test/oidc'
const audience = 'urn:graph'
const now = new Date('2026-03-01T00:00:00Z')
const seconds = now.getTime() / 1000

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>
let first: KeyPair
let second: KeyPair
let firstPublic: JWK

const named = async (pair: KeyPair, kid: string, alg = 'ES256'): Promise<JWK> => ({
  ...(await exportJWK(pair.publicKey)),
  kid,
  alg,
  use: 'sig',
})

beforeAll(async () => {
  first = await generateKeyPair('ES256', { extractable: true })
  second = await generateKeyPair('ES256', { extractable: true })
  firstPublic = await named(first, 'k1')
})

interface Shape {
  header?: Record<string, unknown>
  claims?: JWTPayload
  key?: KeyPair['privateKey']
}
const token = ({ header = {}, claims = {}, key = first.privateKey }: Shape = {}) =>
  new SignJWT({
    iss: issuer,
    aud: audience,
    sub: 'npa.contact',
    client_id: 'graphiql',
    exp: seconds + 900,
    jti: 't-1',
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt', ...header })
    .sign(key)

/** An issuer in memory whose keys, availability and clock the test moves by hand. */
function house(keys: JWK[] = [firstPublic]) {
  const state = { keys, down: false, tick: 0, now, asked: [] as string[], discovered: issuer }
  const verifier = createVerifier({
    issuer,
    audience,
    clock: () => state.now,
    ticks: () => state.tick,
    fetch: async (url) => {
      state.asked.push(url)
      if (state.down) throw new TypeError('fetch failed')
      if (url.endsWith('/.well-known/openid-configuration')) {
        return Response.json({ issuer: state.discovered, jwks_uri: 'https://issuer.test/oidc/jwks' })
      }
      return Response.json({ keys: state.keys })
    },
  })
  return { state, verify: (text: string) => verifier.verify(text) }
}

const reasonFor = (text: string, keys?: JWK[]) =>
  house(keys)
    .verify(text)
    .then(
      () => 'accepted',
      (error: unknown) => (error instanceof IdentityRefused ? error.reason : String(error)),
    )

describe('a token the issuer signed for this graph', () => {
  test('says who the person is, and nothing else', async () => {
    expect(await house().verify(await token())).toEqual({
      sub: 'npa.contact',
      kind: 'person',
      expiresAt: new Date((seconds + 900) * 1000),
      tokenId: 't-1',
    })
  })

  test('belongs to a machine when its subject is the client itself', async () => {
    const subject = await house().verify(
      await token({ claims: { sub: 'audit-tool-1', client_id: 'audit-tool-1' } }),
    )
    expect(subject.kind).toBe('machine')
  })

  test('may name the graph among several audiences', async () => {
    expect(await reasonFor(await token({ claims: { aud: ['other', audience] } }))).toBe('accepted')
  })

  test.each(['RS256', 'PS256', 'EdDSA'])('may be signed with %s', async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const text = await token({ header: { alg, kid: 'other' }, key: pair.privateKey })
    expect(await reasonFor(text, [firstPublic, await named(pair, 'other', alg)])).toBe('accepted')
  })

  test('is accepted with typ JWT when nothing marks it as another kind of token', async () => {
    expect(await reasonFor(await token({ header: { typ: 'JWT' } }))).toBe('accepted')
  })
})

describe('a token that is refused', () => {
  const claims: [string, JWTPayload, string][] = [
    ['expired', { exp: seconds - 6 }, 'EXPIRED'],
    ['without an expiry', { exp: undefined } as unknown as JWTPayload, 'CLAIMS'],
    ['with an expiry beyond any calendar', { exp: 1e300 }, 'CLAIMS'],
    ['valid only in the future', { nbf: seconds + 6 }, 'NOT_YET_VALID'],
    ['meant for another audience', { aud: 'urn:other' }, 'AUDIENCE'],
    ['of another issuer', { iss: 'https://issuer.test/oidc/' }, 'ISSUER'],
    ['without a subject', { sub: undefined } as unknown as JWTPayload, 'CLAIMS'],
    ['with an empty subject', { sub: '' }, 'CLAIMS'],
    ['whose subject would break a log line', { sub: 'a\nb' }, 'CLAIMS'],
    ['whose subject is not a string', { sub: 7 } as unknown as JWTPayload, 'CLAIMS'],
  ]
  test.each(claims)('%s', async (_, changed, reason) => {
    expect(await reasonFor(await token({ claims: changed }))).toBe(reason)
  })

  test('five seconds of clock difference are forgiven, six are not', async () => {
    expect(await reasonFor(await token({ claims: { exp: seconds - 4 } }))).toBe('accepted')
    expect(await reasonFor(await token({ claims: { nbf: seconds + 5 } }))).toBe('accepted')
    expect(await reasonFor(await token({ claims: { exp: seconds - 5 } }))).toBe('EXPIRED')
  })

  test('signed by somebody else under the issuer’s key id', async () => {
    expect(await reasonFor(await token({ key: second.privateKey }))).toBe('SIGNATURE')
  })

  test('altered after signing', async () => {
    const [header, , signature] = (await token()).split('.')
    const payload = base64url.encode(
      JSON.stringify({ iss: issuer, aud: audience, sub: 'oics.national', exp: seconds + 900 }),
    )
    expect(await reasonFor(`${header}.${payload}.${signature}`)).toBe('SIGNATURE')
  })

  test('carrying its own key in the header, which is ignored', async () => {
    const jwk = await exportJWK(second.publicKey)
    const text = await token({ header: { jwk, kid: 'mine' }, key: second.privateKey })
    expect(await reasonFor(text)).toBe('SIGNATURE')
  })

  test('pointing at its own key set, which is never fetched', async () => {
    const { state, verify } = house()
    const text = await token({
      header: { jku: 'https://evil.test/jwks', kid: 'mine' },
      key: second.privateKey,
    })
    await expect(verify(text)).rejects.toMatchObject({ reason: 'SIGNATURE' })
    expect(state.asked.some((url) => url.includes('evil'))).toBe(false)
  })

  test('with the algorithm none', async () => {
    const text = new UnsecuredJWT({ iss: issuer, aud: audience, sub: 'x', exp: seconds + 900 }).encode()
    expect(await reasonFor(text)).toBe('ALGORITHM')
  })

  test('signed with HS256 and the public key as its secret', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = pair.publicKey.export({ type: 'spki', format: 'pem' })
    const text = await new SignJWT({ iss: issuer, aud: audience, sub: 'x', exp: seconds + 900 })
      .setProtectedHeader({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' })
      .sign(Buffer.from(pem))
    const jwk = { ...(pair.publicKey.export({ format: 'jwk' }) as JWK), kid: 'rsa' }
    expect(await reasonFor(text, [jwk])).toBe('ALGORITHM')
  })

  test('with a shared secret, even if the issuer published one', async () => {
    const secret = new Uint8Array(32).fill(7)
    const text = await new SignJWT({ iss: issuer, aud: audience, sub: 'x', exp: seconds + 900 })
      .setProtectedHeader({ alg: 'HS256', kid: 'oct', typ: 'at+jwt' })
      .sign(secret)
    expect(await reasonFor(text, [{ kty: 'oct', kid: 'oct', k: base64url.encode(secret) }])).toBe('ALGORITHM')
  })

  test('with an algorithm of another family than the key’s', async () => {
    expect(await reasonFor(await rewrapped({ alg: 'RS256', kid: 'k1', typ: 'at+jwt' }))).toBe('SIGNATURE')
  })

  test('with a critical header nobody here understands', async () => {
    expect(
      await reasonFor(await rewrapped({ alg: 'ES256', kid: 'k1', typ: 'at+jwt', crit: ['exp'], exp: 1 })),
    ).toBe('NOT_A_TOKEN')
  })

  test('with an unencoded payload', async () => {
    expect(await reasonFor(await rewrapped({ alg: 'ES256', kid: 'k1', b64: false, crit: ['b64'] }))).not.toBe(
      'accepted',
    )
  })

  test('that is an id token or a logout token', async () => {
    for (const extra of [{ nonce: 'n' }, { at_hash: 'h' }, { events: {} }, { typ: 'ID' }]) {
      expect(await reasonFor(await token({ header: { typ: 'JWT' }, claims: extra }))).toBe(
        'NOT_AN_ACCESS_TOKEN',
      )
    }
    expect(await reasonFor(await token({ header: { typ: 'logout+jwt' } }))).toBe('NOT_AN_ACCESS_TOKEN')
    expect(await reasonFor(await token({ header: { typ: undefined } }))).toBe('NOT_AN_ACCESS_TOKEN')
  })

  test('that is huge, before anything is decoded', async () => {
    expect(await reasonFor(await token({ claims: { pad: 'x'.repeat(9000) } }))).toBe('TOO_LONG')
  })

  test.each(['opaque', '..', 'a.b.c', 'a.b.c.d.e', '', `${base64url.encode('{"alg":"ES256"}')}.e30.`])(
    'that is no token at all: %j',
    async (text) => {
      expect(['NOT_A_TOKEN', 'SIGNATURE']).toContain(await reasonFor(text))
    },
  )
})

describe('keys', () => {
  test('an unknown key id is refused and costs one fetch per cool-down, however many tokens carry it', async () => {
    const { state, verify } = house()
    await verify(await token())
    expect(state.asked).toHaveLength(2)
    state.tick = 11_000
    for (let i = 0; i < 20; i++) {
      await expect(verify(await token({ header: { kid: `invented-${i}` } }))).rejects.toMatchObject({
        reason: 'SIGNATURE',
      })
    }
    expect(state.asked).toHaveLength(4)
  })

  test('a rotated key is found without a restart', async () => {
    const { state, verify } = house()
    await verify(await token())
    state.keys = [firstPublic, await named(second, 'k2')]
    state.tick = 11_000
    const text = await token({ header: { kid: 'k2' }, key: second.privateKey })
    expect(await verify(text)).toMatchObject({ sub: 'npa.contact' })
  })

  test('a withdrawn key stops working once the set is old, for remembered tokens too', async () => {
    const { state, verify } = house()
    const text = await token()
    await verify(text)
    state.keys = [await named(second, 'k2')]
    state.tick = 11 * 60_000
    await verify(text) // starts the refresh behind it
    await Promise.resolve()
    await expect.poll(() => state.asked.length).toBe(4)
    state.tick += 6 * 60_000
    await expect(verify(text)).rejects.toMatchObject({ reason: 'SIGNATURE' })
  })

  test('with the issuer down no unknown token is verified, and it recovers by itself', async () => {
    const { state, verify } = house()
    state.down = true
    const text = await token()
    await expect(verify(text)).rejects.toMatchObject({
      reason: 'ISSUER_UNAVAILABLE',
      code: 'UNAUTHENTICATED',
    })
    state.down = false
    state.tick = 1_000
    expect(await verify(text)).toMatchObject({ sub: 'npa.contact' })
  })

  test('a failing issuer is not asked again within a second', async () => {
    const { state, verify } = house()
    state.down = true
    for (let i = 0; i < 5; i++)
      await expect(verify(await token({ claims: { jti: `${i}` } }))).rejects.toThrow()
    expect(state.asked).toHaveLength(1)
  })

  test('known keys serve for an hour without the issuer, not longer', async () => {
    const { state, verify } = house()
    await verify(await token())
    state.down = true
    state.tick = 59 * 60_000
    expect(await verify(await token({ claims: { jti: 't-2' } }))).toMatchObject({ tokenId: 't-2' })
    state.tick = 61 * 60_000
    await expect(verify(await token({ claims: { jti: 't-3' } }))).rejects.toMatchObject({
      reason: 'ISSUER_UNAVAILABLE',
    })
  })

  test('a discovery document that names another issuer is not believed', async () => {
    const { state, verify } = house()
    state.discovered = 'https://evil.test'
    await expect(verify(await token())).rejects.toMatchObject({ reason: 'ISSUER_UNAVAILABLE' })
  })

  test('an issuer in the same process is asked for its keys without the network', async () => {
    const verifier = createVerifier({
      issuer,
      audience,
      clock: () => now,
      localKeys: () => ({ keys: [firstPublic] }),
      fetch: () => Promise.reject(new Error('no network')),
    })
    expect(await verifier.verify(await token())).toMatchObject({ sub: 'npa.contact' })
  })
})

describe('memory', () => {
  test('a verified token is answered from memory, but never past its own time', async () => {
    const { state, verify } = house()
    const text = await token({ claims: { exp: seconds + 10 } })
    expect(await verify(text)).toBe(await verify(text))
    state.now = new Date((seconds + 60) * 1000)
    await expect(verify(text)).rejects.toMatchObject({ reason: 'EXPIRED' })
  })

  test('a clock set a day ahead and back refuses a token only while it is ahead', async () => {
    const { state, verify } = house()
    const text = await token()
    await verify(text)
    state.now = new Date((seconds + 86_400) * 1000)
    await expect(verify(text)).rejects.toMatchObject({ reason: 'EXPIRED' })
    state.now = now
    expect(await verify(text)).toMatchObject({ sub: 'npa.contact' })
  })

  test('a token first seen while the clock was ahead waits five seconds at most once it is right', async () => {
    const { state, verify } = house()
    const text = await token()
    state.now = new Date((seconds + 86_400) * 1000)
    await expect(verify(text)).rejects.toMatchObject({ reason: 'EXPIRED' })
    state.now = now
    state.tick += 5_000
    expect(await verify(text)).toMatchObject({ sub: 'npa.contact' })
  })

  test('a clock set back prolongs neither the memory of a token nor the use of a withdrawn key', async () => {
    const { state, verify } = house()
    const text = await token({ claims: { exp: seconds + 86_400 } })
    await verify(text)
    state.keys = [await named(second, 'k2')]
    state.now = new Date((seconds - 7_200) * 1000)
    state.tick = 11 * 60_000
    const other = await token({ header: { kid: 'k2' }, key: second.privateKey })
    expect(await verify(other)).toMatchObject({ sub: 'npa.contact' })
    await expect(verify(text)).rejects.toMatchObject({ reason: 'SIGNATURE' })
  })

  test('a token that is not valid yet, because the clock was set back, is looked at anew each time', async () => {
    const { state, verify } = house()
    const text = await token({ claims: { nbf: seconds } })
    state.now = new Date((seconds - 7_200) * 1000)
    await expect(verify(text)).rejects.toMatchObject({ reason: 'NOT_YET_VALID' })
    state.now = now
    expect(await verify(text)).toMatchObject({ sub: 'npa.contact' })
  })

  test('the same token presented many times at once is verified once', async () => {
    const { verify } = house()
    const text = await token()
    const subjects = await Promise.all(Array.from({ length: 10 }, () => verify(text)))
    expect(new Set(subjects).size).toBe(1)
  })

  test('a token refused because the issuer was down is not remembered as bad', async () => {
    const { state, verify } = house()
    const text = await token({ header: { kid: 'k2' }, key: second.privateKey })
    await expect(verify(text)).rejects.toMatchObject({ reason: 'SIGNATURE' })
    state.keys = [await named(second, 'k2')]
    state.tick = 10_000
    expect(await verify(text)).toMatchObject({ sub: 'npa.contact' })
  })
})

/** A well-formed token under a header no library would sign. */
async function rewrapped(header: Record<string, unknown>): Promise<string> {
  const payload = base64url.encode(
    JSON.stringify({ iss: issuer, aud: audience, sub: 'x', exp: seconds + 900, client_id: 'c' }),
  )
  const input = `${base64url.encode(JSON.stringify(header))}.${payload}`
  const key = createPrivateKey({ key: await exportJWK(first.privateKey), format: 'jwk' })
  return `${input}.${createSign('sha256')
    .update(input)
    .sign({ key, dsaEncoding: 'ieee-p1363' }, 'base64url')}`
}
