/** Somebody leaves the work of a contract; from here the year runs after which details about him or her go (G-61). */
import { type CommandInput, command } from '../../command.ts'
import { requireStillThere } from '../leaving.ts'
import { vendorPersonRows } from './reads.ts'

interface Input extends CommandInput {
  readonly vendorPersonId: string
}

export const releasePersonnel = command<typeof vendorPersonRows, Input>({
  mutation: 'releasePersonnel',
  subject: vendorPersonRows,
  subjectId: ({ vendorPersonId }) => vendorPersonId,
  clause: 'ER-4-1-2',
  guard: ({ subject }) => requireStillThere(subject, 'releasePersonnel'),
  run: async ({ subject, now, client }) => {
    await client.query(
      `update vendors.assignment set ended_at = $2, ended_for = 'RELEASED' where person_id = $1 and ended_at is null`,
      [subject.id, now],
    )
    await client.query('update vendors.vendor_person set left_at = $2, version = version + 1 where id = $1', [
      subject.id,
      now,
    ])
    return { id: subject.id, details: { contractId: subject.contractId } }
  },
})
