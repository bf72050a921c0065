/** Shows by what somebody counts as a professional: trained, certified or experienced (ER-4-1-2). */
import { type CommandInput, command } from '../../command.ts'
import { requireStillThere } from '../leaving.ts'
import { stated, statedDay } from '../stated.ts'
import { vendorPersonRows } from './reads.ts'
import type { QualificationBasis } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly vendorPersonId: string
  readonly basis: QualificationBasis
  readonly evidence: string
  readonly expiresOn?: string | null
}

export const fileQualification = command<typeof vendorPersonRows, Input>({
  mutation: 'fileQualification',
  subject: vendorPersonRows,
  subjectId: ({ vendorPersonId }) => vendorPersonId,
  clause: 'ER-4-1-2',
  guard: ({ subject }) => requireStillThere(subject, 'fileQualification'),
  run: async ({ subject, input, now, client, by }) => {
    await client.query(
      'insert into vendors.qualification (person_id, basis, evidence, expires_on, filed_by, filed_at) values ($1, $2, $3, $4, $5, $6)',
      [
        ...[subject.id, input.basis, stated('evidence', input.evidence, 500)],
        input.expiresOn == null ? null : statedDay('expiresOn', input.expiresOn),
        ...[by.personNo, now],
      ],
    )
    await client.query('update vendors.vendor_person set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: { contractId: subject.contractId, basis: input.basis } }
  },
})
