import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../database/client.ts'
import { databaseUrl } from '../../database/test-cluster.ts'
import { until } from '../../database/until.ts'
import { verifyJournals } from '../../subgraphs/journal-verify.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { fillTemplate, TEMPLATE } from '../harness/template.ts'
import { openWorld, type Reply, type World } from '../harness/world.ts'
import { faultsOf, orphansIn, reportsIn } from './crash/found.ts'
import { ACCOUNT, type Heard, load, report, timed } from './crash/load.ts'
import { type OwnServer, ownServer } from './crash/own-server.ts'
import { newReport, type Report } from './crash/reporters.ts'

/** Nobody waits longer than a request may take. */
const LIMIT = 10_000
/** For the test's own waiting; not what is proved. */
const SOON = { within: 30_000, every: 20 }

let server: OwnServer
let world: World
let agency: string
let query: string
let whole: Reply
const sent: Report[] = []

beforeAll(async () => {
  server = await ownServer({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '45',
    shared_buffers: '32MB',
    timezone: 'UTC',
    jit: 'off',
  })
  const { adminUrl } = server
  await fillTemplate(adminUrl, databaseUrl(adminUrl, TEMPLATE))
  world = await openWorld({ adminUrl, relays: false })
  // A sequence of a copied database may count again what it counted before the copy, until the first checkpoint: the
  // numbers drawn ahead were written ahead for the original only. The graph itself never copies a database.
  await withClient(adminUrl, (client) => client.query('checkpoint'))
  const { rows } = await world.owner.query(`select id from agencies.agency where code = 'kaohsiung-sab'`)
  agency = rows[0].id
  const known = await world.owner.query(`select id from incidents.incident where reference = 'SAB-1'`)
  query = `{ agency(id: "${agency}") { id nameZh } incident(id: "${known.rows[0].id}") { reference effectiveLevel } }`
  whole = await world.ask(ACCOUNT, query)
  expect(whole.errors).toEqual([])
})
afterAll(async () => {
  await world.close()
  await server.close()
})

afterEach(async () => {
  // Without a new start of the graph: asked again, everything is as before, and every command that was heard stands.
  expect(await until(async () => (await world.ask(ACCOUNT, query)).errors.length === 0, SOON)).toBe(true)
  expect(await world.ask(ACCOUNT, query)).toEqual(whole)
  for (const each of sent.filter(({ incident }) => incident === undefined)) {
    expect((await report(world, agency, each)).errors).toEqual([])
  }
  await withClient(world.url, async (client) => {
    const found = await reportsIn(client)
    expect(faultsOf(sent, found)).toEqual([])
    expect(found).toHaveLength(sent.length)
    expect(await orphansIn(client)).toBe(0)
  })
  const names = subgraphs.map(({ name }) => name)
  expect((await verifyJournals({ url: world.url, subgraphs: names })).findings).toEqual([])
  world.logged.length = 0
})

const codesOf = (heard: readonly Reply[]) => [
  ...new Set(heard.flatMap(({ errors }) => errors.map(({ extensions }) => String(extensions.code)))),
]
const failed = (heard: readonly Reply[]) => heard.filter(({ errors }) => errors.length > 0)
const ok = (heard: readonly Reply[]) => heard.filter(({ errors }) => errors.length === 0)
const ms = (heard: readonly Heard[]) => Math.round(Math.max(0, ...heard.map((each) => each.ms)))
const say = (line: string) => void process.stdout.write(`database faults: ${line}\n`)

