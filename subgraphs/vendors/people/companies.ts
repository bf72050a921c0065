/** Which companies have people on a contract. */
import type pg from 'pg'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'

/** The vendor of the contract, or one of its sub-vendors; any other company is none of it. */
export async function companyOn(
  client: pg.ClientBase,
  contractId: string,
  vendorId: string,
): Promise<string> {
  const { rows } = isId(vendorId)
    ? await client.query(
        `select $2::uuid as id where exists (select 1 from vendors.contract where id = $1 and vendor_id = $2)
           or exists (select 1 from vendors.subcontract where contract_id = $1 and sub_vendor_id = $2)`,
        [contractId, vendorId],
      )
    : { rows: [] }
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'vendorId' })
  return rows[0].id
}
