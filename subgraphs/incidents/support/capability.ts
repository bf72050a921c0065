/** Technical support of a case: asked for, endorsed, decided, given, replied to and settled (IG-3.3-2). */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { clockParts, type KeptClock } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { decideSupport } from './decide-support.ts'
import { dispatchSupport } from './dispatch-support.ts'
import { endorseSupport } from './endorse-support.ts'
import { dispatchParts, replyParts, stepParts, supportList, supportOfCase, supportRows } from './reads.ts'
import { replySupport } from './reply-support.ts'
import { requestSupport } from './request-support.ts'
import { cancelSupport, settleSupport } from './settle-support.ts'

type Request = Row<typeof supportRows>

/** The clock stands on the case, and moves with its level. */
async function dueAt({ incidentId, clockId }: Request, _: unknown, { reads }: Context) {
  const found = clockId === null ? null : await reads.byId(incidentRows, incidentId)
  const clocks = (found ? await reads.parts(clockParts, found) : []) as readonly Partial<KeptClock>[]
  return clocks.find(({ id }) => id === clockId)?.dueAt ?? null
}

export const support: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [supportRows],
  parts: [stepParts, dispatchParts, replyParts],
  lists: [supportList],
  commands: [
    requestSupport,
    endorseSupport,
    decideSupport,
    dispatchSupport,
    replySupport,
    settleSupport,
    cancelSupport,
  ],
  resolvers: {
    Query: {
      supportRequest: (_, { id }, { reads }) => reads.byId(supportRows, id),
      supportRequests: (_, args, context) => page(context, supportList, args),
    },
    Incident: {
      supportRequests: ({ id }: { id: string }, args: PageArgs, context: Context) =>
        pageUnder(context, supportOfCase, 'incident', id, args),
    },
    SupportRequest: {
      incident: ({ incidentId }, _, { reads }) => reads.byId(incidentRows, incidentId),
      dueAt,
      onBehalfBy: ({ onBehalfById }) => (onBehalfById === null ? null : { id: onBehalfById }),
      dispatches: (row, _, { reads }) => reads.parts(dispatchParts, row),
      replies: (row, _, { reads }) => reads.parts(replyParts, row),
      steps: (row, _, { reads }) => reads.parts(stepParts, row),
    },
    SupportDispatch: { body: ({ bodyId }: { bodyId: string }) => ({ id: bodyId }) },
    SupportReply: { body: ({ bodyId }: { bodyId: string }) => ({ id: bodyId }) },
  } satisfies Resolvers,
}
