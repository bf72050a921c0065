/** Writes the additions and changes of an import, and remembers what it took over, row by row. */
import type pg from 'pg'
import { type Change, keyOf, type Row, type State } from '../directory/import-diff.ts'
import { naturalKeys } from '../reference-state.ts'
import { type ImportField, type ImportTable, importTables } from './import-tables.ts'

type TableName = keyof typeof importTables

export async function writeChanges(client: pg.ClientBase, changes: readonly Change[]): Promise<void> {
  for (const [table, layout] of Object.entries(importTables)) {
    const own = changes.filter((change) => change.table === table)
    const added = own.flatMap((change) => (change.kind === 'ADDED' ? [change.row] : []))
    if (added.length > 0) await insert(client, layout, added)
    for (const change of own)
      if (change.kind === 'CHANGED') await update(client, table as TableName, layout, change)
  }
}

async function insert(client: pg.ClientBase, { name, fields }: ImportTable, rows: readonly Row[]) {
  const filled = fields.filter(({ column }) => column !== null)
  await client.query(
    `insert into ${name} (${filled.map(({ column }) => column).join(', ')})
     select ${filled.map(({ write }) => write).join(', ')} from jsonb_array_elements($1::jsonb) as rows(r)`,
    [JSON.stringify(rows)],
  )
}

async function update(
  client: pg.ClientBase,
  table: TableName,
  { name, fields, isVersioned }: ImportTable,
  change: Change & { readonly kind: 'CHANGED' },
) {
  const keys: readonly string[] = naturalKeys[table]
  const values = JSON.parse(change.key) as readonly (string | number)[]
  const row = {
    ...Object.fromEntries(keys.map((field, index) => [field, values[index]])),
    ...Object.fromEntries(change.fields.map(({ field, after }) => [field, after])),
  }
  const of = (field: string) => fields.find((known) => known.field === field) as ImportField
  const sets = change.fields.map(({ field }) => `${of(field).column} = ${of(field).write}`)
  const where = keys.map((field) => `t.${of(field).column} = ${of(field).write}`)
  await client.query(
    `update ${name} t set ${[...sets, ...(isVersioned ? ['version = t.version + 1'] : [])].join(', ')}
     from (select $1::jsonb as r) as given where ${where.join(' and ')}`,
    [JSON.stringify(row)],
  )
}

/**
 * Remembers the source's rows. A field in conflict keeps what it was recorded as, so that the conflict is told
 * again until a person has decided it; a row that a command made before any import did is not claimed.
 */
export async function recordImport(
  client: pg.ClientBase,
  desired: State,
  imported: State,
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  const conflicts = new Map(
    changes.flatMap((change) =>
      change.kind === 'CONFLICT' ? [[`${change.table} ${change.key}`, change.fields] as const] : [],
    ),
  )
  const records = Object.entries<readonly string[]>(naturalKeys).flatMap(([table, fields]) => {
    const before = new Map((imported[table] ?? []).map((row) => [keyOf(fields, row), row]))
    return (desired[table] ?? []).flatMap((row) => {
      const key = keyOf(fields, row)
      const disputed = conflicts.get(`${table} ${key}`)
      const base = before.get(key)
      if (!disputed) return [{ table, key, row }]
      if (!base) return []
      const kept = Object.fromEntries(disputed.map(({ field }) => [field, base[field] ?? null]))
      return [{ table, key, row: { ...row, ...kept } }]
    })
  })
  await client.query(
    `insert into agencies.import_record as known (table_name, key, row, imported_at)
     select r->>'table', r->>'key', r->'row', $2 from jsonb_array_elements($1::jsonb) as records(r)
     on conflict (table_name, key) do update set row = excluded.row, imported_at = excluded.imported_at
     where known.row is distinct from excluded.row`,
    [JSON.stringify(records), now],
  )
}
