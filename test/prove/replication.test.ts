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
const KEPT = ['agency', 'reach', 'reach_size', 'person', 'role_grant', 'system', 'response_group']

let world: World
let replica: pg.Client
let part: Part
let url: string

beforeAll(async () => {
  world = await openWorld()
  url = await cloneDatabase(inject('adminUrl'), TEMPLATE, NAME)
  replica = new pg.Client({ connectionString: url })
  replica.on('error', () => {})
  await replica.connect()
  await world.owner.query('create publication standing for tables in schema published_agencies')
  // In one cluster the slot comes first: creating it with the subscription would wait for itself.
  await world.owner.query(`select pg_create_logical_replication_slot('${NAME}', 'pgoutput')`)
  const emptied = [...KEPT, 'heartbeat'].map((table) => `published_agencies.${table}`)
  await replica.query(`truncate ${emptied.join(', ')}`)
  await replica.query(
    `create subscription ${NAME} connection '${world.url}' publication standing
     with (create_slot = false, slot_name = '${NAME}')`,
  )
  part = open('incidents')
  const isTrusted = async () => (await replica.query('select agencies.is_trusted() as is')).rows[0].is
  expect(await until(isTrusted, { within: 20_000 }), 'every table is copied').toBe(true)
  await caughtUp()
})

afterAll(async () => {
  await part.close()
  await unsubscribe()
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

/** A subgraph beside the second database. */
function open(name: string): Part {
  const subgraph = subgraphs.find((each) => each.name === name)
  if (!subgraph) throw new Error(`no ${name}`)
  const log = {
    error: (facts: object, message: string) => void world.logged.push({ facts, message }),
    info: () => {},
  }
  const verifier = testVerifier(world.now)
  return openPart(subgraph, { url, viewerKey: VIEWER_KEY, verifier, clock: world.now, log })
}

async function unsubscribe(): Promise<void> {
  const found = await replica.query('select 1 from pg_subscription where subname = $1', [NAME])
  if (found.rows.length === 0) return
  await replica.query(`alter subscription ${NAME} disable`)
  await replica.query(`alter subscription ${NAME} set (slot_name = none)`)
  await replica.query(`drop subscription ${NAME}`)
}

/** As if the second database had heard nothing for longer than it may; nothing on its way comes after this. */
async function hearsNothing(): Promise<void> {
  const quiet = async () => {
    const { rows } = await replica.query('select 1 from pg_stat_subscription where pid is not null')
    return rows.length === 0
  }
  expect(await until(quiet, { within: 20_000 }), 'the subscription has stopped').toBe(true)
  await replica.query(
    `update published_agencies.heartbeat set trusted_until = clock_timestamp() - interval '1 s'`,
  )
}

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

async function ask(account: string | null) {
  const authorization = account === null ? null : `Bearer ${await tokenFor(account, world.now())}`
  const asking = new Asking({
    authorization,
    acceptLanguage: null,
    purpose: null,
    requestId: randomUUID(),
  })
  return near(part)({ document: parse('{ incidents(first: 100) { totalCount } }'), asking }) as Promise<any>
}

const visible = async (account: string): Promise<number> =>
  (await ask(account)).data?.incidents?.totalCount ?? 0

const refusal = async (account: string | null): Promise<string | undefined> => {
  const { data, errors } = await ask(account)
  if (data?.incidents) expect(errors).toBeUndefined()
  return errors?.[0].extensions.code
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

test('while replication stands still the second database refuses everybody who has signed in, until it goes on', async () => {
  expect(await visible('kaohsiung-sab.ciso')).toBeGreaterThan(0)
  await replica.query(`alter subscription ${NAME} disable`)
  await hearsNothing()
  await revoke('kaohsiung-sab.ciso', 'system.admin')
  for (const account of ['kaohsiung-sab.ciso', 'oics.national', 'nobody.knows'])
    expect(await refusal(account), account).toBe('STANDING_STALE')
  expect(await refusal(null), 'the public is told what it is always told').toBe('UNAUTHENTICATED')
  await replica.query(`alter subscription ${NAME} enable`)
  const goesOn = async () => (await refusal('oics.national')) === undefined
  expect(await until(goesOn, { within: 20_000 })).toBe(true)
  expect(await visible('kaohsiung-sab.ciso')).toBe(0)
})

test('it refuses while a published table waits to be copied, however fresh the rest is', async () => {
  await replica.query(`alter subscription ${NAME} disable`)
  await hearsNothing()
  await replica.query(
    `update published_agencies.heartbeat set trusted_until = clock_timestamp() + interval '1 hour'`,
  )
  expect(await refusal('oics.national')).toBeUndefined()
  const copied = `update pg_subscription_rel set srsubstate = $1 where srrelid = 'published_agencies.role_grant'::regclass`
  await replica.query(copied, ['d'])
  expect(await refusal('oics.national')).toBe('STANDING_STALE')
  await replica.query(copied, ['r'])
})

test('it refuses even where the row was made beside it and replication only came after', async () => {
  await hearsNothing()
  const made = 'update published_agencies.heartbeat set replicated = $1'
  await replica.query(made, [false])
  expect(await refusal('oics.national')).toBe('STANDING_STALE')
  await replica.query(made, [true])
})

test('an agencies subgraph started beside it by mistake does not vouch for what replication feeds', async () => {
  await hearsNothing()
  await open('agencies').close()
  expect(await refusal('oics.national')).toBe('STANDING_STALE')
})

test('it goes on refusing when the subscription is dropped, and when it has never heard anything', async () => {
  await unsubscribe()
  expect(await refusal('oics.national')).toBe('STANDING_STALE')
  await replica.query('truncate published_agencies.heartbeat')
  expect(await refusal('oics.national')).toBe('STANDING_STALE')
})

test('a database that nothing feeds any more is the one where the agencies subgraph runs', async () => {
  await open('agencies').close()
  expect(await refusal('oics.national')).toBeUndefined()
})

test('nothing else has failed on the way', () => {
  expect(world.logged.filter(({ facts }) => facts.err?.code !== 'OG001')).toEqual([])
})
