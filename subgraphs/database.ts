/** A subgraph's connections: reads planned once and sent in one piece, commands in ordinary transactions, nothing as owner. */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Prepared, runBatch } from './batch.ts'
import { Cursors } from './cursor.ts'
import type { Wanted } from './groups.ts'
import type { Viewer } from './viewer.ts'
import { loginUrl, settingStatement } from './viewer-setting.ts'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export interface DatabaseOptions {
  readonly url: string
  readonly subgraph: string
  readonly viewerKey: string
  readonly onError: (error: Error) => void
  /** Counts statements for budgets and metrics. */
  readonly onStatement?: (text: string) => void
  readonly connections?: number
}

/** bigint[] and timestamptz come back as text and Date; json as objects: pg's defaults. */
export class Database {
  readonly subgraph: string
  readonly cursors: Cursors
  readonly #reading: pg.Pool
  readonly #writing: pg.Pool
  readonly #key: string
  readonly #connection: pg.ClientConfig
  readonly #onStatement: (text: string) => void

  constructor(options: DatabaseOptions) {
    this.subgraph = options.subgraph
    this.#key = options.viewerKey
    this.cursors = new Cursors(options.viewerKey)
    this.#onStatement = options.onStatement ?? (() => {})
    const common = {
      connectionString: loginUrl(options.url, options.viewerKey, `${options.subgraph}_app`),
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 5_000,
      application_name: `oversight-graph ${options.subgraph}`,
    }
    this.#connection = common
    // No statement of this pool has a parameter that tells viewers apart, so one plan serves all (D-18). A stuck one
    // ends before the request's own time does, so that it costs its own fields and not the whole answer.
    this.#reading = new pg.Pool({
      ...common,
      max: options.connections ?? 4,
      options:
        '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan -c statement_timeout=8000 -c jit=off',
    })
    this.#writing = new pg.Pool({
      ...common,
      max: 3,
      options: '-c statement_timeout=15000 -c lock_timeout=5000 -c jit=off',
    })
    for (const pool of [this.#reading, this.#writing]) {
      pool.on('error', options.onError)
      pool.on('connect', (client) => client.on('error', options.onError))
    }
  }

  /** Reads in one transaction of one round trip: the viewer and the statements, sent together. */
  async read(
    viewer: Viewer,
    now: Date,
    wanted: readonly Wanted[],
    statements: readonly Statement[],
  ): Promise<readonly (readonly Record<string, unknown>[])[]> {
    for (const { text } of statements) this.#onStatement(text)
    const [, ...results] = await this.#batch([
      settingStatement(this.#key, { viewer, now, wanted }),
      ...statements.map(prepared),
    ])
    return results
  }

  /** One statement by an unforgeable argument, outside any viewer: only `standing` is asked this way. */
  async ask(text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> {
    this.#onStatement(text)
    const [rows = []] = await this.#batch([prepared({ text, values })])
    return rows
  }

  async #batch(statements: readonly Prepared[]) {
    const client = await this.#reading.connect()
    try {
      return await runBatch(client, statements)
    } finally {
      client.release()
    }
  }

  /** A command's transaction. `act` gets the client; whatever it throws undoes everything. */
  async transact<Result>(act: (client: pg.PoolClient, become: Become) => Promise<Result>): Promise<Result> {
    const client = await this.#writing.connect()
    let broken = true
    try {
      await client.query('begin')
      const become: Become = async (viewer, now, wanted, { command, asking = [] } = {}) => {
        const settings = { viewer, now, wanted, ...(command !== undefined && { command }) }
        const [, ...found] = await runBatch(client, [
          settingStatement(this.#key, settings),
          ...asking.map(prepared),
        ])
        return found
      }
      const result = await act(client, become)
      await client.query('commit')
      broken = false
      return result
    } catch (error) {
      await client.query('rollback').then(
        () => {
          broken = false
        },
        () => {},
      )
      throw error
    } finally {
      client.release(broken)
    }
  }

  /** A connection of its own, outside both pools; whoever takes it opens it and ends it. */
  single(settings: pg.ClientConfig): pg.Client {
    return new pg.Client({ ...this.#connection, ...settings })
  }

  async close(): Promise<void> {
    await Promise.all([this.#reading.end(), this.#writing.end()])
  }
}

interface Becoming {
  /** Name of the mutation whose right and guard were decided. */
  readonly command?: string
  /** Sent with it, and answered with it: whoever asks the database as somebody asks it something. */
  readonly asking?: readonly Statement[]
}

export type Become = (
  viewer: Viewer,
  now: Date,
  wanted: readonly Wanted[],
  becoming?: Becoming,
) => Promise<readonly (readonly Record<string, unknown>[])[]>

/** The framework's own statements: their texts are few and name nobody, so each connection parses them once. */
export const prepared = ({ text, values }: Statement): Prepared => ({ name: nameOf(text), text, values })

const names = new Map<string, string>()

function nameOf(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    if (names.size < 5_000) names.set(text, name)
  }
  return name
}
