import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { databaseUrl } from '../../database/test-cluster.ts'
import { type Prepared, runBatch } from '../../subgraphs/batch.ts'
import { TEMPLATE } from '../harness/template.ts'

let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: inject('adminUrl') })
  client.on('error', () => {})
  await client.connect()
})
afterAll(() => client.end())

const ask = (text: string, ...values: unknown[]): Prepared => ({ name: text.slice(0, 60), text, values })
const one = async (statement: Prepared, by = client) => (await runBatch(by, [statement]))[0]

describe('statements that leave in one piece', () => {
  test('are answered each with its own rows, in their order, the empty ones with none', async () => {
    const answers = await runBatch(client, [
      ask('select 1 as one'),
      ask('select 1 as none where false'),
      ask('select n as many from generate_series(1, 3) n'),
    ])
    expect(answers).toEqual([[{ one: 1 }], [], [{ many: 1 }, { many: 2 }, { many: 3 }]])
  })

  test('are answered with the same values as by the driver, the first time and the second', async () => {
    const text = `select $1::jsonb as json, array[1, 2]::bigint[] as keys, '2026-11-20T01:00:00Z'::timestamptz as at,
      null::text as nothing, true as yes, '字' as sign, $2::text[] as words`
    const values = [{ a: [1, null] }, ['x', 'y "z"']]
    const { rows } = await client.query(text, values)
    expect(await one(ask(text, ...values))).toEqual(rows)
    expect(await one(ask(text, ...values))).toEqual(rows)
  })

  test('may be the same twice, with different values', async () => {
    const same = 'select $1::int + 1 as next'
    expect(await runBatch(client, [ask(same, 1), ask(same, 41)])).toEqual([[{ next: 2 }], [{ next: 42 }]])
  })

  test('are one transaction: a setting of the first holds in the second and ends with the batch', async () => {
    const read = ask("select coalesce(current_setting('og.test', true), '') as value")
    const [, [held] = []] = await runBatch(client, [
      ask("select set_config('og.test', $1, true)", 'here'),
      read,
    ])
    expect(held).toEqual({ value: 'here' })
    expect(await one(read)).toEqual([{ value: '' }])
  })
})

describe('what a connection keeps of statements', () => {
  test('is bounded, and what it forgot answers again', async () => {
    for (let at = 0; at < 620; at++) await runBatch(client, [ask(`select ${at} as at`)])
    const [{ kept } = { kept: 0 }] =
      (await one(ask('select count(*)::int as kept from pg_prepared_statements'))) ?? []
    expect(kept).toBe(500)
    expect(await one(ask('select 0 as at'))).toEqual([{ at: 0 }])
    expect(await one(ask('select 619 as at'))).toEqual([{ at: 619 }])
  })
})

describe('a batch that fails', () => {
  const divide = (by: number) => ask('select 10 / $1::int as part', by)

  test('fails as a whole, with the code of the statement that did', async () => {
    await expect(
      runBatch(client, [ask('select 5 as five'), divide(0), ask('select 6')]),
    ).rejects.toMatchObject({
      code: '22012',
    })
  })

  test('leaves the connection as it was: the same statements answer afterwards', async () => {
    await runBatch(client, [divide(0)]).catch(() => {})
    expect(await runBatch(client, [ask('select 5 as five'), divide(2), ask('select 6 as six')])).toEqual([
      [{ five: 5 }],
      [{ part: 5 }],
      [{ six: 6 }],
    ])
  })

  test('by a value that cannot be sent is refused before anything is', async () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    await expect(
      runBatch(client, [ask('select 5 as five'), ask('select $1::jsonb', circle)]),
    ).rejects.toThrow('circular')
    expect(await one(ask('select 5 as five'))).toEqual([{ five: 5 }])
  })

  test('because a table got another column answers with it the next time', async () => {
    await client.query('create temporary table changing (a int)')
    await client.query('insert into changing values (1)')
    const all = ask('select * from changing')
    expect(await one(all)).toEqual([{ a: 1 }])
    await client.query('alter table changing add b int')
    await expect(one(all)).rejects.toThrow('cached plan')
    expect(await one(all)).toEqual([{ a: 1, b: null }])
  })

  test('because its connection was cut says so, and so does the next on that connection', async () => {
    const cut = new pg.Client({ connectionString: databaseUrl(inject('adminUrl'), TEMPLATE) })
    cut.on('error', () => {})
    await cut.connect()
    const [{ pid } = { pid: 0 }] = (await one(ask('select pg_backend_pid() as pid'), cut)) ?? []
    const waiting = one(ask('select pg_sleep(600)'), cut)
    const refused = expect(waiting).rejects.toThrow()
    await client.query('select pg_terminate_backend($1)', [pid])
    await refused
    await expect(one(ask('select 1'), cut)).rejects.toThrow()
    await cut.end()
  })
})
