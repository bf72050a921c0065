/** correlateIntel: the item held against what is known; a new kind of threat must be shared (SR-5b, SR-7-1, SR-7-2). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { roleOf } from '../acting.ts'
import { openDuty } from '../duty/reads.ts'
import { itemRows } from '../item/reads.ts'
import { stated } from '../stated.ts'
import type { CorrelationDimension } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly intelItem: string
  readonly items: readonly string[]
  readonly dimensions: readonly CorrelationDimension[]
  readonly result: string
  readonly novelThreat: boolean
}

const MOST_ITEMS = 100

/** Only what the analyst may see is held against it; others learn nothing from trying (D-04). */
async function knownItems({ input, subject, context }: Work<typeof itemRows, Input>) {
  const ids = [...new Set(input.items)]
  if (ids.length > MOST_ITEMS) throw new Refusal('BAD_INPUT', { argument: 'items', limit: MOST_ITEMS })
  const found = await Promise.all(ids.map((id) => context.reads.byId(itemRows, id)))
  if (found.some((row) => row === null || row.id === subject.id))
    throw new Refusal('NOT_FOUND', { argument: 'items' })
  return ids
}

export const correlateIntel = command<typeof itemRows, Input>({
  mutation: 'correlateIntel',
  subject: itemRows,
  subjectId: (input) => input.intelItem,
  step: { machine: 'INTEL_ITEM', state: (row) => row.state },
  clause: 'SR-5b',
  guard: ({ input }) => {
    if (input.dimensions.length === 0)
      throw new Refusal('BAD_INPUT', { argument: 'dimensions', clause: 'SR-7-1' })
  },
  run: async (work) => {
    const { subject, input, client, by, now, to } = work
    await client.query(
      `insert into intelligence.correlation (item_id, dimensions, item_ids, result, novel_threat, actor_no, role, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        subject.id,
        [...new Set(input.dimensions)],
        await knownItems(work),
        stated('result', input.result, 5_000),
        input.novelThreat,
        by.personNo,
        roleOf(by.as),
        now,
      ],
    )
    await client.query('update intelligence.intel_item set state = $2, version = version + 1 where id = $1', [
      subject.id,
      to,
    ])
    if (input.novelThreat) await openDuty(client, subject.id, 'NOVEL_THREAT', now)
    return { id: subject.id, details: { novelThreat: input.novelThreat } }
  },
})
