import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseUrl } from '../../database/test-cluster.ts'
import { until } from '../../database/until.ts'
import { fillTemplate, TEMPLATE } from '../harness/template.ts'
import { openWorld, type World } from '../harness/world.ts'
import { changesOf, listen, silent } from '../live/listener.ts'
import { ACCOUNT, report } from './crash/load.ts'
import { type OwnServer, ownServer } from './crash/own-server.ts'
import { newReport } from './crash/reporters.ts'

const SOON = { within: 30_000, every: 50 }
const query =
  'subscription($after: String) { incidentChanged(after: $after) { cursor step incident { id } } }'

let server: OwnServer
let world: World
let agency: string

beforeAll(async () => {
  server = await ownServer({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '45',
    shared_buffers: '32MB',
    timezone: 'UTC',
    jit: 'off',
  })
  await fillTemplate(server.adminUrl, databaseUrl(server.adminUrl, TEMPLATE))
  world = await openWorld({
    adminUrl: server.adminUrl,
    relays: false,
    live: { lookMs: 200 },
    pace: { heartbeatMs: 50, patienceMs: 5_000 },
  })
  const { rows } = await world.owner.query(`select id from agencies.agency where code = 'kaohsiung-sab'`)
  agency = rows[0].id
})
afterAll(async () => {
  await world.close()
  await server.close()
})

/** Sent until it is acknowledged: the same request each time, so it happens once. */
async function acknowledged(): Promise<string> {
  const mine = newReport(world.now())
  const found = await until(async () => {
    const { data } = await report(world, agency, mine)
    return data?.reportIncident?.incident?.id as string | undefined
  }, SOON)
  if (!found) throw new Error('No report was acknowledged')
  return found
}

test.each([
  ['stopped', () => server.stop()],
  ['killed', () => server.kill()],
] as const)('a database that is %s and started again costs a subscription nothing', async (_, end) => {
  const stream = await listen(world, ACCOUNT, {}, { query })
  const stranger = await listen(world, 'npa.contact', {}, { query })
  const before = await acknowledged()
  await stream.heard(1)
  await end()
  await stream.beats(20)
  await server.start()
  const after = [await acknowledged(), await acknowledged()]
  const reports = () => changesOf(stream.events()).filter(({ step }) => step === 'reportIncident')
  expect(await until(() => reports().length >= 3, SOON)).toBe(true)
  expect(reports().map(({ incident }) => incident.id)).toEqual([before, ...after])
  await stranger.beats(20)
  expect(silent(stranger)).toBe('')
  stream.leave()
  stranger.leave()
})
