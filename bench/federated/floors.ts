/** What the graph is measured against: one join behind bare `node:http`, without graph, gate, tokens or isolation. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { withClient } from '../../database/client.ts'
import { keysOf, type Wanted } from '../../subgraphs/groups.ts'
import type { Viewer } from '../../subgraphs/viewer.ts'
import type { Request } from '../load/load.ts'
import { NOW } from '../open-graph.ts'
import { becoming } from '../viewer.ts'
import { answerOf, joinSql, joinUnderRulesSql, PAGE } from './query.ts'

export interface Floor {
  readonly request: Request
  close(): Promise<void>
}

type Ask = () => Promise<readonly Record<string, unknown>[]>

/** As many as the four subgraphs have for reading, each. */
const CONNECTIONS = 4

async function serve(ask: Ask, pool: pg.Pool): Promise<Floor> {
  pool.on('error', () => {})
  const server = createServer((request, response) => {
    request.resume()
    request.once('end', async () => {
      const text = JSON.stringify(answerOf(await ask()))
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      })
      response.end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    request: { url: `http://127.0.0.1:${port}/`, headers: {}, body: '' },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await pool.end()
    },
  }
}

/** The first floor: the join with parameters, sent as drivers send it, as somebody without row rules. */
export function plainFloor(url: string, viewer: Viewer): Promise<Floor> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS })
  const text = joinSql({ keys: '$1::bigint[]', now: '$2::timestamptz', size: '$3' })
  return serve(async () => (await pool.query(text, [keysOf(viewer), NOW, PAGE])).rows, pool)
}

/** The honest floor: nothing viewer-dependent in the statement, planned once, in a pipelined transaction, under RLS. */
export async function tunedFloor(
  url: string,
  viewer: Viewer,
  tables: readonly string[],
  wanted: readonly Wanted[],
): Promise<Floor> {
  await withClient(url, async (client) => {
    await client.query(`
      do $$ begin create role bench_floor login password 'bench'; exception when duplicate_object then null; end $$;
      grant usage on schema access, agencies, incidents, vendors to bench_floor`)
    for (const table of tables) await client.query(`grant select on ${table} to bench_floor`)
  })
  const floorUrl = Object.assign(new URL(url), { username: 'bench_floor', password: 'bench' })
  const pool = new pg.Pool({
    connectionString: floorUrl.href,
    max: CONNECTIONS,
    pipeline: true,
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  } as pg.PoolConfig)
  const text = joinUnderRulesSql({ now: '(select access.now())', size: String(PAGE) })
  const ask: Ask = async () => {
    const client = await pool.connect()
    const begun = client.query('begin read only')
    const told = client.query(becoming({ viewer, now: NOW, wanted }))
    const read = client.query({ name: 'join', text })
    const ended = client.query('commit')
    const [, , { rows }] = await Promise.all([begun, told, read, ended]).finally(() => client.release())
    return rows
  }
  return serve(ask, pool)
}
