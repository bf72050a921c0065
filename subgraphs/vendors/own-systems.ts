/** Systems that a contract may be about: those of the agency itself. */
import type pg from 'pg'
import { isId } from '../reads.ts'
import { Refusal } from '../refusal.ts'

/** Whether another system exists is not told. */
export async function ownSystems(
  client: pg.ClientBase,
  agencyId: string,
  systemIds: readonly string[] | null | undefined,
): Promise<readonly string[]> {
  const ids = [...new Set(systemIds ?? [])]
  if (ids.length > 200) throw new Refusal('BAD_INPUT', { argument: 'systemIds', limit: 200 })
  if (!ids.every(isId)) throw new Refusal('NOT_FOUND', { argument: 'systemIds' })
  const { rows } = await client.query(
    'select id from published_agencies.system where id = any($1) and agency_id = $2 order by id',
    [ids, agencyId],
  )
  if (rows.length !== ids.length) throw new Refusal('NOT_FOUND', { argument: 'systemIds' })
  return rows.map(({ id }) => id)
}
