/** Batched reading of declared rows: one statement per row source and batch, hidden and absent rows both null. */
import DataLoader from 'dataloader'
import { applies, mayEverSee } from '../law/access/decide.ts'
import { opensRows } from '../law/access/openings.ts'
import type { Database, Statement } from './database.ts'
import type { Wanted } from './groups.ts'
import { accessColumns, neededFor, wantedOf } from './predicate.ts'
import { ACCESS, type Access, type Row, rowOf, within } from './row.ts'
import { placeOf, type RowSource } from './row-source.ts'
import type { Viewer } from './viewer.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}

/** Rows that hang on another row and are seen by its right: review records of an incident, systems of a plan. */
export interface PartSource {
  readonly type: string
  readonly table: string
  readonly parent: RowSource
  readonly parentColumn: string
  readonly columns: Readonly<Record<string, (t: string) => string>>
  readonly order: (t: string) => string
}

export function selectList(source: { columns: RowSource['columns'] }, t: string): string {
  return Object.entries(source.columns)
    .map(([name, column]) => `${column(t)} as "${name}"`)
    .join(', ')
}

/** The right to the row, decided a second time outside the database: a missing policy alone opens nothing. */
export function seen(viewer: Viewer, source: RowSource, row: { readonly [ACCESS]: Access }): boolean {
  const access = row[ACCESS]
  return viewer
    .openings(access.classFor(source.class))
    .some((opening) => opensRows(opening, source.type) && applies(opening, access))
}

export class Reads {
  readonly #database: Database
  readonly #viewer: Viewer
  readonly #now: Date
  /** Classes that are read with a stated purpose only, where there is none. */
  readonly #hidden: ReadonlySet<string> | undefined
  readonly #loaders = new Map<object, DataLoader<string, unknown>>()

  constructor(database: Database, viewer: Viewer, now: Date, hidden?: ReadonlySet<string>) {
    this.#database = database
    this.#viewer = viewer
    this.#now = now
    this.#hidden = hidden
  }

  /** Rows of several statements in one transaction, as the viewer. */
  run(wanted: readonly Wanted[], ...statements: readonly Statement[]) {
    return this.#database.read(this.#viewer, this.#now, wanted, statements)
  }

  async byId<Source extends RowSource>(source: Source, id: unknown): Promise<Row<Source> | null> {
    if (!isId(id)) return null
    return (await this.#loader(source, () => this.#batchById(source)).load(id)) as Row<Source> | null
  }

  async parts(source: PartSource, parent: { readonly id: string; readonly [ACCESS]: Access }) {
    const load = () => this.#batchParts(source)
    const found = (await this.#loader(source, load).load(parent.id)) as Record<string, unknown>[]
    return found.map((part) => within(parent, { ...part }))
  }

  /** A batched read of its own: `load` gets all keys of the batch; `identity` keeps one loader per purpose. */
  batched<Result>(
    identity: object,
    key: string,
    load: (keys: readonly string[]) => Promise<readonly Result[]>,
  ): Promise<Result> {
    return this.#loader(identity, () => new DataLoader<string, unknown>(load as never)).load(
      key,
    ) as Promise<Result>
  }

  /** After a command: what was read before it may no longer be so. */
  forget(): void {
    this.#loaders.clear()
  }

  #loader(identity: object, make: () => DataLoader<string, unknown>): DataLoader<string, unknown> {
    let found = this.#loaders.get(identity)
    if (!found) {
      found = make()
      this.#loaders.set(identity, found)
    }
    return found
  }

  #batchById(source: RowSource): DataLoader<string, unknown> {
    const text = byIdSql(source)
    return new DataLoader(async (ids: readonly string[]) => {
      if (!mayEver(this.#viewer, source)) return ids.map(() => null)
      const [found = []] = await this.run(neededFor(source, this.#hidden), { text, values: [ids] })
      const rows = new Map(found.map((raw) => [raw.id as string, rowOf(source, raw)]))
      return ids.map((id) => {
        const row = rows.get(id)
        return row && seen(this.#viewer, source, row) ? row : null
      })
    })
  }

  #batchParts(source: PartSource): DataLoader<string, unknown> {
    const text = `select t.${source.parentColumn} as "_parent", ${selectList(source, 't')} from ${source.table} t where t.${source.parentColumn} = any($1) order by ${source.order('t')}`
    return new DataLoader(async (parents: readonly string[]) => {
      const [found = []] = await this.run(neededFor(source.parent, this.#hidden), { text, values: [parents] })
      const byParent = Map.groupBy(found, (raw) => raw._parent as string)
      return parents.map((parent) => byParent.get(parent) ?? [])
    })
  }
}

/** Saves the statement altogether for viewers to whom no row of the class could ever show. */
export function mayEver(viewer: Viewer, source: RowSource): boolean {
  return wantedOf(source).some((wanted) => mayEverSee(viewer.openings(wanted.dataClass), source.type))
}

/** Row-level security is the predicate here: a statement by ids and nothing else is planned once for everybody. */
export function byIdSql(source: RowSource): string {
  return `select ${selectList(source, 't')}, ${accessColumns(source, 't')} from ${placeOf(source)} t where t.id = any($1)`
}
