/** What is said of vendors: opinions between the two parties, awards before everybody, and no scores (G-67). */
import { page, pageUnder } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { finaliseVendorOpinion } from './finalise-vendor-opinion.ts'
import { awardList, awardRows, opinionList, opinionRows } from './reads.ts'
import { recordVendorAward, withdrawVendorAward } from './record-vendor-award.ts'
import { reviseVendorOpinion, writeVendorOpinion } from './write-vendor-opinion.ts'

export const rating: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [opinionRows, awardRows],
  lists: [opinionList, awardList],
  commands: [
    writeVendorOpinion,
    reviseVendorOpinion,
    finaliseVendorOpinion,
    recordVendorAward,
    withdrawVendorAward,
  ],
  resolvers: {
    Query: {
      vendorOpinion: (_, { id }, { reads }) => reads.byId(opinionRows, id),
      vendorOpinions: (_, args, context) => page(context, opinionList, args),
      vendorAward: (_, { id }, { reads }) => reads.byId(awardRows, id),
      vendorAwards: (_, args, context) => page(context, awardList, args),
    },
    VendorOpinion: {
      __resolveReference: ({ id }: { id: string }, { reads }) => reads.byId(opinionRows, id),
      contract: ({ contractId }, _, { reads }) => reads.byId(contractRows, contractId),
      vendor: ({ vendorId }, _, { reads }) => reads.byId(vendorRows, vendorId),
    },
    VendorAward: {
      __resolveReference: ({ id }: { id: string }, { reads }) => reads.byId(awardRows, id),
    },
    OutsourcingContract: {
      opinions: ({ id }: Row<typeof contractRows>, args, context) =>
        pageUnder(context, opinionList, 'contract', id, args),
    },
    Vendor: {
      awards: ({ id }: Row<typeof vendorRows>, args, context) =>
        pageUnder(context, awardList, 'vendor', id, args),
    },
  } satisfies Resolvers,
}
