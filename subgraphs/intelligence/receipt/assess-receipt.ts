/** assessReceipt: how far the source can be relied on, whether it is still of use, how it is handled (SR-6a, SR-6b, G-41). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { SourceReliability } from '../item/vocabulary.ts'
import { receiptRows } from './reads.ts'
import type { IntelHandlingClass, Timeliness } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly intelReceipt: string
  readonly sourceReliability?: SourceReliability | null
  readonly timeliness?: Timeliness | null
  readonly handlingClasses: readonly IntelHandlingClass[]
}

export const assessReceipt = command<typeof receiptRows, Input>({
  mutation: 'assessReceipt',
  subject: receiptRows,
  subjectId: (input) => input.intelReceipt,
  step: { machine: 'INTEL_RECEIPT', state: (row) => row.state },
  clause: 'SR-6a',
  guards: {
    SOURCE_AND_AGE_JUDGED: ({ input }) => !!input.sourceReliability && !!input.timeliness,
  },
  guard: ({ input }) => {
    if (input.handlingClasses.length === 0)
      throw new Refusal('BAD_INPUT', { argument: 'handlingClasses', clause: 'G-41' })
  },
  run: async ({ subject, input, client, now, to }) => {
    await client.query(
      `update intelligence.intel_receipt set state = $2, source_reliability = $3, timeliness = $4, handling_classes = $5,
         assessed_at = $6, version = version + 1 where id = $1`,
      [subject.id, to, input.sourceReliability, input.timeliness, [...new Set(input.handlingClasses)], now],
    )
    return { id: subject.id, details: { state: to } }
  },
})
