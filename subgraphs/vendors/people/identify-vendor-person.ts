/** Ties somebody to the account that he or she signs in with, once the agency has proofed who that is (a13). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { identify } from '../suitability/reads.ts'
import { accountOf } from './account.ts'
import { vendorPersonRows } from './reads.ts'

interface Input extends CommandInput {
  readonly vendorPersonId: string
  readonly personId: string
}

export const identifyVendorPerson = command<typeof vendorPersonRows, Input>({
  mutation: 'identifyVendorPerson',
  subject: vendorPersonRows,
  subjectId: ({ vendorPersonId }) => vendorPersonId,
  clause: 'ER-4-3d',
  guard: ({ subject }) => {
    // Consent that was given in his or her name stays that person's.
    if (subject.personNo !== null)
      throw new Refusal('BAD_INPUT', { argument: 'vendorPersonId', reason: 'ALREADY_REGISTERED' })
  },
  run: async ({ subject, input, client }) => {
    const no = await accountOf(client, input.personId, subject.vendorId)
    await client.query(
      'update vendors.vendor_person set person_no = $2, version = version + 1 where id = $1',
      [subject.id, no],
    )
    await identify(client, subject.id, no)
    return { id: subject.id, details: { contractId: subject.contractId } }
  },
})
