/** The account of somebody who works for a vendor, as the agencies subgraph knows it. */
import type pg from 'pg'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'

/** A person, never a machine, and of no other company than the one he or she is named by. */
export async function accountOf(
  client: pg.ClientBase,
  personId: string,
  vendorId: string | null,
): Promise<number> {
  const { rows } = isId(personId)
    ? await client.query(
        `select no from published_agencies.person where id = $1 and kind = 'PERSON'
           and (vendor_id is null or vendor_id = $2)`,
        [personId, vendorId],
      )
    : { rows: [] }
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'personId' })
  return rows[0].no
}
