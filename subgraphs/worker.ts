/** Does the jobs of a subgraph as they fall due, beside every other process that does; one that dies leaves nothing undone. */
import { EventEmitter } from 'node:events'
import {
  type CronItem,
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEventMap,
  type WorkerEvents,
} from 'graphile-worker'
import pg from 'pg'
import type { Log } from './answer.ts'
import type { Doing, Job } from './job.ts'
import { jobsOf } from './jobs-schema.ts'
import type { Outlet } from './outlet.ts'
import { loginUrl } from './viewer-setting.ts'

export interface WorkerOptions {
  readonly url: string
  readonly viewerKey: string
  readonly subgraph: string
  readonly jobs: readonly Job[]
  readonly doing: Doing
  readonly outlets: readonly Outlet[]
  readonly log: Log
}

/** One to hear that the server went away and to show that this process lives, one for everything else. */
const CONNECTIONS = 2
const AGAIN_AFTER = 1_000
/** Nobody is told when a job is planned, so this is how long one waits that is due at once. */
const LOOKS_EVERY = 1_000
/** The program ends a little later, whatever is still under way. */
const GIVEN_UP_AFTER = 1_000
/** A day and a half, with growing pauses between. */
const ATTEMPTS = 16

export class Worker {
  readonly #options: WorkerOptions
  readonly #pool: pg.Pool
  readonly #logger: Logger
  #runner: Promise<Runner> | undefined
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: WorkerOptions) {
    const { url, viewerKey, subgraph, log } = options
    this.#options = options
    this.#pool = new pg.Pool({
      connectionString: loginUrl(url, viewerKey, jobsOf(subgraph)),
      max: CONNECTIONS,
      connectionTimeoutMillis: 5_000,
      application_name: `oversight-graph ${subgraph} jobs`,
      options: '-c statement_timeout=15000 -c jit=off',
    })
    const lost = (err: Error) => log.error({ subgraph, err }, 'a connection of the jobs was lost')
    this.#pool.on('error', lost)
    this.#pool.on('connect', (client) => client.on('error', lost))
    this.#logger = new Logger(() => (level, message, meta) => {
      if (level === 'error')
        log.error({ subgraph, err: meta?.error ?? message }, 'a job, or looking for jobs, failed')
    })
    this.#open()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    const runner = await this.#runner?.catch(() => undefined)
    await runner?.stop().catch(() => {})
    await this.#pool.end()
  }

  #open(): void {
    this.#runner = this.#run()
    this.#runner
      .then((runner) => runner.promise)
      .catch((err: unknown) =>
        this.#options.log.error({ subgraph: this.#options.subgraph, err }, 'jobs stand still'),
      )
      .finally(() => this.#again())
  }

  /** The library gives up after some failures in a row; an outage of any length must end by itself. */
  #again(): void {
    if (this.#closed) return
    this.#timer = setTimeout(() => this.#open(), AGAIN_AFTER).unref()
  }

  async #run(): Promise<Runner> {
    const { subgraph, jobs, doing } = this.#options
    const schema = jobsOf(subgraph)
    await this.#tellOutlets()
    const cron = [...jobs.flatMap(itemOf), ...itemOf({ name: `${subgraph}.releaseJobs`, every: '* * * * *' })]
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:listen:success', (event) => this.#live(event))
    return run({
      events,
      pgPool: this.#pool,
      schema,
      taskList: {
        ...tasksOf(doing),
        [`${subgraph}.releaseJobs`]: (_, { withPgClient }) =>
          withPgClient((client) => release(schema, client)),
      },
      parsedCronItems: parseCronItems(cron),
      concurrency: 1,
      pollInterval: LOOKS_EVERY,
      // The clock that everything else is judged by, so that no job is done before its instant.
      useNodeTime: true,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: GIVEN_UP_AFTER,
      logger: this.#logger,
    })
  }

  /** Deliveries are planned for the outlets that whoever does them has, and for no others. */
  async #tellOutlets(): Promise<void> {
    const { subgraph, outlets } = this.#options
    await this.#pool.query(
      `with gone as (delete from ${jobsOf(subgraph)}.outlet where name <> all($1))
       insert into ${jobsOf(subgraph)}.outlet (name) select unnest($1::text[]) on conflict do nothing`,
      [outlets.map(({ name }) => name)],
    )
  }

  /** As long as this connection stands, the jobs that the process has taken are its own. */
  #live({ client, workerPool }: WorkerEventMap['pool:listen:success']): void {
    const schema = jobsOf(this.#options.subgraph)
    // Not before the library has asked for what it listens to: a connection takes one question at a time.
    client.once('drain', () => {
      client
        .query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [workerPool.id])
        .then(() => release(schema, client, workerPool.id))
        .catch(() => {})
    })
  }
}

/** Jobs of processes that live no more are free again at once; the library alone would wait four hours. */
async function release(schema: string, client: Pick<pg.ClientBase, 'query'>, mine = ''): Promise<void> {
  await client.query(
    `select ${schema}.force_unlock_workers(array(
    select locked_by from ${schema}._private_jobs where locked_by <> $1 group by locked_by
    having pg_try_advisory_xact_lock(hashtextextended(locked_by, 0))))`,
    [mine],
  )
  // What was planned anew while it was under way, by a process that then died, is done by that other job.
  await client.query(`delete from ${schema}._private_jobs
    where key is null and attempts >= max_attempts and last_error is null and locked_by is null`)
}

function tasksOf(doing: Doing): TaskList {
  return Object.fromEntries(
    [...doing].map(([name, act]) => [
      name,
      (payload: unknown, { abortSignal }: { abortSignal: AbortSignal }) => act(payload as never, abortSignal),
    ]),
  )
}

function itemOf({ name, every }: Pick<Job, 'name' | 'every'>): CronItem[] {
  if (every === undefined) return []
  return [
    {
      task: name,
      match: every,
      identifier: name,
      options: { jobKey: name, maxAttempts: ATTEMPTS, backfillPeriod: 0 },
    },
  ]
}
