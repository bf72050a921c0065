/** The response log of a case: entries as they show to each viewer, and the one command that adds to them. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { appendResponseLog } from './append-response-log.ts'
import { responseLogList, responseLogRows } from './reads.ts'

export const responseLog: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [responseLogRows],
  lists: [responseLogList],
  commands: [appendResponseLog],
  resolvers: {
    Incident: {
      responseLog: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, responseLogList, 'incident', id, args),
    },
    ResponseLogEntry: {
      author: ({ authorAgencyId }) => ({ id: authorAgencyId }),
      corrects: ({ correctsId }, _, { reads }) => reads.byId(responseLogRows, correctsId),
    },
  } satisfies Resolvers,
}
