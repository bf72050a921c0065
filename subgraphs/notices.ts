/** One connection that hears when something was committed: it wakes whoever waits, and says nothing about what. */
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { Database } from './database.ts'

const AGAIN_AFTER = 500
const LOOKED_AFTER = 10_000

/** Nobody who lacks the viewer key can find the channel: to hear when others write would be to hear too much. */
export function channelOf(subgraph: string, viewerKey: string): string {
  const name = createHmac('sha256', viewerKey).update(`notices:${subgraph}`).digest('hex').slice(0, 40)
  return `${subgraph}_${name}`
}

export class Notices {
  readonly #database: Database
  readonly #channel: string
  readonly #waiting = new Set<() => void>()
  #version = 0
  #client: pg.Client | undefined
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(database: Database, viewerKey: string) {
    this.#database = database
    this.#channel = channelOf(database.subgraph, viewerKey)
  }

  /** Grows with each notice; whoever read it before he looked cannot miss what comes while he looks. */
  get version(): number {
    return this.#version
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Until there is news since that version, or the time is over, or nobody wants to know any more. */
  async next(since: number, ms: number, signal: AbortSignal): Promise<void> {
    this.#client ??= this.#open()
    if (this.#version !== since || signal.aborted || this.#closed) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const wake = () => resolve()
    const timer = setTimeout(wake, ms)
    this.#waiting.add(wake)
    signal.addEventListener('abort', wake)
    await promise
    clearTimeout(timer)
    this.#waiting.delete(wake)
    signal.removeEventListener('abort', wake)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#wake()
    await this.#client?.end().catch(() => {})
  }

  /** A notice that came while nobody listened is lost, so every new connection is news by itself. */
  #open(): pg.Client {
    const client = this.#database.single({ query_timeout: 5_000, keepAlive: true })
    client.on('error', () => {})
    client.on('notification', () => this.#wake())
    client.once('end', () => this.#again(client))
    client
      .connect()
      .then(() => client.query(`listen ${this.#channel}`))
      .then(() => {
        this.#wake()
        this.#look(client)
      })
      .catch(() => this.#again(client))
    return client
  }

  /** A connection can be dead without saying so. */
  #look(client: pg.Client): void {
    if (this.#closed || client !== this.#client) return
    this.#timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.#look(client),
        () => this.#again(client),
      )
    }, LOOKED_AFTER).unref()
  }

  #again(lost: pg.Client): void {
    if (this.#closed || lost !== this.#client) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      void lost.end().catch(() => {})
      this.#client = this.#open()
    }, AGAIN_AFTER).unref()
  }

  #wake(): void {
    this.#version++
    for (const wake of this.#waiting) wake()
  }
}
