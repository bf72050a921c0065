/** analyseIntel of the recipient: what the threat, the weakness and the risk are for its own systems (SR-6c, SR-6d). */

import { type CommandInput, command } from '../../command.ts'
import { roleOf } from '../acting.ts'
import { type StatedAnalysis, statedAnalysis } from '../stated-analysis.ts'
import { receiptRows } from './reads.ts'

type Input = CommandInput & StatedAnalysis & { readonly intelReceipt: string }

export const analyseReceipt = command<typeof receiptRows, Input>({
  mutation: 'analyseReceipt',
  lawName: 'analyseIntel',
  subject: receiptRows,
  subjectId: (input) => input.intelReceipt,
  step: { machine: 'INTEL_RECEIPT', state: (row) => row.state },
  clause: 'SR-6c',
  run: async ({ subject, input, client, by, now, to }) => {
    await client.query(
      `insert into intelligence.receipt_analysis
         (receipt_id, threats, vulnerabilities, risk_level, risk_reason, actor_no, role, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [subject.id, ...statedAnalysis(input), by.personNo, roleOf(by.as), now],
    )
    await client.query(
      'update intelligence.intel_receipt set state = $2, analysed_at = $3, version = version + 1 where id = $1',
      [subject.id, to, now],
    )
    return { id: subject.id, details: { state: to } }
  },
})
