/** A connection as one subgraph's own login, and viewers as it could pretend them: what a stolen password is worth. */
import { createHmac } from 'node:crypto'
import pg from 'pg'
import { rolePassword } from '../../subgraphs/viewer-setting.ts'
import { VIEWER_KEY } from '../harness/keys.ts'

export const logins = ['agencies', 'incidents', 'vendors', 'intelligence'] as const
export type LoginOf = (typeof logins)[number]

export interface Attempt {
  readonly code: string | null
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly changed: number
}

export interface Login {
  readonly role: string
  /** Runs one statement and undoes it; a refusal is its SQLSTATE. */
  attempt(sql: string): Promise<Attempt>
  /** Pretends a viewer for the rest of the connection. */
  pretend(payload: string, signature: string): Promise<void>
  /** Asks again and again, for some seconds, until there is an answer. */
  spy(sql: string): Promise<string>
  close(): Promise<void>
}

export async function logIn(worldUrl: string, subgraph: LoginOf): Promise<Login> {
  const role = `${subgraph}_app`
  const url = new URL(worldUrl)
  url.username = role
  url.password = rolePassword(VIEWER_KEY, role)
  const client = new pg.Client({ connectionString: url.href })
  client.on('error', () => {})
  await client.connect()
  return {
    role,
    attempt: async (sql) => {
      await client.query('begin')
      try {
        const { rows, rowCount } = await client.query(sql)
        return { code: null, rows, changed: rowCount ?? 0 }
      } catch (error) {
        return { code: (error as { code?: string }).code ?? 'LOST', rows: [], changed: 0 }
      } finally {
        await client.query('rollback').catch(() => {})
      }
    },
    pretend: async (payload, signature) => {
      await client.query(`select set_config('og.viewer', $1, false), set_config('og.signature', $2, false)`, [
        payload,
        signature,
      ])
    },
    spy: async (sql) => {
      await client.query(`do $spy$ declare found text; tries int := 0; begin
        while found is null and tries < 40000 loop
          perform pg_stat_clear_snapshot();
          tries := tries + 1;
          ${sql.replace('select a.query', 'select a.query into found')} limit 1;
        end loop;
        perform set_config('spy.found', coalesce(found, ''), false);
      end $spy$`)
      const { rows } = await client.query(`select current_setting('spy.found', true) as found`)
      return String(rows[0]?.found ?? '')
    },
    close: () => client.end(),
  }
}

export const sign = (payload: string, key = VIEWER_KEY) =>
  createHmac('sha256', key).update(payload).digest('hex')

/** Everything there is to hold: every relation to the first holders, person number one, and a command. */
export function greedyPayload(now: Date, groups: readonly string[]): string {
  const relations = [...Array(21).keys(), ...Array.from({ length: 11 }, (_, at) => 30 + at)]
  const keys = relations.flatMap((no) => Array.from({ length: 9 }, (_, holder) => no * 2 ** 32 + holder + 1))
  const all = `{${keys.join()}}`
  return JSON.stringify({
    n: now.toISOString(),
    k: all,
    o: Object.fromEntries(groups.map((group) => [group, all])),
    a: groups,
    p: 1,
    m: 'reportIncident',
  })
}
