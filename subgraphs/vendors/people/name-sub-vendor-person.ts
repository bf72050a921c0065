/** A sub-vendor names its own people, under the authorisation that binds it: of the contract it sees nothing else. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { authorizationRows } from '../subcontract/reads.ts'
import { keepPerson, requireRunning } from './name-vendor-person.ts'
import { vendorPersonRows } from './reads.ts'

interface Input extends CommandInput {
  readonly authorizationId: string
  readonly name: string
  readonly post?: string | null
}

export const nameSubVendorPerson = command<typeof authorizationRows, Input>({
  mutation: 'nameSubVendorPerson',
  subject: authorizationRows,
  subjectId: ({ authorizationId }) => authorizationId,
  returns: vendorPersonRows,
  clause: 'ER-4-1-3d',
  run: async (work) => {
    const { subject, client, by } = work
    const vendorNo = by.as.find(({ relation }) => relation === 'SUB_PARTY')?.holding?.vendorNo
    // The agency names people of a sub-vendor on the contract itself.
    if (vendorNo == null)
      throw new Refusal('FORBIDDEN', { mutation: 'nameSubVendorPerson', clause: 'ER-4-1-3d' })
    const { rows } = await client.query(
      `select c.state, c.secret_level as "secretLevel", v.id as "vendorId" from vendors.contract c, vendors.vendor v
       where c.id = $1 and v.no = $2`,
      [subject.contractId, vendorNo],
    )
    requireRunning(rows[0]?.state, 'nameSubVendorPerson')
    const id = await keepPerson(work, {
      ...{ contractId: subject.contractId, agencyId: subject.agencyId, vendorId: rows[0].vendorId },
      ...{ basis: 'PERFORMS_WORK', personNo: null },
    })
    return { id, details: journalled(rows[0], { contractId: subject.contractId }) }
  },
})
