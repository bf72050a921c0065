/** What is asked about contracts: the inbox lists it, this tells which contract each task is about, and sends it. */
import { parse } from 'graphql'
import { contractTasks } from '../../../law/tasks/tasks-of-contracts.ts'
import { delivering } from '../../deliver.ts'
import { planningDeliveries } from '../../plan-deliveries.ts'
import { settleInTime } from '../../settle-in-time.ts'
import { settlingTasks } from '../../settle-tasks.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { conditions } from './conditions.ts'
import { taskRows } from './reads.ts'
import { contractBy, offices, people, places, touching } from './things.ts'

const settling = settlingTasks({
  name: 'vendors',
  table: 'contract',
  column: 'contract_id',
  began: 'prepared_at',
  tasks: contractTasks,
  places,
  conditions,
  offices,
  personal: people,
  touching,
  matterBy: contractBy,
})

const deliver = delivering({
  name: 'vendors',
  record: 'vendors.notification',
  tasks: taskRows,
  about: 'contractId',
  shown: parse('query Notified($id: ID!) { contract(id: $id) { id reference state } }'),
  tell: ({ contract = null }) => {
    const found = contract as { readonly reference: string | null } | null
    return {
      lines: found?.reference ? [`契約 contract: ${found.reference}`] : [],
      data: { contract: found },
    }
  },
})

export const tasks: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [taskRows],
  internal: ['vendors.notification'],
  functions: [settling, planningDeliveries({ name: 'vendors' })],
  jobs: [settleInTime('vendors'), deliver],
  resolvers: {
    Task: {
      __resolveReference: ({ id }, { reads }) => reads.byId(taskRows, id),
      contract: (row, _, { reads }) => reads.byId(contractRows, row.contractId),
    },
  } satisfies Resolvers,
}
