import { createServer } from 'node:net'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { until } from '../../database/until.ts'
import { clearAway, freshFolder, nothingRunsOn, start, startGraph } from './program.ts'

// A first start takes a second or two on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
afterEach(clearAway)

const token = (dataDir: string, ...args: string[]) =>
  start([process.execPath, 'scripts/token.ts', ...args], { DATA_DIR: dataDir })

describe('a running graph', () => {
  test('says where it is, is healthy and ready, and gives tokens for its accounts until SIGTERM', async () => {
    const folder = freshFolder()
    const dataDir = join(folder, 'data')
    const graph = await startGraph(dataDir)
    expect(graph.said().out).toContain(`GraphiQL: open ${graph.url}/graphql`)
    expect(graph.said().out).toContain(`DATA_DIR=${dataDir} npm run --silent token -- kaohsiung.reviewer`)
    for (const path of ['/health', '/ready']) expect((await fetch(`${graph.url}${path}`)).status).toBe(200)

    const given = token(dataDir, 'npa.contact')
    expect(await given.ended()).toMatchObject({ code: 0 })
    expect(given.said()).toMatchObject({ out: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/), err: '' })
    const claims = decodeJwt(given.said().out.trim())
    expect(claims).toMatchObject({ sub: 'npa.contact', iss: `${graph.url}/oidc`, aud: 'oversight-graph' })
    expect(Number(claims.exp) - Number(claims.iat)).toBe(15 * 60)

    const unknown = token(dataDir, 'nobody')
    expect(await unknown.ended()).toMatchObject({ code: 2 })
    expect(unknown.said()).toMatchObject({
      out: '',
      err: expect.stringMatching(/no account "nobody"[\s\S]*front-end/),
    })

    const begun = performance.now()
    graph.child.kill('SIGTERM')
    expect(await graph.ended()).toEqual({ code: 0, signal: null })
    expect(performance.now() - begun).toBeLessThan(3_000)
    expect(await nothingRunsOn(folder)).toBe(true)
    const late = token(dataDir, 'npa.contact')
    expect(await late.ended()).toMatchObject({ code: 1 })
    expect(late.said()).toMatchObject({ out: '', err: expect.stringContaining('Start it (npm start)') })
  })
})

describe('a start that cannot succeed says so plainly and leaves nothing behind', () => {
  test.each([
    [
      'on a taken port',
      true,
      /\nCannot start\. Port \d+ on 127\.0\.0\.1 is taken by another program\. Stop it, or set PORT/,
    ],
    [
      'on an address of another machine',
      false,
      /\nCannot start\. 192\.0\.2\.1 is no address of this machine\. Set HOST/,
    ],
  ])('%s', async (_, taken, words) => {
    const folder = freshFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await until(() => other.listening, { within: 1_000 })
    const { port } = other.address() as { port: number }
    const env = taken ? { PORT: String(port) } : { HOST: '192.0.2.1' }
    const graph = start([process.execPath, 'start.ts'], { DATA_DIR: join(folder, 'data'), ...env })
    expect(await graph.ended()).toMatchObject({ code: 1 })
    expect(graph.said().err).toMatch(words)
    expect(await nothingRunsOn(folder)).toBe(true)
    other.close()
  })

  test('in production without what production needs, all of it in one go', async () => {
    const graph = start([process.execPath, 'start.ts'], { NODE_ENV: 'production', DEMO: 'on' })
    expect(await graph.ended()).toMatchObject({ code: 1 })
    for (const name of ['DATABASE_URL', 'OIDC_ISSUER', 'VIEWER_KEY', 'DEMO']) {
      expect(graph.said().err).toContain(`\n  ${name}: `)
    }
  })
})
