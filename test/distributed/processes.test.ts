import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test, vi } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../database/test-cluster.ts'
import { until } from '../../database/until.ts'
import { committedSupergraph } from '../../gateway/graph.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { TEMPLATE } from '../harness/template.ts'
import type { Reply } from '../harness/world.ts'
import { clearAway, freshFolder, kill, nothingRunsOn, type Program, start } from '../running/program.ts'
import { pageOfEach } from './operations.ts'

vi.setConfig({ testTimeout: 60_000 })
afterAll(clearAway)

const PARTS = ['agencies', 'incidents', 'vendors', 'intelligence'] as const
const node = (...args: string[]): [string, ...string[]] => [process.execPath, ...args]

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(
    servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** The six programs of the distributed mode, by name, each with its place. */
async function sixPrograms(databaseUrl: string, dataDir: string) {
  const names = ['issuer', 'gateway', ...PARTS] as const
  const ports = await freePorts(names.length)
  const place = (name: string) => `http://127.0.0.1:${ports[names.indexOf(name as (typeof names)[number])]}`
  const shared = { DATA_DIR: dataDir, OIDC_ISSUER: `${place('issuer')}/oidc` }
  const urls = Object.fromEntries(
    PARTS.map((part) => [`${part.toUpperCase()}_URL`, `${place(part)}/graphql`]),
  )
  const run = (name: (typeof names)[number]): Program => {
    const env = { ...shared, PORT: new URL(place(name)).port }
    if (name === 'issuer') return start(node('gateway/issuer/start.ts'), env)
    if (name === 'gateway') return start(node('gateway/start.ts'), { ...env, ...urls })
    const secrets = { DATABASE_URL: databaseUrl, VIEWER_KEY }
    return start(node('subgraphs/start.ts', name), { ...env, ...secrets })
  }
  return { names, run, place, shared }
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)

test('started in any order, the parts are one graph; one that dies costs its fields until it is back', async () => {
  const adminUrl = inject('adminUrl')
  const database = `processes_${randomUUID().replaceAll('-', '')}`
  const folder = freshFolder()
  const databaseUrl = await cloneDatabase(adminUrl, TEMPLATE, database)
  const { names, run, place, shared } = await sixPrograms(databaseUrl, join(folder, 'data'))
  const order = shuffled(names)
  const programs = new Map(order.map((name) => [name, run(name)]))
  await Promise.all([...programs.values()].map((program) => program.says(/ready at|is ready\./)))

  const token = start(node('scripts/token.ts', 'oics.national'), { DATA_DIR: shared.DATA_DIR })
  expect((await token.ended()).code, token.said().err).toBe(0)
  const ask = async (query: string): Promise<Reply> => {
    const response = await fetch(`${place('gateway')}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token.said().out.trim()}`,
      },
      body: JSON.stringify({ query }),
    })
    const body = (await response.json()) as Partial<Reply>
    return { status: response.status, data: body.data, errors: body.errors ?? [] }
  }

  const pages = pageOfEach(committedSupergraph())
  const query = `{ ${Object.entries(pages)
    .map(([part, field]) => `${part}: ${field}(first: 1) { totalCount }`)
    .join(' ')} }`
  const whole = await ask(query)
  expect(whole.errors, `started in the order ${order}`).toEqual([])
  expect(Object.keys(whole.data)).toEqual(Object.keys(pages))

  const victim = shuffled(Object.keys(pages))[0] as (typeof PARTS)[number]
  const dead = programs.get(victim)
  kill(dead?.child.pid)
  await dead?.ended()
  const without = await ask(query)
  expect(without.data).toEqual({ ...whole.data, [victim]: null })
  expect(without.errors.map(({ extensions }) => [extensions.code, extensions.subgraph])).toEqual([
    ['SUBGRAPH_UNAVAILABLE', victim],
  ])
  const ready = await fetch(`${place('gateway')}/ready`)
  expect(ready.status).toBe(200)

  const restarted = run(victim)
  programs.set(victim, restarted)
  // Asked all the while, as callers do: what starts must get along with what serves.
  const again = await until(async () => (await ask(query)).errors.length === 0, { within: 20_000, every: 50 })
  expect(again, `${victim} came back as: ${restarted.said().err}`).toBe(true)
  expect(await ask(query)).toEqual(whole)

  const stopped = performance.now()
  for (const program of programs.values()) program.child.kill('SIGTERM')
  const endings = await Promise.all([...programs.values()].map((program) => program.ended()))
  expect(performance.now() - stopped).toBeLessThan(3_000)
  expect(endings.map(({ code }) => code)).toEqual(endings.map(() => 0))
  expect(await nothingRunsOn(folder)).toBe(true)
  await dropDatabase(adminUrl, database)
})

describe('a part that cannot start says why, in a sentence:', () => {
  const somewhere = { OIDC_ISSUER: 'http://127.0.0.1:1/oidc' }
  test.each<[string, string[], Record<string, string>, number, RegExp]>([
    ['a subgraph without a name', ['subgraphs/start.ts'], {}, 2, /Usage: .*agencies\|incidents/],
    ['a subgraph that is none', ['subgraphs/start.ts', 'weather'], {}, 2, /Usage: .*agencies\|incidents/],
    [
      'a subgraph without database and issuer',
      ['subgraphs/start.ts', 'agencies'],
      {},
      1,
      /Set DATABASE_URL and OIDC_ISSUER/,
    ],
    [
      'a gateway without places',
      ['gateway/start.ts'],
      somewhere,
      1,
      /Set AGENCIES_URL, INCIDENTS_URL, VENDORS_URL, INTELLIGENCE_URL/,
    ],
  ])('%s', async (_, args, env, code, words) => {
    const program = start(node(...args), { DATA_DIR: join(freshFolder(), 'data'), ...env })
    expect((await program.ended()).code).toBe(code)
    expect(program.said().err).toMatch(words)
    expect(program.said().err).not.toMatch(/\n\s+at /)
  })
})

test('a gateway needs no secret, not even in production', async () => {
  const places = Object.fromEntries(
    PARTS.map((part) => [`${part.toUpperCase()}_URL`, 'https://part.invalid']),
  )
  const env = {
    DATA_DIR: join(freshFolder(), 'data'),
    NODE_ENV: 'production',
    OIDC_ISSUER: 'https://id.invalid',
  }
  const program = start(node('gateway/start.ts'), { ...env, ...places })
  await program.says(/is ready at/)
  program.child.kill('SIGTERM')
  expect((await program.ended()).code).toBe(0)
})
