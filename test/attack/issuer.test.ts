/** The issuer of the demonstration gives tokens to whoever signed in by its own address, and to nobody by another way. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createIssuer, type Issuer } from '../../gateway/issuer/issuer.ts'
import { type Listening, listen } from '../../gateway/process/http.ts'

const failures: unknown[] = []
const log = { error: (said: unknown) => void failures.push(said) }
let dataDir: string
let server: Listening
let issuer: Issuer
let home: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'oversight-graph-attack-'))
  server = await listen({ host: '127.0.0.1', port: 0 }, log, (req, res) => issuer.handle(req, res))
  home = `${server.url}/graphql`
  issuer = await createIssuer({
    url: `${server.url}/oidc`,
    audience: 'oversight-graph',
    dataDir,
    production: false,
    log,
  })
})
afterAll(async () => {
  await server.close()
  issuer.close()
  rmSync(dataDir, { recursive: true, force: true })
  expect(failures).toEqual([])
})

interface Got {
  readonly status: number
  readonly location: string
  readonly text: string
  readonly cookies: readonly string[]
}

/** The path exactly as written: what a well-behaved client would tidy up, an attacker does not. */
const raw = (
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
) =>
  new Promise<Got>((resolve, reject) => {
    const url = new URL(server.url)
    const sent = request(
      {
        host: url.hostname,
        port: url.port,
        path,
        method,
        headers: { host: url.host, ...headers },
        agent: false,
      },
      async (response) => {
        const text = Buffer.concat(await Array.fromAsync(response)).toString()
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          text,
          cookies: response.headers['set-cookie'] ?? [],
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const verifier = randomBytes(32).toString('base64url')
const challenge = createHash('sha256').update(verifier).digest('base64url')

function authPath(change: Record<string, string | null> = {}): string {
  const fields = {
    client_id: 'graphiql',
    response_type: 'code',
    redirect_uri: home,
    scope: 'openid',
    state: 's',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  }
  const kept = Object.entries(fields).filter((each): each is [string, string] => each[1] !== null)
  return `/oidc/auth?${new URLSearchParams(kept)}`
}

/** Signs in and answers the code, as the honest browser does. */
async function codeFor(account: string): Promise<string> {
  const jar = new Map<string, string>()
  const go = async (path: string, body?: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const got = await raw(path, {
      method: body ? 'POST' : 'GET',
      headers: { cookie, ...(body && form) },
      ...(body && { body }),
    })
    for (const each of got.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      jar.set(name, value)
    }
    const { pathname, search } = new URL(got.location || '/', server.url)
    return { path: pathname + search, location: got.location }
  }
  const page = await go(authPath())
  const resume = await go(page.path, `account=${account}`)
  const { location } = await go(resume.path)
  return new URL(location).searchParams.get('code') ?? ''
}

const redeem = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  raw('/oidc/token', {
    method: 'POST',
    headers: { ...form, ...headers },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'graphiql',
      redirect_uri: home,
      ...fields,
    }).toString(),
  })

describe('whatever the host header says', () => {
  test.each([
    'evil.example',
    'evil.example:443',
    '127.0.0.1',
    'localhost',
    '127.0.0.1@evil.example',
    'evil.example/oidc',
    '"',
    '',
  ])('no address of another host is given out: %j', async (host) => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/oidc/jwks', authPath()]) {
      const headers = {
        host,
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        forwarded: 'host=evil.example',
      }
      const { text, location } = await raw(path, { headers })
      expect(text + location).not.toContain('evil')
    }
  })
})

describe('a path', () => {
  test.each([
    '/oidc/../../../../etc/passwd',
    '/oidc/..%2f..%2f..%2fetc%2fpasswd',
    '/oidc/%2e%2e/issuer-secrets.json',
    '/oidc/interaction/../../issuer-secrets.json',
    '/oidc/interaction/..%2f..%2fissuer.json',
    '/oidc/interaction/%00',
    '/oidc//evil.example/%2e%2e',
    '/oidc/auth\\..\\token',
    '/oidc/%',
    '/oidc/token/../token',
    'http://evil.example/oidc/.well-known/openid-configuration',
    '//evil.example/oidc/auth',
  ])('that leads elsewhere leads nowhere: %s', async (path) => {
    const { status, text, location } = await raw(path)
    expect([400, 404, 405, 200, 307, 303]).toContain(status)
    expect(text).not.toMatch(/root:|BEGIN|"d":|clientSecrets|demonstrationSecret|node_modules/)
    expect(location).not.toMatch(/^(https?:)?\/\/evil/)
  })
})

describe('an address to come back to', () => {
  test.each([
    'https://evil.example/graphql',
    '//evil.example/graphql',
    'HOME@evil.example',
    'HOME.evil.example',
    'HOME/../evil',
    'HOME?next=https://evil.example',
    'HOME#x',
    'HOME/',
    'HOME%2f..',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://127.0.0.1:1/graphql',
    '\\\\evil.example',
    '',
  ])('that is not exactly the registered one is not gone to: %s', async (given) => {
    const { status, location } = await raw(authPath({ redirect_uri: given.replace('HOME', home) }))
    expect([status, location]).toEqual([400, ''])
  })

  test('given twice is refused', async () => {
    const { status, location } = await raw(
      `${authPath()}&redirect_uri=${encodeURIComponent('https://evil.example/')}`,
    )
    expect([status, location.includes('evil')]).toEqual([400, false])
  })
})

