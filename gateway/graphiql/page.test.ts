import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { assetPaths, graphiqlAsset } from './assets.ts'
import { graphiqlPage, wantsPage } from './page.ts'

const options = {
  issuer: 'https://issuer.test/oidc',
  clientId: 'graphiql',
  audience: 'urn:graph',
  endpoint: '/graphql',
  nonce: 'bm9uY2U=',
}

describe('the page', () => {
  test('loads nothing but its own assets', async () => {
    const { html } = await graphiqlPage(options)
    const paths = Object.values(await assetPaths())
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    for (const address of loaded) expect(address === 'data:,' || paths.includes(address)).toBe(true)
  })

  test('runs only scripts with its nonce, talks only to itself and the issuer, and stands in no frame', async () => {
    const { headers } = await graphiqlPage(options)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'nonce-bm9uY2U='")
    expect(policy).toContain("connect-src 'self' https://issuer.test;")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(unsafe-inline|'self'|https:)/)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  })

  test('has a nonce of its own for each answer', async () => {
    const { nonce: _, ...rest } = options
    const [first, second] = [await graphiqlPage(rest), await graphiqlPage(rest)]
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy'])
  })

  test('carries its settings without letting them become markup', async () => {
    const { html } = await graphiqlPage({ ...options, clientId: '</script><script>alert(1)</script>' })
    expect(html).not.toContain('<script>alert')
    const settings = JSON.parse(/id="settings">(.*?)<\/script>/.exec(html)?.[1] ?? '')
    expect(settings).toMatchObject({ clientId: '</script><script>alert(1)</script>', audience: 'urn:graph' })
  })
})

describe('assets', () => {
  test('are packed, unchanging and typed', async () => {
    const { app, 'bar-style': style } = await assetPaths()
    const asset = await graphiqlAsset(app, 'gzip, br')
    expect(asset?.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
    })
    expect(asset?.headers['cache-control']).toContain('immutable')
    expect(gunzipSync(asset?.body ?? Buffer.alloc(0)).toString()).toContain('renderYogaGraphiQL')
    expect((await graphiqlAsset(style))?.body.toString()).toContain('#bar')
  })

  test.each([
    '/graphiql/',
    '/graphiql/../package.json',
    '/graphiql/__proto__',
    '/graphql',
    '/graphiql/app.js',
  ])('%s is not one', async (path) => {
    expect(await graphiqlAsset(path, 'gzip')).toBeNull()
  })
})

test.each([
  ['GET', 'text/html,application/xhtml+xml', true],
  ['GET', 'application/json', false],
  ['GET', null, false],
  ['POST', 'text/html', false],
])('%s with Accept %s is answered with the page: %s', (method, accept, expected) => {
  expect(wantsPage(method, accept)).toBe(expected)
})
