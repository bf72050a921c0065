/** Takes the row of a command for it alone, whatever it belongs to first, so that commands never wait in a circle. */
import type pg from 'pg'
import { byIdSql } from './reads.ts'
import type { RowSource } from './row-source.ts'

/** What another command may have changed meanwhile is read again; null when the row is gone. */
export async function lockAndRead(
  source: RowSource,
  id: string,
  client: pg.ClientBase,
  subgraph: string,
): Promise<Record<string, unknown> | null> {
  const { table, whole } = source
  if (whole)
    await client.query(
      `select 1 from ${whole.table} w where w.id = (select t.${whole.column} from ${table} t where t.id = $1) for update`,
      [id],
    )
  // Facts that another subgraph publishes are read here, never changed, so there is nothing to take.
  const take = table.startsWith(`${subgraph}.`) ? 'for update' : ''
  const { rowCount } = await client.query(`select 1 from ${table} t where t.id = $1 ${take}`, [id])
  if (!rowCount) return null
  const { rows } = await client.query(byIdSql(source), [[id]])
  return rows[0]
}
