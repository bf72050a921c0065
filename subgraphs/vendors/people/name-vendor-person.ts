/** Names somebody for the work of one contract: the company for its own people, the agency for whoever comes near. */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { RowSource } from '../../row-source.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { stated, statedOrNot } from '../stated.ts'
import { accountOf } from './account.ts'
import { companyOn } from './companies.ts'
import { vendorPersonRows } from './reads.ts'
import type { SuitabilityBasis } from './vocabulary.ts'

interface Named extends CommandInput {
  readonly name: string
  readonly post?: string | null
}

interface Input extends Named {
  readonly contractId: string
  readonly vendorId?: string | null
  readonly personId?: string | null
  readonly suitabilityBasis?: SuitabilityBasis | null
}

/** From the selection on there are people to show; after the end nobody is named any more (ER-4-1-2). */
const naming = ['SELECTED', 'AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED']

export function requireRunning(state: string, mutation: string): void {
  if (!naming.includes(state))
    throw new Refusal('WRONG_STATE', { mutation, actualState: state, expectedStates: naming })
}

const insert = `
insert into vendors.vendor_person (contract_id, agency_id, vendor_id, name, post, suitability_basis, person_no, named_by, named_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`

interface Place {
  readonly contractId: string
  readonly agencyId: string
  readonly vendorId: string | null
  readonly basis: SuitabilityBasis
  readonly personNo: number | null
}

export async function keepPerson(
  { client, input, by, now }: Pick<Work<RowSource, Named>, 'client' | 'input' | 'by' | 'now'>,
  { contractId, agencyId, vendorId, basis, personNo }: Place,
): Promise<string> {
  const { rows } = await client.query(insert, [
    ...[contractId, agencyId, vendorId],
    stated('name', input.name, 100),
    statedOrNot('post', input.post, 100),
    ...[basis, personNo, by.personNo, now],
  ])
  return rows[0].id
}

export const nameVendorPerson = command<typeof contractRows, Input>({
  mutation: 'nameVendorPerson',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: vendorPersonRows,
  clause: 'ER-4-1-2',
  guard: ({ subject, input, by }) => {
    requireRunning(subject.state, 'nameVendorPerson')
    const isOfficer = by.as.some(({ relation }) => relation === 'OWN')
    // Who somebody is, is proofed by the agency: a company could make its own account speak for another person.
    if (input.personId != null && !isOfficer)
      throw new Refusal('FORBIDDEN', { mutation: 'nameVendorPerson', argument: 'personId', clause: 'a13' })
    if (!isOfficer && input.vendorId != null && input.vendorId !== subject.vendorId)
      throw new Refusal('NOT_FOUND', { argument: 'vendorId' })
    // Only a secret is a reason to keep record of people who do none of the work (ER-4-2-0c).
    const isVisitor = input.vendorId == null && isOfficer
    if ((isVisitor || input.suitabilityBasis === 'MAY_ACCESS') && subject.secretLevel === 'NONE')
      throw new Refusal('BAD_INPUT', {
        argument: isVisitor ? 'vendorId' : 'suitabilityBasis',
        clause: 'ER-4-2-0c',
      })
  },
  run: async (work) => {
    const { subject, input, client, by } = work
    const isOfficer = by.as.some(({ relation }) => relation === 'OWN')
    const vendorId = isOfficer
      ? input.vendorId == null
        ? null
        : await companyOn(client, subject.id, input.vendorId)
      : subject.vendorId
    const id = await keepPerson(work, {
      ...{ contractId: subject.id, agencyId: subject.agencyId, vendorId },
      basis: vendorId === null ? 'MAY_ACCESS' : (input.suitabilityBasis ?? 'PERFORMS_WORK'),
      personNo: input.personId == null ? null : await accountOf(client, input.personId, vendorId),
    })
    return { id, details: journalled(subject, { contractId: subject.id }) }
  },
})
