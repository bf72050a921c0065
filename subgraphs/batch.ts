/** Prepared statements sent to the database in one piece and answered in one piece: one transaction, one round trip. */
import pg from 'pg'

/** Statements of one batch run in the transaction that the protocol opens for whatever stands before one `sync`. */
export interface Prepared {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

type Rows = readonly Record<string, unknown>[]
interface Field {
  readonly name: string
  readonly dataTypeID: number
}

/** The part of a driver's connection that speaks the extended protocol. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void }
  close(message: { type: 'S'; name: string }): void
  parse(message: { name: string; text: string }): void
  bind(message: { statement: string; values: readonly unknown[] }): void
  describe(message: { type: 'P'; name: string }): void
  execute(message: object): void
  sync(): void
}

interface ParsedResult {
  rows: Record<string, unknown>[]
  addFields(fields: readonly Field[]): void
  parseRow(fields: readonly unknown[]): Record<string, unknown>
}
const { Result, utils } = pg as unknown as {
  Result: new () => ParsedResult
  utils: { prepareValue(value: unknown): unknown }
}

/** Statements that a connection keeps, each with its plan; whoever asks in ever new ways makes it forget the oldest. */
const KEPT = 500

/** Statements that a connection has parsed, each with the columns it answers with, the last used last. */
const parsed = new WeakMap<Connection, Map<string, readonly Field[]>>()

interface Settle {
  resolve(rows: readonly Rows[]): void
  reject(error: unknown): void
}

/** What the driver calls while it sends and receives. */
class Batch {
  readonly statements: readonly Prepared[]
  readonly #settle: Settle
  readonly #results: Rows[] = []
  #known: Map<string, readonly Field[]> = new Map()
  #result: ParsedResult | undefined

  constructor(statements: readonly Prepared[], settle: Settle) {
    // A value that cannot be sent must be found out before anything is.
    this.statements = statements.map((each) => ({ ...each, values: each.values.map(utils.prepareValue) }))
    this.#settle = settle
  }

  submit(connection: Connection): void {
    this.#known = parsed.get(connection) ?? new Map()
    parsed.set(connection, this.#known)
    connection.stream.cork()
    for (const { name, text, values } of this.statements) {
      const known = this.#use(name)
      if (!known) {
        // An earlier batch may have failed after it parsed this one; to close what is not there is no error.
        connection.close({ type: 'S', name })
        connection.parse({ name, text })
        this.#known.set(name, [])
        this.#forgetOldest(connection)
      }
      connection.bind({ statement: name, values })
      if (!known) connection.describe({ type: 'P', name: '' })
      connection.execute({})
    }
    connection.sync()
    connection.stream.uncork()
  }

  /** Moves the statement to the end of the queue of those to be forgotten. */
  #use(name: string): boolean {
    const fields = this.#known.get(name)
    if (!fields) return false
    this.#known.delete(name)
    this.#known.set(name, fields)
    return true
  }

  #forgetOldest(connection: Connection): void {
    const [oldest] = this.#known.keys()
    if (this.#known.size <= KEPT || oldest === undefined) return
    connection.close({ type: 'S', name: oldest })
    this.#known.delete(oldest)
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#known.set(this.statements[this.#results.length]?.name ?? '', fields)
  }

  handleDataRow({ fields }: { fields: readonly unknown[] }): void {
    this.#result ??= this.#begun()
    this.#result.rows.push(this.#result.parseRow(fields))
  }

  handleCommandComplete(): void {
    this.#results.push(this.#result?.rows ?? [])
    this.#result = undefined
  }

  handleError(error: unknown): void {
    // Which of them it has parsed, nobody knows now.
    for (const { name } of this.statements) this.#known.delete(name)
    this.#settle.reject(error)
  }

  handleReadyForQuery(): void {
    this.#settle.resolve(this.#results)
  }

  #begun(): ParsedResult {
    const result = new Result()
    result.addFields(this.#known.get(this.statements[this.#results.length]?.name ?? '') ?? [])
    return result
  }
}

export function runBatch(client: pg.ClientBase, statements: readonly Prepared[]): Promise<readonly Rows[]> {
  return new Promise((resolve, reject) => {
    client.query(new Batch(statements, { resolve, reject }) as unknown as pg.Submittable)
  })
}
