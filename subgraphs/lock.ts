/** Takes the row of a command for it alone, whatever it belongs to first, so that commands never wait in a circle. */
import type pg from 'pg'
import { runBatch } from './batch.ts'
import { prepared } from './database.ts'
import { byIdSql } from './reads.ts'
import type { RowSource } from './row-source.ts'

/** What another command may have changed meanwhile is read again; null when the row is gone. */
export async function lockAndRead(
  source: RowSource,
  id: string,
  client: pg.ClientBase,
  subgraph: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { table, whole } = source
  // Facts that another subgraph publishes are read here, never changed, so there is nothing to take.
  const take = table.startsWith(`${subgraph}.`) ? 'for update' : ''
  const of = whole && {
    text: `select 1 from ${whole.table} w where w.id = (select t.${whole.column} from ${table} t where t.id = $1) for update`,
    values: [id],
  }
  const [, rows] = (
    await runBatch(client, [
      ...(of ? [prepared(of)] : []),
      prepared({ text: `select 1 from ${table} t where t.id = $1 ${take}`, values: [id] }),
      prepared({ text: byIdSql(source), values: [[id]] }),
    ])
  ).slice(of ? 1 : 0)
  return rows?.[0] ?? null
}
