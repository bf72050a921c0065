/** recordCountermeasure: what was done about it; before the assessment only when it is urgent (SR-6e, AP-11.2-2b). */
import { checkStatedTime } from '../../../law/lifecycles/stated-time.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { roleOf } from '../acting.ts'
import { stated } from '../stated.ts'
import { receiptRows } from './reads.ts'
import type { CountermeasureKind } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly intelReceipt: string
  readonly kind: CountermeasureKind
  readonly description: string
  readonly doneAt: string
  readonly urgent?: boolean | null
}

const early: ReadonlySet<string> = new Set(['RECEIVED', 'ASSESSED'])

export const recordCountermeasure = command<typeof receiptRows, Input>({
  mutation: 'recordCountermeasure',
  subject: receiptRows,
  subjectId: (input) => input.intelReceipt,
  step: {
    machine: 'INTEL_RECEIPT',
    state: (row) => row.state,
    outcome: (input, { subject }) =>
      early.has(subject.state) || input.urgent === true ? 'URGENT' : 'IN_ORDER',
  },
  clause: 'SR-6e',
  guards: { URGENCY_STATED: ({ input }) => input.urgent === true },
  guard: ({ subject, input, now }) => {
    const wrong = checkStatedTime({ stated: new Date(input.doneAt), now, notBefore: subject.receivedAt })
    if (!wrong) return
    const reason =
      wrong.problem === 'IN_THE_FUTURE' ? 'STATED_TIME_IN_FUTURE' : 'STATED_TIME_BEFORE_EARLIER_STEP'
    throw new Refusal('BAD_INPUT', { argument: 'doneAt', reason, until: wrong.limit })
  },
  run: async ({ subject, input, client, by, now, to }) => {
    await client.query(
      `insert into intelligence.countermeasure (receipt_id, kind, description, done_at, is_urgent, actor_no, role, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        subject.id,
        input.kind,
        stated('description', input.description, 5_000),
        new Date(input.doneAt),
        input.urgent === true,
        by.personNo,
        roleOf(by.as),
        now,
      ],
    )
    await client.query(
      'update intelligence.intel_receipt set state = $2, version = version + 1 where id = $1',
      [subject.id, to],
    )
    return { id: subject.id, details: { kind: input.kind, state: to } }
  },
})
