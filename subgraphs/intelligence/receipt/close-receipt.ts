/** closeReceipt: the copy is dealt with; its record is kept (SR-6e). */
import { type CommandInput, command } from '../../command.ts'
import { receiptRows } from './reads.ts'

interface Input extends CommandInput {
  readonly intelReceipt: string
}

export const closeReceipt = command<typeof receiptRows, Input>({
  mutation: 'closeReceipt',
  subject: receiptRows,
  subjectId: (input) => input.intelReceipt,
  step: { machine: 'INTEL_RECEIPT', state: (row) => row.state },
  clause: 'SR-6e',
  run: async ({ subject, client, now, to }) => {
    await client.query(
      'update intelligence.intel_receipt set state = $2, closed_at = $3, version = version + 1 where id = $1',
      [subject.id, to, now],
    )
    return { id: subject.id, details: { state: to } }
  },
})
