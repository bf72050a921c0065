/** recallShare: what should not have gone out is called back; recipients see it no longer, from this moment on (SR-5e). */
import { type CommandInput, command } from '../../command.ts'
import { itemRows } from '../item/reads.ts'
import { stated } from '../stated.ts'

interface Input extends CommandInput {
  readonly intelItem: string
  readonly reason: string
}

export const recallShare = command<typeof itemRows, Input>({
  mutation: 'recallShare',
  subject: itemRows,
  subjectId: (input) => input.intelItem,
  step: { machine: 'INTEL_ITEM', state: (row) => row.state },
  clause: 'SR-5e',
  guards: { REASON_STATED: ({ input }) => input.reason.trim() !== '' },
  run: async ({ subject, input, client, now, to }) => {
    await client.query(
      `update intelligence.intel_item set state = $2, recalled_at = $3, recall_reason = $4, version = version + 1 where id = $1`,
      [subject.id, to, now, stated('reason', input.reason, 2_000)],
    )
    await client.query('update intelligence.intel_share set recalled_at = $2 where item_id = $1', [
      subject.id,
      now,
    ])
    const { rowCount } = await client.query(
      'update intelligence.intel_receipt set deletion_asked_at = $2, version = version + 1 where item_id = $1',
      [subject.id, now],
    )
    return { id: subject.id, details: { recipients: rowCount } }
  },
})
