/** What the tables hold, and what the last import wrote, in the same words as the reference files. */
import type pg from 'pg'
import type { Cell, Row, State } from '../directory/import-diff.ts'
import { importTables } from './import-tables.ts'

export async function currentState(client: pg.ClientBase): Promise<State> {
  const state: Record<string, readonly Row[]> = {}
  for (const [table, { name, fields }] of Object.entries(importTables)) {
    const list = fields.map(({ field, read }) => `${read} as "${field}"`).join(', ')
    const { rows } = await client.query(`select ${list} from ${name} t`)
    state[table] = rows.map(plainRow)
  }
  return state
}

export async function importedState(client: pg.ClientBase): Promise<State> {
  const { rows } = await client.query('select table_name, row from agencies.import_record')
  const byTable = Map.groupBy(rows, (record) => record.table_name as string)
  return Object.fromEntries([...byTable].map(([table, records]) => [table, records.map(({ row }) => row)]))
}

/** Instants as the reference rows write them. */
const plainRow = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      (value instanceof Date ? value.toISOString() : value) as Cell,
    ]),
  )
