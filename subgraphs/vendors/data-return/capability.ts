/** The end of a contract: each dataset back, handed over, deleted or destroyed, proven and confirmed by two (ER-4-1-7). */
import { type DataReturnMethod, evidenceOf, timelinessOf } from '../../../law/data-return/proof.ts'
import { page, pageUnder } from '../../page.ts'
import type { Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { vendorRows } from '../vendor/reads.ts'
import { confirmDataReturn, countersignDataReturn } from './confirm-data-return.ts'
import { demandDataReturn } from './demand-data-return.ts'
import { fileDataReturn } from './file-data-return.ts'
import { dataReturnList, dataReturnRows, filings } from './reads.ts'
import { verifyDataReturn } from './verify-data-return.ts'

type ContractRow = Row<typeof contractRows>

export const dataReturn: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [dataReturnRows],
  parts: [filings],
  lists: [dataReturnList],
  commands: [demandDataReturn, fileDataReturn, verifyDataReturn, countersignDataReturn, confirmDataReturn],
  resolvers: {
    Query: {
      dataReturn: (_, { id }, { reads }) => reads.byId(dataReturnRows, id),
      dataReturns: (_, args, context) => page(context, dataReturnList, args),
    },
    DataReturn: {
      __resolveReference: ({ id }: { id: string }, { reads }) => reads.byId(dataReturnRows, id),
      contract: ({ contractId }, _, { reads }) => reads.byId(contractRows, contractId),
      holder: ({ holderId }, _, { reads }) => reads.byId(vendorRows, holderId),
      timeliness: ({ dueAt, filedAt }, _, { now }) =>
        dueAt === null ? null : timelinessOf(dueAt, filedAt, now),
      filings: (row, _, { reads }) => reads.parts(filings, row),
    },
    DataReturnFiling: {
      evidenceKind: ({ method }) => (method === null ? null : evidenceOf[method as DataReturnMethod]),
    },
    OutsourcingContract: {
      dataReturns: ({ id }: ContractRow, args, context) =>
        pageUnder(context, dataReturnList, 'contract', id, args),
      dataReturnTimeliness: ({ dataReturnDueAt, closedAt }: ContractRow, _, { now }) =>
        dataReturnDueAt === null ? null : timelinessOf(dataReturnDueAt, closedAt, now),
    },
  } satisfies Resolvers,
}