/** What was lost is null and told, in time; what is there is right; nobody is told of anything internal. */
function holds(heard: readonly Heard[], codes: readonly string[], statuses = [200]): void {
  const expected =
    /^(the database did not answer|the database could not write|a database connection was lost|the heartbeat of standing was not renewed)$/
  const others = world.logged.filter(({ message }) => !expected.test(message))
  expect(others.map(({ message, facts }) => `${message}: ${facts.err?.code} ${facts.err?.stack}`)).toEqual([])
  expect(codesOf(heard).filter((code) => !codes.includes(code))).toEqual([])
  for (const reply of heard) {
    expect(statuses).toContain(reply.status)
    expect(reply.ms).toBeLessThan(LIMIT + 500)
    for (const { extensions } of reply.errors) expect(extensions.remedy).toMatch(/\w/)
    for (const [field, value] of Object.entries(reply.data ?? {}))
      if (value !== null && field in whole.data) expect(value).toEqual(whole.data[field])
    if (reply.errors.length === 0) for (const value of Object.values(reply.data)) expect(value).not.toBeNull()
  }
}

test.each([
  ['stopped', () => server.stop()],
  ['killed', () => server.kill()],
] as const)(
  'a server that is %s under load costs what it would have answered, until it is back',
  async (how, end) => {
    const running = load(world, agency, query)
    expect(await until(() => ok(running.heard).length >= 40, SOON)).toBe(true)
    const before = running.heard.length
    await end()
    expect(await until(() => failed(running.heard).length >= 40, SOON)).toBe(true)
    await server.start()
    const down = running.heard.length
    expect(await until(() => ok(running.heard.slice(down)).length >= 40, SOON)).toBe(true)
    await running.end()
    sent.push(...running.reports)
    holds(running.heard, ['SUBGRAPH_UNAVAILABLE'])
    const { heard } = running
    say(
      `${how}: ${before} answers before, ${failed(heard).length} with SUBGRAPH_UNAVAILABLE, slowest ${ms(heard)} ms; ` +
        `${running.reports.filter(({ incident }) => incident).length} of ${running.reports.length} reports acknowledged`,
    )
  },
)

test('a server without a free connection is told as unavailable, and is used again when others leave', async () => {
  const others: Client[] = []
  const endOurs = `select pg_terminate_backend(pid) from pg_stat_activity where usename like '%\\_app'`
  const taker = new Client({ connectionString: server.adminUrl })
  await taker.connect()
  others.push(taker)
  await taker.query(endOurs)
  for (;;) {
    const other = new Client({ connectionString: server.adminUrl })
    other.on('error', () => {})
    if (
      !(await other.connect().then(
        () => true,
        () => false,
      ))
    )
      break
    others.push(other)
  }
  const heard = await Promise.all(Array.from({ length: 10 }, () => timed(() => world.ask(ACCOUNT, query))))
  const lost = newReport(world.now())
  sent.push(lost)
  heard.push(await timed(() => report(world, agency, lost)))
  expect(failed(heard)).toHaveLength(heard.length)
  holds(heard, ['SUBGRAPH_UNAVAILABLE'])
  await Promise.all(others.map((other) => other.end()))
  say(
    `no connection left (${others.length} taken by others): ${heard.length} of ${heard.length} told, slowest ${ms(heard)} ms`,
  )
})

test('a server that takes reads only answers reads, and refuses commands whole', async () => {
  const readOnly = (word: 'on' | 'off') =>
    withClient(server.adminUrl, async (client) => {
      await client.query('set default_transaction_read_only = off')
      await client.query(`alter system set default_transaction_read_only = ${word}`)
      await client.query('select pg_reload_conf()')
    })
  await readOnly('on')
  const isSo = () =>
    withClient(server.adminUrl, async (client) => {
      const { rows } = await client.query('show default_transaction_read_only')
      return rows[0].default_transaction_read_only === 'on'
    })
  expect(await until(isSo, SOON)).toBe(true)
  // A session hears of it before its next command; those that wait in the pool had one each.
  await Promise.all(Array.from({ length: 8 }, () => world.ask(ACCOUNT, query)))
  const reads = await Promise.all(Array.from({ length: 20 }, () => timed(() => world.ask(ACCOUNT, query))))
  const commands: Heard[] = []
  for (let i = 0; i < 10; i++) {
    const next = newReport(world.now())
    sent.push(next)
    commands.push(await timed(() => report(world, agency, next)))
  }
  await readOnly('off')
  expect(await until(async () => !(await isSo()), SOON)).toBe(true)
  expect(codesOf(reads)).toEqual([])
  expect(codesOf(commands)).toEqual(['WRITING_UNAVAILABLE'])
  expect(failed(commands)).toHaveLength(commands.length)
  holds([...reads, ...commands], ['WRITING_UNAVAILABLE'])
  say(`read-only: ${reads.length} reads answered whole, ${commands.length} commands refused`)
})

