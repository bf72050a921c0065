/** analyseIntel: what threatens, what is weak and how great the risk is, before anything is shared (SR-5a). */
import { type CommandInput, command } from '../../command.ts'
import { roleOf } from '../acting.ts'
import { itemRows } from '../item/reads.ts'
import { type StatedAnalysis, statedAnalysis } from '../stated-analysis.ts'

type Input = CommandInput & StatedAnalysis & { readonly intelItem: string }

export const analyseIntel = command<typeof itemRows, Input>({
  mutation: 'analyseIntel',
  subject: itemRows,
  subjectId: (input) => input.intelItem,
  step: { machine: 'INTEL_ITEM', state: (row) => row.state },
  clause: 'SR-5a',
  run: async ({ subject, input, client, by, now, to }) => {
    await client.query(
      `insert into intelligence.intel_analysis
         (item_id, threats, vulnerabilities, risk_level, risk_reason, actor_no, role, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [subject.id, ...statedAnalysis(input), by.personNo, roleOf(by.as), now],
    )
    await client.query('update intelligence.intel_item set state = $2, version = version + 1 where id = $1', [
      subject.id,
      to,
    ])
    return { id: subject.id, details: { riskLevel: input.riskLevel } }
  },
})
