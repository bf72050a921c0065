/** Compares what a source says with what the tables hold; it plans additions and changes, and never deletes. */

export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [field: string]: Cell }
export type Row = { readonly [field: string]: Cell }
/** Rows by table. A row refers to others by code or reference, never by a generated id. */
export type State = { readonly [table: string]: readonly Row[] }
/** The fields that tell a table's rows apart; tables stand in the order in which they can be loaded. */
export type NaturalKeys = { readonly [table: string]: readonly string[] }

export interface FieldChange {
  readonly field: string
  readonly before: Cell
  readonly after: Cell
}

export type Change = { readonly table: string; readonly key: string } & (
  | { readonly kind: 'ADDED'; readonly row: Row }
  | { readonly kind: 'CHANGED'; readonly fields: readonly FieldChange[] }
  /** The source changed, and so did the row since the last import: a person decides. */
  | { readonly kind: 'CONFLICT'; readonly fields: readonly FieldChange[] }
  /** Imported once, no longer in the source. The row stays. */
  | { readonly kind: 'MISSING' }
)

/**
 * What to write so that `current` says what `desired` says. `imported` is what the last import wrote: a field
 * that only a command has changed since then stays as the command left it.
 */
export function diffStates(
  keys: NaturalKeys,
  current: State,
  desired: State,
  imported: State = current,
): readonly Change[] {
  return Object.entries(keys).flatMap(([table, key]) => {
    const now = indexRows(table, key, current)
    const base = imported === current ? now : indexRows(table, key, imported)
    const next = indexRows(table, key, desired)
    const changes = [...next].flatMap(([id, row]) => diffRow(table, id, now.get(id), row, base.get(id)))
    const missing = [...base.keys()].filter((id) => !next.has(id)).map((id) => missingRow(table, id))
    return [...changes, ...missing].sort((a, b) => compare(a.key, b.key) || compare(a.kind, b.kind))
  })
}

/** The state after the additions and changes; conflicts and missing rows are left as they are. */
export function applyChanges(keys: NaturalKeys, state: State, changes: readonly Change[]): State {
  return Object.fromEntries(
    Object.entries(keys).map(([table, key]) => {
      const rows = indexRows(table, key, state)
      for (const change of changes) {
        if (change.table !== table) continue
        if (change.kind === 'ADDED') rows.set(change.key, change.row)
        if (change.kind === 'CHANGED') rows.set(change.key, amend(rows.get(change.key) ?? {}, change.fields))
      }
      return [table, [...rows.values()]]
    }),
  )
}

/** The changes that write something. */
export const writes = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ kind }) => kind === 'ADDED' || kind === 'CHANGED')

/** One readable string per row, from its natural key. */
export const keyOf = (fields: readonly string[], row: Row): string =>
  JSON.stringify(fields.map((field) => row[field] ?? null))

function indexRows(table: string, fields: readonly string[], state: State): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const row of state[table] ?? []) {
    const key = keyOf(fields, row)
    if (rows.has(key)) throw new Error(`${table} has two rows for ${key}`)
    rows.set(key, row)
  }
  return rows
}

function diffRow(
  table: string,
  key: string,
  current: Row | undefined,
  desired: Row,
  base: Row | undefined,
): Change[] {
  if (!current) return [{ table, key, kind: 'ADDED', row: desired }]
  const differing = Object.keys(desired)
    .sort(compare)
    .filter((field) => !same(current[field], desired[field]))
    .filter((field) => base === undefined || !same(base[field], desired[field]))
    .map((field) => ({ field, before: current[field] ?? null, after: desired[field] ?? null }))
  const isOurs = ({ field, before }: FieldChange) => base !== undefined && same(base[field], before)
  const changed = differing.filter(isOurs)
  const conflicting = differing.filter((change) => !isOurs(change))
  return [
    ...(changed.length > 0 ? [{ table, key, kind: 'CHANGED' as const, fields: changed }] : []),
    ...(conflicting.length > 0 ? [{ table, key, kind: 'CONFLICT' as const, fields: conflicting }] : []),
  ]
}

const missingRow = (table: string, key: string): Change => ({ table, key, kind: 'MISSING' })

const amend = (row: Row, fields: readonly FieldChange[]): Row => ({
  ...row,
  ...Object.fromEntries(fields.map(({ field, after }) => [field, after])),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const same = (a: Cell | undefined, b: Cell | undefined): boolean => canonical(a) === canonical(b)

/** The order of fields inside a value says nothing; the order of a list does. A missing field is null. */
function canonical(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return 'null'
  if (typeof cell !== 'object') return JSON.stringify(cell)
  if (isList(cell)) return `[${cell.map(canonical).join()}]`
  const fields = Object.entries(cell).filter(([, value]) => value !== null)
  return `{${fields
    .sort(([a], [b]) => compare(a, b))
    .map(([field, value]) => `${JSON.stringify(field)}:${canonical(value)}`)
    .join()}}`
}

const isList = (cell: object): cell is readonly Cell[] => Array.isArray(cell)
