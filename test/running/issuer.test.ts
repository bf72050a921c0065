import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts } from '../../gateway/issuer/accounts.ts'
import { DEMONSTRATION_GRANT } from '../../gateway/issuer/clients.ts'
import {
  type Announcement,
  announcementFile,
  createIssuer,
  type Issuer,
} from '../../gateway/issuer/issuer.ts'
import { type Listening, listen } from '../../gateway/process/http.ts'
import { clearAway, freshFolder } from './program.ts'

const log = { error: (said: unknown) => expect.fail(`the issuer failed: ${JSON.stringify(said)}`) }
const machineOfATest = {
  name: 'test.machine',
  kind: 'machine',
  title: { zh: '', en: '' },
  agency: { zh: '', en: '' },
} as const

let dataDir: string
let server: Listening
let issuer: Issuer
let announced: Announcement

beforeAll(async () => {
  dataDir = freshFolder()
  server = await listen({ host: '127.0.0.1', port: 0 }, log, (req, res) => issuer.handle(req, res))
  issuer = await createIssuer({
    url: `${server.url}/oidc`,
    audience: 'oversight-graph',
    dataDir,
    production: false,
    log,
    furtherAccounts: [machineOfATest],
  })
  announced = JSON.parse(readFileSync(announcementFile(dataDir), 'utf8')) as Announcement
})

afterAll(async () => {
  await server.close()
  issuer.close()
  clearAway()
})

const basic = (client: string, secret: string) => `Basic ${btoa(`${client}:${secret}`)}`

