/** Finds the reference of a new contract: the one asked for if it is free, else the next of the year. */
import type pg from 'pg'
import { taipeiDay } from '../../law/calendar/taipei.ts'
import { Refusal } from '../refusal.ts'
import { stated } from './stated.ts'

interface Asked {
  readonly reference?: string | null
  readonly secretLevel: string
}

/** Secret contracts and the others are numbered apart: a gap or a clash in one register tells nothing of the other. */
export async function freeReference(
  client: pg.ClientBase,
  agencyId: string,
  { reference, secretLevel }: Asked,
  now: Date,
): Promise<string> {
  const secret = secretLevel !== 'NONE'
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, $2))', [
    `vendors.reference:${agencyId}`,
    Number(secret),
  ])
  const taken = `select reference from vendors.contract where agency_id = $1 and (secret_level <> 'NONE') = $2`
  if (reference !== undefined && reference !== null) {
    const wished = stated('reference', reference, 40)
    const { rowCount } = await client.query(`${taken} and reference = $3`, [agencyId, secret, wished])
    if (rowCount) throw new Refusal('BAD_INPUT', { argument: 'reference', reason: 'REFERENCE_TAKEN' })
    return wished
  }
  const prefix = `C-${taipeiDay(now).year}-`
  const { rows } = await client.query(`${taken} and starts_with(reference, $3)`, [agencyId, secret, prefix])
  const used = new Set(rows.map((row) => row.reference))
  let number = used.size + 1
  while (used.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
