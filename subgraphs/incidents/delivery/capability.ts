/** Notifications about cases that leave the graph, and the record of them. */
import { parse } from 'graphql'
import { delivering } from '../../deliver.ts'
import type { ShownMatter } from '../../message.ts'
import { planningDeliveries } from '../../plan-deliveries.ts'
import type { Capability } from '../../subgraph.ts'
import { relayed } from '../relay.ts'
import { taskRows } from '../tasks/reads.ts'

/** Null what the person may not read. */
interface ShownCase {
  readonly reference: string | null
  readonly effectiveLevel: number | null
  readonly isExercise: boolean | null
}

function tell({ incident = null }: { readonly incident?: unknown }): ShownMatter {
  const found = incident as ShownCase | null
  const named = found?.reference ? [`案件 case: ${found.reference}`] : []
  const level = found?.effectiveLevel ? [`等級 level: ${found.effectiveLevel}`] : []
  return {
    ...(found?.isExercise && { mark: '演練 exercise: ' }),
    lines: [...named, ...level],
    data: { incident },
  }
}

const arrived: ReadonlySet<string> = new Set(['DELIVERED', 'OUT_OF_DATE'])

const deliver = delivering({
  name: 'incidents',
  record: 'incidents.delivery',
  tasks: taskRows,
  about: 'incidentId',
  shown: parse(
    'query Notified($id: ID!) { incident(id: $id) { id reference effectiveLevel state isExercise } }',
  ),
  tell,
  ended: async (client, { kind, incidentId }, outcome, now) => {
    // The first notification of a report that arrives at the national authority is its relay (IG-3.2-3).
    if (kind === 'RELAYED_REPORT' && arrived.has(outcome)) await relayed(client, String(incidentId), now)
  },
})

export const delivery: Capability = {
  internal: ['incidents.delivery'],
  jobs: [deliver],
  // A report whose clock runs goes before everything else.
  functions: [planningDeliveries({ name: 'incidents', urgent: ['RELAYED_REPORT'] })],
}