async function askToken(form: Record<string, string>, authorization?: string) {
  const answer = await fetch(`${issuer.url}/token`, {
    method: 'POST',
    headers: authorization ? { authorization } : {},
    body: new URLSearchParams(form),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, string> }
}

const demonstration = (account: string, secret = announced.demonstrationSecret) =>
  askToken({ grant_type: DEMONSTRATION_GRANT, account }, basic('demonstration', secret))

const verified = async (token = '') =>
  (
    await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer.url}/jwks`)), {
      issuer: issuer.url,
      audience: 'oversight-graph',
      typ: 'at+jwt',
      algorithms: ['ES256'],
    })
  ).payload

/** A browser, as far as signing in needs one: it keeps cookies and follows redirects one at a time. */
function browser() {
  const cookies = new Map<string, string>()
  return async (url: string, form?: Record<string, string>) => {
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      redirect: 'manual',
      ...(form && { body: new URLSearchParams(form) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    return { answer, next: next ? new URL(next, url).href : '' }
  }
}

function authorization(change: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString('base64url')
  const redirectUri = `${server.url.replace('127.0.0.1', 'localhost')}/graphql`
  const query = new URLSearchParams({
    client_id: 'graphiql',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid',
    state: 'a state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  })
  return { url: `${issuer.url}/auth?${query}`, verifier, redirectUri }
}

async function signIn(account: string) {
  const go = browser()
  const { url, verifier, redirectUri } = authorization()
  const { next: page } = await go(url)
  const shown = await go(page)
  const { next: resume } = await go(page, { account })
  const { next: back } = await go(resume)
  return {
    go,
    html: await shown.answer.text(),
    headers: shown.answer.headers,
    back: new URL(back),
    verifier,
    redirectUri,
  }
}

describe('signing in with a browser', () => {
  test('shows every person by agency, and gives a token for the one who was chosen', async () => {
    const { html, headers, back, verifier, redirectUri } = await signIn('kaohsiung.reviewer')
    for (const { name, kind } of demonstrationAccounts) {
      expect(html.includes(`value="${name}"`), name).toBe(kind === 'person')
    }
    expect(html).not.toMatch(/https?:|src=|<script/)
    expect(headers.get('content-security-policy')).toContain(`form-action 'self' ${back.origin};`)

    expect(back.href.startsWith(`${redirectUri}?`)).toBe(true)
    expect(back.searchParams.get('state')).toBe('a state')
    const form = {
      grant_type: 'authorization_code',
      client_id: 'graphiql',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }
    const { body } = await askToken(form)
    expect(await verified(body.access_token)).toMatchObject({
      sub: 'kaohsiung.reviewer',
      client_id: 'graphiql',
      machine: false,
    })
    // A code is good once.
    expect(await askToken(form)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('needs the verifier of the one who began', async () => {
    const { back, redirectUri } = await signIn('npa.ciso')
    const stolen = await askToken({
      grant_type: 'authorization_code',
      client_id: 'graphiql',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: randomBytes(32).toString('base64url'),
    })
    expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test.each(['front-end', 'nobody', ''])('is not possible as %j', async (account) => {
    const go = browser()
    const { next: page } = await go(authorization().url)
    expect((await go(page, { account })).answer.status).toBe(400)
  })

  test('cannot be finished in another browser', async () => {
    const { next: page } = await browser()(authorization().url)
    expect((await browser()(page, { account: 'system.admin' })).answer.status).toBe(400)
  })

  test('does not send anybody to a stranger’s address', async () => {
    const { answer, next } = await browser()(authorization({ redirect_uri: 'https://stranger.example/' }).url)
    expect([answer.status, next]).toEqual([400, ''])
    expect(await answer.text()).toContain('redirect_uri')
  })

  test('without PKCE is refused', async () => {
    const { next } = await browser()(authorization({ code_challenge: '', code_challenge_method: '' }).url)
    expect(new URL(next).searchParams.get('error')).toBe('invalid_request')
  })

  test('happens under one name of the machine, so that cookies stay', async () => {
    const { url } = authorization()
    const { answer, next } = await browser()(url.replace('127.0.0.1', 'localhost'))
    expect([answer.status, next]).toEqual([307, url])
  })
})

describe('tokens', () => {
  test.each(['audit-tool-1', 'front-end'])('are given to the machine %s for its secret', async (machine) => {
    const form = { grant_type: 'client_credentials' }
    const { body } = await askToken(form, basic(machine, announced.clientSecrets[machine] ?? ''))
    const claims = await verified(body.access_token)
    expect(claims).toMatchObject({ sub: machine, client_id: machine, machine: true })
    expect(Number(claims.exp) - Number(claims.iat)).toBe(15 * 60)
    expect(await askToken(form, basic(machine, announced.demonstrationSecret))).toMatchObject({ status: 401 })
  })

  test.each(demonstrationAccounts.map(({ name, kind }) => [name, kind]))(
    'for the demonstration: %s is a %s',
    async (name, kind) => {
      const { body } = await demonstration(name)
      const claims = await verified(body.access_token)
      expect(claims).toMatchObject({ sub: name, machine: kind === 'machine' })
      expect(claims.client_id === name).toBe(kind === 'machine')
    },
  )

  test('are given for a test’s own accounts, and for no others', async () => {
    expect(await demonstration('test.machine')).toMatchObject({ status: 200 })
    expect(await demonstration('nobody')).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('of before stay valid after the signing key was changed, and new ones are signed with the new key', async () => {
    const before = (await demonstration('npa.ciso')).body.access_token
    await issuer.rotate()
    const after = (await demonstration('npa.ciso')).body.access_token
    const keyOf = (token = '') =>
      JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid
    expect(keyOf(after)).not.toBe(keyOf(before))
    for (const token of [before, after]) expect(await verified(token)).toMatchObject({ sub: 'npa.ciso' })
    expect(issuer.publicKeys().keys.every((key) => key.d === undefined)).toBe(true)
  })

  test('are not to be had by guessing secrets', async () => {
    const guesses = Array.from({ length: 21 }, (_, guess) => demonstration('system.admin', `guess ${guess}`))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses).not.toContain(200)
    expect(await demonstration('system.admin')).toMatchObject({ status: 429 })
    // Others on the same machine are not kept waiting.
    const machine = basic('front-end', announced.clientSecrets['front-end'] ?? '')
    expect(await askToken({ grant_type: 'client_credentials' }, machine)).toMatchObject({ status: 200 })
  })
})

test('the issuer’s addresses come from the configuration, whatever a request says', async () => {
  const discovery = await new Promise<string>((resolve, reject) => {
    const headers = {
      host: 'stranger.example',
      'x-forwarded-host': 'stranger.example',
      'x-forwarded-proto': 'https',
    }
    request(`${issuer.url}/.well-known/openid-configuration`, { headers }, async (res) => {
      resolve((await Array.fromAsync(res)).join(''))
    })
      .on('error', reject)
      .end()
  })
  expect(discovery).not.toContain('stranger')
  expect(JSON.parse(discovery)).toMatchObject({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` })
})

test('what the issuer keeps in the data folder is for its owner alone', () => {
  for (const file of ['issuer.json', 'issuer-secrets.json']) {
    expect(statSync(`${dataDir}/${file}`).mode & 0o777, file).toBe(0o600)
  }
})

test('the issuer refuses production', async () => {
  const options = { url: 'https://id.example/oidc', audience: 'oversight-graph', dataDir, log }
  await expect(createIssuer({ ...options, production: true })).rejects.toThrow('refuses production')
})
