/** Names what a party holds: the agency knows what it has handed over, and asks for it by name (ER-4-1-7). */
import { command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { DemandDataReturnInput } from '../schema.types.ts'
import { stated } from '../stated.ts'
import { type Client, requireContractOpen, takeSignatureAway } from './acting.ts'
import { dataReturnRows } from './reads.ts'

/** Nobody but a party of this very contract holds its data. */
async function requireSubVendor(client: Client, contractId: string, subVendorId: string): Promise<void> {
  const known = isId(subVendorId)
    ? await client.query('select 1 from vendors.subcontract where contract_id = $1 and sub_vendor_id = $2', [
        contractId,
        subVendorId,
      ])
    : null
  if (!known?.rowCount) throw new Refusal('NOT_FOUND', { argument: 'subVendorId' })
}

const insert = `
insert into vendors.data_return (contract_id, agency_id, holder_id, holder_no, held_by_sub_vendor, dataset, state, named_at, due_at)
select $1, $2, v.id, v.no, $4, $5, 'OUTSTANDING', $6, $7 from vendors.vendor v where v.id = $3 returning id`

export const demandDataReturn = command<typeof contractRows, DemandDataReturnInput>({
  mutation: 'demandDataReturn',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: dataReturnRows,
  clause: 'ER-4-1-7',
  guard: ({ subject }) => requireContractOpen('demandDataReturn', subject.state),
  run: async ({ subject, input, now, client }) => {
    const { subVendorId } = input
    if (subVendorId) await requireSubVendor(client, subject.id, subVendorId)
    const { rows } = await client.query(insert, [
      subject.id,
      subject.agencyId,
      subVendorId || subject.vendorId,
      Boolean(subVendorId),
      stated('dataset', input.dataset, 200),
      now,
      subject.dataReturnDueAt,
    ])
    await takeSignatureAway(client, subject.id)
    return { id: rows[0].id, details: journalled(subject, { contractId: subject.id }) }
  },
})