test('a statement that is stuck costs its own fields in time, while others are served', async () => {
  const blocker = new Client({ connectionString: world.url })
  await blocker.connect()
  await blocker.query('begin; lock table incidents.incident in access exclusive mode')
  const next = newReport(world.now())
  sent.push(next)
  const stuck = [
    ...Array.from({ length: 8 }, () => timed(() => world.ask(ACCOUNT, query))),
    timed(() => report(world, agency, next)),
  ]
  let waiting = true
  const all = Promise.all(stuck).finally(() => {
    waiting = false
  })
  const others: Heard[] = []
  while (waiting)
    others.push(await timed(() => world.ask(ACCOUNT, `{ agency(id: "${agency}") { id nameZh } }`)))
  const heard = await all
  await blocker.query('rollback')
  await blocker.end()
  holds(others, [])
  expect(others.length).toBeGreaterThan(100)
  expect(ms(others)).toBeLessThan(2_000)
  expect(failed(heard)).toHaveLength(heard.length)
  holds(heard, ['LIMIT_TIME', 'SUBGRAPH_UNAVAILABLE'])
  expect(codesOf(heard)).toContain('LIMIT_TIME')
  for (const reply of heard.slice(0, 8)) expect(reply.data).toEqual({ ...whole.data, incident: null })
  say(
    `stuck: ${heard.length} requests told ${codesOf(heard).sort().join(' or ')} within ${ms(heard)} ms; ` +
      `${others.length} others served meanwhile, slowest ${ms(others)} ms`,
  )
})

test('a server that hangs keeps nobody waiting beyond the time of a request', async () => {
  await world.ask(ACCOUNT, query)
  const { rows } = await withClient(server.adminUrl, (client) =>
    client.query(`select pid from pg_stat_activity where usename like '%\\_app'`),
  )
  const sessions = rows.map(({ pid }) => Number(pid))
  expect(sessions.length).toBeGreaterThan(0)
  for (const pid of sessions) process.kill(pid, 'SIGSTOP')
  const next = newReport(world.now())
  sent.push(next)
  const heard = await Promise.all([
    ...Array.from({ length: 8 }, () => timed(() => world.ask(ACCOUNT, query))),
    timed(() => report(world, agency, next)),
  ]).finally(() => {
    for (const pid of sessions) process.kill(pid, 'SIGCONT')
  })
  // Sessions that do not hang are opened as far as a pool has room, so some are served.
  holds(heard, ['LIMIT_TIME', 'SUBGRAPH_UNAVAILABLE'], [200, 504])
  expect(failed(heard).length).toBeGreaterThan(0)
  say(
    `hanging: ${failed(heard).length} of ${heard.length} requests told ${codesOf(heard).sort().join(' or ')}, slowest ${ms(heard)} ms`,
  )
})

test('sessions ended at random under load leave nothing half done', async () => {
  const running = load(world, agency, query)
  await withClient(server.adminUrl, async (client) => {
    for (let round = 0; round < 60; round++) {
      const soFar = running.heard.length
      expect(await until(() => running.heard.length > soFar + 5, SOON)).toBe(true)
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where usename like '%\\_app' order by random() limit 2`,
      )
    }
  })
  await running.end()
  sent.push(...running.reports)
  const { heard } = running
  holds(heard, ['SUBGRAPH_UNAVAILABLE'])
  expect(failed(heard).length).toBeGreaterThan(0)
  say(
    `sessions ended in 60 rounds: ${heard.length} answers, ${failed(heard).length} told, slowest ${ms(heard)} ms; ` +
      `${running.reports.filter(({ incident }) => incident).length} of ${running.reports.length} reports acknowledged`,
  )
})
