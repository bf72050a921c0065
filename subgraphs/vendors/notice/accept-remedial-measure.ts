/** acceptRemedialMeasure: the agency accepts measures as they are worded now; whoever wrote one does not (ER-4-1-6c). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { requireInForce } from './measures.ts'
import { noticeRows } from './reads.ts'

interface Input extends CommandInput {
  readonly noticeId: string
  readonly measureIds: readonly string[]
}

export const acceptRemedialMeasure = command<typeof noticeRows, Input>({
  mutation: 'acceptRemedialMeasure',
  subject: noticeRows,
  subjectId: ({ noticeId }) => noticeId,
  clause: 'ER-4-1-6c',
  author: ({ authors }) => authors,
  step: { machine: 'VENDOR_NOTICE', state: ({ state }) => state },
  guard: async ({ client, subject, input }) => {
    if (input.measureIds.length === 0) throw new Refusal('BAD_INPUT', { argument: 'measureIds' })
    await requireInForce(client, subject.id, 'measureIds', input.measureIds)
  },
  run: async ({ client, subject, input, now, by, to }) => {
    await client.query(
      'update vendors.remedial_measure set accepted_at = $2, accepted_by_no = $3 where id = any($1::uuid[])',
      [input.measureIds, now, by.personNo],
    )
    await client.query(
      'update vendors.vendor_notice set state = $2, measures_accepted_at = $3, version = version + 1 where id = $1',
      [subject.id, to, now],
    )
    const accepted = new Set(input.measureIds).size
    return { id: subject.id, details: { contractId: subject.contractId, accepted } }
  },
})
