/** What the streams of one process share: news, a bounded number of seats, and their turns at the database. */
import { createHmac } from 'node:crypto'
import type { Database } from './database.ts'
import { Notices } from './notices.ts'
import { outageOf } from './outage.ts'
import { Refusal } from './refusal.ts'

export interface LiveSettings {
  /** How often a stream that has nothing to tell looks whether its token still holds. */
  readonly lookMs: number
  readonly seatsOfOne: number
  readonly seats: number
}

const usual: LiveSettings = { lookMs: 15_000, seatsOfOne: 10, seats: 1_000 }
/** Of the connections that read: a change that wakes every stream must leave some to ordinary questions. */
const AT_ONCE = 2

export class Live {
  readonly notices: Notices
  readonly lookMs: number
  readonly #database: Database
  readonly #key: string
  readonly #settings: LiveSettings
  readonly #seats = new Map<string, number>()
  readonly #queue: (() => void)[] = []
  #taken = 0
  #reading = 0
  #tended = false

  constructor(database: Database, viewerKey: string, settings: Partial<LiveSettings> = {}) {
    this.#settings = { ...usual, ...settings }
    this.lookMs = this.#settings.lookMs
    this.#database = database
    this.#key = viewerKey
    this.notices = new Notices(database, viewerKey)
  }

  /** Answers with how to give the seat back. */
  seat(subject: string): () => void {
    const { seatsOfOne, seats } = this.#settings
    const mine = this.#seats.get(subject) ?? 0
    if (mine >= seatsOfOne) throw new Refusal('LIMIT_STREAMS', { limit: seatsOfOne })
    if (this.#taken >= seats) throw new Refusal('LIMIT_STREAMS')
    this.#seats.set(subject, mine + 1)
    this.#taken++
    return () => {
      const left = (this.#seats.get(subject) ?? 1) - 1
      if (left > 0) this.#seats.set(subject, left)
      else this.#seats.delete(subject)
      this.#taken--
    }
  }

  get taken(): number {
    return this.#taken
  }

  async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#reading < AT_ONCE) this.#reading++
    else await new Promise<void>((resolve) => this.#queue.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#reading--
    }
  }

  /** Done for all streams by the one that comes first, at least as often as each of them looks. */
  async tend(feed: string, statement: string, now: Date): Promise<void> {
    if (this.#tended) return
    this.#tended = true
    setTimeout(() => {
      this.#tended = false
    }, this.lookMs / 2).unref()
    const moment = now.toISOString()
    const signature = createHmac('sha256', this.#key).update(`${feed}:${moment}`).digest('hex')
    await this.#database
      .transact((client) => client.query(statement, [moment, signature]))
      .catch((error: unknown) => {
        // It is done as soon as the database is back; until then streams wait for it anyway.
        if (!outageOf(error, this.#database.subgraph)) throw error
      })
  }

  close(): Promise<void> {
    return this.notices.close()
  }
}