describe('a code', () => {
  test.each<[string, Record<string, string | null>]>([
    ['no challenge', { code_challenge: null, code_challenge_method: null }],
    ['a plain challenge', { code_challenge: verifier, code_challenge_method: 'plain' }],
    ['a challenge without a method', { code_challenge_method: null }],
    ['a short challenge', { code_challenge: 'x' }],
    ['a token instead of a code', { response_type: 'token' }],
    ['a token beside a code', { response_type: 'code token' }],
    ['nothing asked for', { response_type: 'none' }],
    ['another client', { client_id: 'demonstration' }],
    ['an unknown client', { client_id: '__proto__' }],
    ['another resource', { resource: 'https://evil.example' }],
  ])('is not begun with %s', async (_, change) => {
    const { status, location } = await raw(authPath(change))
    const error = location
      ? (new URL(location).searchParams.get('error') ??
        new URLSearchParams(new URL(location).hash.slice(1)).get('error'))
      : 'page'
    expect(location).not.toContain('/interaction/')
    expect([status, error]).not.toEqual([303, null])
    expect(error).not.toBeNull()
  })

  test.each<[string, Record<string, string>]>([
    ['no verifier', {}],
    ['a wrong verifier', { code_verifier: randomBytes(32).toString('base64url') }],
    ['the challenge itself', { code_verifier: challenge }],
    ['another address', { code_verifier: verifier, redirect_uri: 'https://evil.example/' }],
    ['another client', { code_verifier: verifier, client_id: 'front-end' }],
  ])('is worth nothing with %s', async (_, fields) => {
    const { status, text } = await redeem({ code: await codeFor('npa.ciso'), ...fields })
    expect([400, 401]).toContain(status)
    expect(text).not.toContain('access_token')
  })

  test('is good once; sent again it gives nothing', async () => {
    const code = await codeFor('npa.ciso')
    expect((await redeem({ code, code_verifier: verifier })).status).toBe(200)
    const again = await redeem({ code, code_verifier: verifier })
    expect([again.status, JSON.parse(again.text).error]).toEqual([400, 'invalid_grant'])
  })

  test('sent twice at the same moment is good once at most', async () => {
    const code = await codeFor('npa.ciso')
    const both = await Promise.all([1, 2].map(() => redeem({ code, code_verifier: verifier })))
    expect(both.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
  })
})

describe('guessing', () => {
  const guess = (client: string, secret: string, headers: Record<string, string> = {}) =>
    raw('/oidc/token', {
      method: 'POST',
      headers: { ...form, authorization: `Basic ${btoa(`${client}:${secret}`)}`, ...headers },
      body: 'grant_type=client_credentials',
    })

  test('a secret is slowed down, whatever address the guesser claims to come from', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 30; at++)
      statuses.push(
        (
          await guess('front-end', `g${at}`, {
            'x-forwarded-for': `10.0.0.${at}`,
            forwarded: `for=10.0.0.${at}`,
          })
        ).status,
      )
    expect(statuses.slice(-5)).toEqual([429, 429, 429, 429, 429])
    expect(statuses).not.toContain(200)
  })

  test.each(['Front-End', 'front%2Dend', 'audit%2Dtool%2D1'])(
    'the same client written otherwise is no second chance: %s',
    async (name) => {
      const client = name.startsWith('audit') ? 'audit-tool-1' : 'front-end'
      for (let at = 0; at < 21; at++) await guess(client, `g${at}`)
      const { status } = await guess(name, 'g')
      // Either no such client, or the client that is already waiting.
      expect([401, 429]).toContain(status)
      if (name.includes('%')) expect(status).toBe(429)
    },
  )

  test('a machine’s clock set back lengthens nobody’s wait, one set ahead does not end it', async () => {
    for (let at = 0; at < 21; at++) await guess('nobody-by-this-name', `g${at}`)
    try {
      for (const hours of [-2, 2]) {
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
        const { status, text } = await guess('nobody-by-this-name', 'g')
        expect(status, `${hours} hours`).toBe(429)
        expect(Number(/wait (\d+) s/.exec(text)?.[1]), `${hours} hours`).toBeLessThanOrEqual(60)
        vi.useRealTimers()
      }
    } finally {
      vi.useRealTimers()
    }
  })

  test('a secret in the body counts like one in the header', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 25; at++)
      statuses.push(
        (
          await raw('/oidc/token', {
            method: 'POST',
            headers: form,
            body: `grant_type=client_credentials&client_id=demonstration&client_secret=g${at}`,
          })
        ).status,
      )
    expect(statuses.at(-1)).toBe(429)
  })
})
