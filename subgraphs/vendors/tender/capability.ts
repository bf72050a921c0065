/** Tender and selection (ER-4-1-1, ER-4-1-2, ER-4-3): what is announced to whom, and why a vendor was chosen. */

import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import { type Row, within } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import type { contractRows } from '../contract/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { publishTender } from './publish-tender.ts'
import { noticeList, noticeRows, selections } from './reads.ts'
import { recordSelection } from './record-selection.ts'

type ContractRow = Row<typeof contractRows>

async function selectionOf(row: ContractRow, reads: Context['reads']) {
  const [selection] = await reads.parts(selections, row)
  return selection ?? null
}

export const tender: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [noticeRows],
  parts: [selections],
  lists: [noticeList],
  commands: [publishTender, recordSelection],
  resolvers: {
    Query: {
      tenderNotice: (_: unknown, { id }: { id: string }, { reads }: Context) => reads.byId(noticeRows, id),
      tenderNotices: (_: unknown, args: PageArgs, context: Context) => page(context, noticeList, args),
    },
    TenderNotice: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(noticeRows, id),
      agency: (row: Row<typeof noticeRows>) => ({ id: row.agencyId }),
    },
    VendorSelection: {
      criteria: (row) => (row.competence === null ? null : within(row, { ...row })),
    },
    OutsourcingContract: {
      tenderNotice: (row: ContractRow, _: unknown, { reads }: Context) =>
        reads.byId(noticeRows, row.tenderNoticeId),
      selection: (row: ContractRow, _: unknown, { reads }: Context) => selectionOf(row, reads),
    },
  } satisfies Resolvers,
}
