/** Sharing (SR-3, SR-9): who sent what to whom, by which way, and whether it was called back. */
import { page, pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { itemOf } from '../item/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { shareList, shareRows } from './reads.ts'
import { recallShare } from './recall-share.ts'
import { shareIntel } from './share-intel.ts'

export const sharing: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [shareRows],
  lists: [shareList],
  commands: [shareIntel, recallShare],
  resolvers: {
    Query: {
      intelShare: (_, { id }, { reads }) => reads.byId(shareRows, id),
      intelShares: (_, args, context) => page(context, shareList, args),
    },
    IntelItem: {
      shares: ({ id }, args, context) => pageUnder(context, shareList, 'item', id, args),
    },
    IntelShare: {
      __resolveReference: ({ id }, { reads }) => reads.byId(shareRows, id),
      intelItem: itemOf,
      sharer: ({ sharerId }) => (sharerId === null ? null : { id: sharerId }),
      recipient: ({ recipientAgencyId }) => ({ id: recipientAgencyId }),
    },
  } satisfies Resolvers,
}
