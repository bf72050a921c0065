/** The recipient's copy (SR-6): assessed, analysed, acted upon and closed by the agency that received it. */
import { ageMarkOf } from '../../../law/intelligence/ageing.ts'
import { page, pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { itemOf } from '../item/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { analyseReceipt } from './analyse-receipt.ts'
import { assessReceipt } from './assess-receipt.ts'
import { closeReceipt } from './close-receipt.ts'
import { countermeasureParts, receiptAnalysisParts, receiptList, receiptRows } from './reads.ts'
import { recordCountermeasure } from './record-countermeasure.ts'

export const receipt: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [receiptRows],
  parts: [receiptAnalysisParts, countermeasureParts],
  lists: [receiptList],
  commands: [assessReceipt, analyseReceipt, recordCountermeasure, closeReceipt],
  resolvers: {
    Query: {
      intelReceipt: (_, { id }, { reads }) => reads.byId(receiptRows, id),
      intelReceipts: (_, args, context) => page(context, receiptList, args),
    },
    IntelItem: {
      receipts: ({ id }, args, context) => pageUnder(context, receiptList, 'item', id, args),
    },
    IntelReceipt: {
      __resolveReference: ({ id }, { reads }) => reads.byId(receiptRows, id),
      agency: ({ agencyId }) => ({ id: agencyId }),
      intelItem: itemOf,
      analyses: (row, _, { reads }) => reads.parts(receiptAnalysisParts, row),
      countermeasures: (row, _, { reads }) => reads.parts(countermeasureParts, row),
      ageMark: (row, _, { now }) =>
        row.state === 'RECEIVED' ? ageMarkOf(new Date(row.receivedAt), now, row.earlyWarning) : null,
    },
  } satisfies Resolvers,
}
