/** People of one agency, as commands name them: somebody of another agency is as unknown as nobody. */
import type pg from 'pg'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'

export interface Colleague {
  readonly no: number
  readonly id: string
  readonly post: string | null
}

export async function colleague(
  client: pg.ClientBase,
  agencyId: string,
  personId: unknown,
  argument: string,
): Promise<Colleague> {
  const found = isId(personId) ? await colleaguesOf(client, agencyId, [personId]) : []
  if (!found[0]) throw new Refusal('NOT_FOUND', { argument })
  return found[0]
}

export async function colleaguesOf(
  client: pg.ClientBase,
  agencyId: string,
  personIds: readonly string[],
): Promise<readonly Colleague[]> {
  const { rows } = await client.query(
    `select no, id, post from agencies.person where agency_id = $1 and id = any($2) and kind = 'PERSON'`,
    [agencyId, personIds],
  )
  return rows
}
