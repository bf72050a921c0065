/** Cases of exercises: whose exercise it is, and the real cases that were found in its course (G-55). */
import { pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { checkedArgs } from './list-arguments.ts'
import { promoteToReal } from './promote-to-real.ts'
import { foundList, incidentRows } from './reads.ts'

export const exercises: Capability = {
  schema: new URL('./exercises.graphql', import.meta.url),
  lists: [foundList],
  commands: [promoteToReal],
  resolvers: {
    Incident: {
      exerciseBy: ({ exerciseById }) => exerciseById && { id: exerciseById },
      foundIn: ({ promotedFromId }, _, { reads }) => reads.byId(incidentRows, promotedFromId),
      foundInIt: ({ id }, args, context) => pageUnder(context, foundList, 'exercise', id, checkedArgs(args)),
    },
  } satisfies Resolvers,
}
