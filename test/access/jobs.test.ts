import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginUrl } from '../../subgraphs/viewer-setting.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'

let world: World
const clients: pg.Client[] = []
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  for (const client of clients) await client.end()
  await world.close()
})

async function logIn(role: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: loginUrl(world.url, VIEWER_KEY, role) })
  client.on('error', () => {})
  clients.push(client)
  await client.connect()
  return client
}

/** Tables and views that the login can read at all. */
async function reachedBy(role: string): Promise<readonly string[]> {
  const client = await logIn(role)
  const { rows } = await world.owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`,
  )
  const reached: string[] = []
  for (const { name } of rows) {
    const seen = await client
      .query(`select count(*)::int as n from ${name}`)
      .catch((error: { code?: string }) => {
        expect(error.code, name).toBe('42501')
        return null
      })
    if (seen && Number(seen.rows[0].n) > 0) reached.push(name)
  }
  return reached
}

describe('the login of the jobs', () => {
  test('reaches what is planned, and no row of any subgraph', async () => {
    const reached = await reachedBy('incidents_jobs')
    expect(reached).toContain('incidents_jobs._private_jobs')
    expect(reached.filter((name) => !name.startsWith('incidents_jobs.'))).toEqual([])
  })

  test('may neither make anything nor become anybody', async () => {
    const client = await logIn('incidents_jobs')
    for (const sql of [
      'create table incidents_jobs.mine (a int)',
      `create function incidents_jobs.pg_notify(a text) returns void language sql as 'select'`,
      'create table public.mine (a int)',
      'set role incidents_app',
      'select * from access.secret',
      `select incidents.settle_now(gen_random_uuid())`,
      `truncate incidents_jobs._private_jobs`,
    ])
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
  })
})

describe('what is planned', () => {
  test.each(['agencies', 'incidents', 'vendors', 'intelligence'])(
    'is neither read nor written by the login of %s',
    async (name) => {
      const client = await logIn(`${name}_app`)
      for (const sql of [
        'select 1 from incidents_jobs._private_jobs',
        'delete from incidents_jobs._private_jobs',
        `select incidents_jobs.add_job('incidents.deliver')`,
        'select 1 from incidents_jobs.outlet',
      ])
        await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    },
  )

  test('is told by no notice that another login could hear', async () => {
    const heard: string[] = []
    const listener = await logIn('vendors_app')
    listener.on('notification', ({ channel }) => heard.push(channel))
    await listener.query('listen "jobs:insert"')
    await world.owner.query(`select incidents_jobs.add_job('incidents.nothing', job_key => 'nothing')`)
    await world.owner.query(`select incidents_jobs.remove_job('nothing')`)
    // Notices come before the answer to whatever is asked after them.
    await world.owner.query('notify heard')
    await listener.query('listen heard')
    await world.owner.query('notify heard')
    await listener.query('select 1')
    expect(heard.filter((channel) => channel !== 'heard')).toEqual([])
  })
})
