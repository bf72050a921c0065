/** Wraps the keys of all findings under the newest key of the file; the findings themselves stay as they were sealed. */
import type pg from 'pg'
import type { Seals } from '../../seals.ts'
import { recordOf } from './sealed-findings.ts'

export async function rewrapFindings(client: pg.ClientBase, seals: Seals): Promise<number> {
  await client.query('begin')
  try {
    const { rows } = await client.query(
      `select id, check_id as "checkId", wrapped_key as "wrappedKey", key_id as "keyId" from vendors.suitability_findings
       where erased_at is null for update`,
    )
    let changed = 0
    for (const { id, checkId, ...kept } of rows) {
      const anew = rewrapped(seals, checkId, kept)
      if (!anew) continue
      await client.query(
        'update vendors.suitability_findings set wrapped_key = $2, key_id = $3 where id = $1',
        [id, anew.wrappedKey, anew.keyId],
      )
      changed += 1
    }
    await client.query('commit')
    return changed
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Whatever does not open was tampered with, or lost its key: nothing is changed before somebody has looked. */
function rewrapped(seals: Seals, checkId: string, kept: Parameters<Seals['rewrapped']>[1]) {
  try {
    return seals.rewrapped(recordOf(checkId), kept)
  } catch (cause) {
    throw new Error(`The findings of the check ${checkId} do not open: ${(cause as Error).message}`, {
      cause,
    })
  }
}

/** Names of the keys without which something could not be opened any more. */
export async function keysInUse(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query(
    'select distinct key_id as id from vendors.suitability_findings where key_id is not null order by key_id',
  )
  return rows.map(({ id }) => id)
}
