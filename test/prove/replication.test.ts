/** The incidents subgraph beside a database of its own, which knows standing only as PostgreSQL replicates it (D-03). */
import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../database/test-cluster.ts'
import { until } from '../../database/until.ts'
import { Asking } from '../../gateway/engine/asking.ts'
import { near } from '../../gateway/engine/near.ts'
import { openPart, type Part } from '../../subgraphs/part.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { testVerifier, tokenFor, VIEWER_KEY } from '../harness/keys.ts'
import { TEMPLATE } from '../harness/template.ts'
import { openWorld, type World } from '../harness/world.ts'

const NAME = `replica_${randomUUID().replaceAll('-', '')}`
const KEPT = ['agency', 'reach', 'reach_size', 'person', 'role_grant', 'system']

let world: World
let replica: pg.Client
let part: Part

beforeAll(async () => {
  world = await openWorld()
  const url = await cloneDatabase(inject('adminUrl'), TEMPLATE, NAME)
  replica = new pg.Client({ connectionString: url })
  replica.on('error', () => {})
  await replica.connect()
  await world.owner.query('create publication standing for tables in schema published_agencies')
  // In one cluster the slot comes first: creating it with the subscription would wait for itself.
  await world.owner.query(`select pg_create_logical_replication_slot('${NAME}', 'pgoutput')`)
  await replica.query(`truncate ${KEPT.map((table) => `published_agencies.${table}`).join(', ')}`)
  await replica.query(
    `create subscription ${NAME} connection '${world.url}' publication standing
     with (create_slot = false, slot_name = '${NAME}')`,
  )
  const incidents = subgraphs.find(({ name }) => name === 'incidents')
  if (!incidents) throw new Error('no incidents')
  const log = {
    error: (facts: object, message: string) => void world.logged.push({ facts, message }),
    info: () => {},
  }
  part = openPart(incidents, {
    url,
    viewerKey: VIEWER_KEY,
    verifier: testVerifier(world.now),
    clock: world.now,
    log,
  })
  await caughtUp()
})

afterAll(async () => {
  await part.close()
  await replica.query(`alter subscription ${NAME} disable`)
  await replica.query(`alter subscription ${NAME} set (slot_name = none)`)
  await replica.query(`drop subscription ${NAME}`)
  await replica.end()
  const gone = async () => {
    const drop =
      'select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1 and not active'
    await world.owner.query(drop, [NAME])
    const slots = await world.owner.query('select 1 from pg_replication_slots where slot_name = $1', [NAME])
    return slots.rows.length === 0
  }
  await until(gone, { within: 5_000 })
  await world.close()
  await dropDatabase(inject('adminUrl'), NAME)
})

/** One digest for each table. */
async function contents(client: pg.Client): Promise<string> {
  const digests = KEPT.map(
    (table) =>
      `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from published_agencies.${table} t)`,
  )
  const { rows } = await client.query(`select concat_ws(' ', ${digests.join(', ')}) as digest`)
  return rows[0].digest
}

/** Until both databases say the same of standing; answers after how many milliseconds. */
async function caughtUp(): Promise<number> {
  const began = performance.now()
  const expected = await contents(world.owner)
  const same = await until(async () => (await contents(replica)) === expected, {
    within: 20_000,
  })
  expect(same, 'the replica has caught up').toBe(true)
  return performance.now() - began
}

async function visible(account: string): Promise<number> {
  const asking = new Asking({
    authorization: `Bearer ${await tokenFor(account, world.now())}`,
    acceptLanguage: null,
    purpose: null,
    requestId: randomUUID(),
  })
  const document = parse('{ incidents(first: 100) { totalCount } }')
  const { data } = await near(part)({ document, asking })
  return (data as any)?.incidents?.totalCount ?? 0
}

async function revoke(account: string, by: string): Promise<void> {
  const { rows } = await world.owner.query(
    `select g.id, g.version from agencies.role_grant g join agencies.person p on p.no = g.person_no
     where p.subject = $1 and g.state = 'ACTIVE'`,
    [account],
  )
  const input = { roleGrantId: rows[0].id, expectedVersion: rows[0].version, reason: 'left' }
  const { data, errors } = await world.act(by, 'revokeRole', input, 'roleGrant { state }')
  expect(data?.revokeRole?.roleGrant?.state, JSON.stringify(errors)).toBe('REVOKED')
}

test('the first copy is whole, and the unchanged subgraph answers from it', async () => {
  expect(await visible('kaohsiung-sab.contact')).toBeGreaterThan(0)
  expect(await visible('kaohsiung.supervisor')).toBeGreaterThan(0)
  expect(await visible('nobody.knows')).toBe(0)
})

test('a revoked role is gone there too', async () => {
  await revoke('kaohsiung-sab.contact', 'kaohsiung-sab.ciso')
  const ms = await caughtUp()
  expect(await visible('kaohsiung-sab.contact')).toBe(0)
  process.stdout.write(`A revoked role had reached the second database after ${ms.toFixed(0)} ms.\n`)
})

test('a link of supervision that ends takes its rights along there too', async () => {
  const before = await visible('kaohsiung.supervisor')
  const { rows } = await world.owner.query(
    `select l.id, l.version from agencies.supervision_link l join agencies.agency b on b.no = l.subordinate_no
     where b.code = 'kaohsiung-sab' and l.valid_to is null`,
  )
  for (const { id, version } of rows) {
    const { data, errors } = await world.act(
      'oics.national',
      'endSupervision',
      { linkId: id, expectedVersion: version, reason: 'reform' },
      'supervisionLink { id }',
    )
    expect(data?.endSupervision?.supervisionLink?.id, JSON.stringify(errors)).toBe(id)
  }
  await caughtUp()
  world.advance(1)
  expect(await visible('kaohsiung.supervisor')).toBeLessThan(before)
})

test('while replication stands still the second database knows no better: watching the lag is left to the operator', async () => {
  await replica.query(`alter subscription ${NAME} disable`)
  const before = await visible('kaohsiung-sab.ciso')
  await revoke('kaohsiung-sab.ciso', 'system.admin')
  expect(await visible('kaohsiung-sab.ciso')).toBe(before)
  await replica.query(`alter subscription ${NAME} enable`)
  await caughtUp()
  expect(await visible('kaohsiung-sab.ciso')).toBe(0)
})

test('nothing has failed on the way', () => {
  expect(world.logged).toEqual([])
})
