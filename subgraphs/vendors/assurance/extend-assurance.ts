/** Records that the vendor's procedures and surroundings are shown to be safe for longer (ER-4-1-1). */
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { isAssured, keepAssurance, type StatedAssurance } from '../assured.ts'
import { contractRows } from '../contract/reads.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly assurance: StatedAssurance
}

export const extendAssurance = command<typeof contractRows, Input>({
  mutation: 'extendAssurance',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-1',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: { VENDOR_ASSURED: ({ input, now }) => isAssured(input.assurance, now) },
  run: async ({ subject, input: { assurance }, now, client, by }) => {
    await keepAssurance(client, subject.id, assurance, { by: by.personNo, at: now })
    await client.query('update vendors.contract set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: journalled(subject, { assurance: assurance.kind }) }
  },
})
