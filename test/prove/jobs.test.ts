import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { withClient } from '../../database/client.ts'
import { databaseUrl } from '../../database/test-cluster.ts'
import { until } from '../../database/until.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { fillTemplate, TEMPLATE } from '../harness/template.ts'
import { openWorld, type World } from '../harness/world.ts'
import { openReceiver, type Receiver } from '../incidents/receiver.ts'
import { type Program, start } from '../running/program.ts'
import { report } from './crash/load.ts'
import { type OwnServer, ownServer } from './crash/own-server.ts'
import { newReport } from './crash/reporters.ts'

const SOON = { within: 60_000, every: 50 }
const KEY = 'a key that the receiver shares with us 0123456789'
/** By then a review of level 2 is overdue. */
const AHEAD_MS = String(9 * 3_600_000)
const CASES = 4

let server: OwnServer
let world: World
let receiver: Receiver
let agency: string
const programs: Program[] = []

beforeAll(async () => {
  server = await ownServer({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '45',
    shared_buffers: '32MB',
    timezone: 'UTC',
    jit: 'off',
  })
  receiver = await openReceiver(KEY)
  await fillTemplate(server.adminUrl, databaseUrl(server.adminUrl, TEMPLATE))
})
// Jobs are due by the machine's clock, so the world has that too.
beforeEach(async () => {
  world = await openWorld({ adminUrl: server.adminUrl, now: new Date(), relays: false })
  const { rows } = await sql(`select id from agencies.agency where code = 'kaohsiung-sab'`)
  agency = rows[0].id
  await sql('delete from incidents_jobs._private_jobs')
})
afterEach(async () => {
  for (const { child } of programs.splice(0)) child.kill('SIGKILL')
  receiver.received.length = 0
  await world.close()
})
afterAll(async () => {
  await receiver.close()
  await server.close()
})

/** A connection of its own each time: the database is not always there. */
const sql = (text: string, values: unknown[] = []) =>
  withClient(world.url, (client) => client.query(text, values))

/** Cases whose review is to be reminded of now. */
async function cases(n: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let i = 0; i < n; i++) {
    const mine = newReport(world.now())
    await until(async () => (await report(world, agency, mine)).errors.length === 0, SOON)
    ids.push(String(mine.incident))
  }
  await sql(`update incidents.clock set remind_at = now() where kind = 'REVIEW' and incident_id = any($1)`, [
    ids,
  ])
  return ids
}

async function worker(more: Record<string, string> = {}): Promise<Program> {
  const env = { DATABASE: world.url, VIEWER_KEY, AHEAD_MS, ...more }
  const program = start([process.execPath, 'test/running/jobs-program.ts'], env)
  programs.push(program)
  await program.says(/working/)
  return program
}

/** How often each case was told of. */
async function told(ids: readonly string[]): Promise<readonly number[]> {
  const { rows } = await sql(
    `select i.id, coalesce(max(t.reminders), 0) as n from unnest($1::uuid[]) i(id)
     left join published_incidents.task t on t.incident_id = i.id and t.kind = 'REVIEW_REPORT' group by i.id`,
    [ids],
  )
  return rows.map(({ n }) => Number(n))
}

const allTold = (ids: readonly string[]) => until(async () => (await told(ids)).every((n) => n > 0), SOON)

/** One job for each case's clock, of the next reminder; none held by whoever is gone. */
async function planned(ids: readonly string[]): Promise<{ jobs: number; held: number }> {
  const { rows } = await sql(
    `select count(*)::int as jobs, count(j.locked_by)::int as held from incidents_jobs._private_jobs j
     join incidents.clock c on c.id::text = j.payload ->> 'id' and c.kind = 'REVIEW' where c.incident_id = any($1)`,
    [ids],
  )
  return rows[0]
}
const settled = (ids: readonly string[]) =>
  until(async () => {
    const { jobs, held } = await planned(ids)
    return jobs === ids.length && held === 0
  }, SOON)

test('processes that are killed at any moment lose no reminder and tell none twice', async () => {
  const ids = await cases(CASES)
  for (let round = 0; (await told(ids)).some((n) => n === 0); round++) {
    const before = (await told(ids)).filter((n) => n > 0).length
    const { child } = await worker()
    await until(async () => (await told(ids)).filter((n) => n > 0).length > before, SOON)
    child.kill('SIGKILL')
    expect(round).toBeLessThan(CASES)
  }
  await worker()
  expect(await settled(ids)).toBe(true)
  expect(await told(ids)).toEqual(ids.map(() => 1))
})

test('two processes share the work, and what one had in hand when it died the other does', async () => {
  await sql(`insert into incidents_jobs.outlet (name) values ('WEBHOOK')`)
  const [id = ''] = await cases(1)
  await sql(`update published_incidents.task set reminders = 1, reminded_at = now() where incident_id = $1`, [
    id,
  ])
  // The receiver keeps the first process waiting, so that it dies in the middle of a delivery.
  receiver.holds = true
  const outlet = { WEBHOOK: receiver.url, WEBHOOK_KEY: KEY, AHEAD_MS: '0' }
  const first = await worker(outlet)
  expect(await until(() => receiver.received.length > 0, SOON)).toBe(true)
  const second = await worker(outlet)
  first.child.kill('SIGKILL')
  receiver.holds = false
  const delivered = async () => {
    const { rows: found } = await sql(
      `select d.outcome, count(*)::int as n from incidents.delivery d join published_incidents.task t on t.id = d.task_id
       where t.incident_id = $1 group by d.task_id, d.person_no, d.reminder, d.outlet, d.outcome`,
      [id],
    )
    return found
  }
  expect(await until(async () => (await delivered()).length > 0, SOON)).toBe(true)
  expect((await delivered()).every(({ outcome, n }) => outcome === 'DELIVERED' && n === 1)).toBe(true)
  const [broken] = receiver.received
  expect(receiver.received.filter((each) => each.id === broken?.id)).toHaveLength(2)
  expect(second.child.exitCode).toBeNull()
})

test.each([
  ['stopped', () => server.stop()],
  ['killed', () => server.kill()],
] as const)('a database that is %s and started again finds the same process at work', async (_, end) => {
  const before = await cases(2)
  const program = await worker()
  expect(await allTold(before)).toBe(true)
  await end()
  await server.start()
  expect(await until(() => sql('select 1').then(Boolean, () => false), SOON)).toBe(true)
  const after = await cases(2)
  expect(await allTold(after)).toBe(true)
  expect(await told([...before, ...after])).toEqual([1, 1, 1, 1])
  expect(program.child.exitCode).toBeNull()
})

test('a process that is told to end leaves no connection and no job in hand', async () => {
  const ids = await cases(3)
  const program = await worker()
  expect(await allTold(ids)).toBe(true)
  const sessions = async () => {
    const { rows } = await sql(
      `select count(*)::int as n from pg_stat_activity where usename = 'incidents_jobs' and datname = current_database()`,
    )
    return rows[0].n as number
  }
  expect(await sessions()).toBeLessThanOrEqual(2)
  program.child.kill('SIGTERM')
  expect(await program.ended()).toEqual({ code: 0, signal: null })
  expect(await until(async () => (await sessions()) === 0, SOON)).toBe(true)
  expect((await planned(ids)).held).toBe(0)
})
