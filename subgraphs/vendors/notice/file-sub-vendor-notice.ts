/** fileSubVendorNotice: a sub-vendor tells vendor and agency in one; it knows what binds it, and not the contract. */
import { holderOf, key } from '../../../law/access/relations.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { statedPast } from '../stated.ts'
import { authorizationRows } from '../subcontract/reads.ts'
import { contractOf, keepNotice, type ToldInput } from './filing.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput, ToldInput {
  readonly authorizationId: string
}

/** The sub-vendor that acts. The vendor, who reads the authorisation too, tells of its contract by another way. */
function subVendorNo({ by }: Work<typeof authorizationRows, Input>): number {
  const as = by.as.find(({ relation }) => relation === 'SUB_PARTY')
  if (!as?.key) throw new Refusal('FORBIDDEN', { mutation: 'fileSubVendorNotice', clause: 'ER-4-1-3d' })
  return holderOf(as.key)
}

export const fileSubVendorNotice = command<typeof authorizationRows, Input>({
  mutation: 'fileSubVendorNotice',
  lawName: 'fileVendorNotice',
  subject: authorizationRows,
  subjectId: ({ authorizationId }) => authorizationId,
  returns: noticeRows,
  clause: 'ER-4-1-3d',
  step: { machine: 'VENDOR_NOTICE', state: () => null },
  guards: {
    // Not held against the beginning of the contract, which a refusal would tell it.
    STATED_TIME_LAWFUL: ({ input, now }) => statedPast('knownAt', input.knownAt, now) !== null,
  },
  guard: (work) => void subVendorNo(work),
  run: async (work) => {
    const { client, subject, input, now } = work
    const no = subVendorNo(work)
    const { rows } = await client.query('select id from vendors.vendor where no = $1', [no])
    const contract = await contractOf(client, subject.contractId)
    const id = await keepNotice(work, {
      contract,
      filedBy: 'SUB_VENDOR',
      vendorId: rows[0].id,
      vendorKey: key('SUB_PARTY', no),
      authorizationId: subject.id,
      knownAt: statedPast('knownAt', input.knownAt, now),
      receivedAt: now,
    })
    return { id, details: { contractId: contract.id, kind: input.kind, by: 'SUB_VENDOR' } }
  },
})
