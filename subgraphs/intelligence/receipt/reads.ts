/** Received copies as rows: the recipient's own, and for those above it whether it acted, and no more (SR-6e). */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'

export const receiptRows = rowSource({
  type: 'IntelReceipt',
  table: 'intelligence.intel_receipt',
  class: 'TI.ANALYSIS',
  columns: {
    ...plain(
      'id',
      'itemId',
      'agencyId',
      'earlyWarning',
      'state',
      'receivedAt',
      'sourceReliability',
      'timeliness',
    ),
    ...plain('handlingClasses', 'assessedAt', 'analysedAt', 'closedAt', 'deletionAskedAt', 'version'),
    completed: (t) => `(${t}.state in ('COUNTERED', 'RECEIPT_CLOSED'))`,
    riskLevel: (t) =>
      `(select a.risk_level from intelligence.receipt_analysis a where a.receipt_id = ${t}.id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    (t) => `select ${relationNumbers.RECIPIENT}::bigint << 32 | ${t}.agency_no`,
  ],
  conditions: {},
  whole: { table: 'intelligence.intel_item', column: 'item_id' },
})

const touches = (field: string) => ({ class: 'TI.ANALYSIS', field })

export const receiptList: ListSource = {
  name: 'intelReceipts',
  source: receiptRows,
  filters: {
    state: { touches: touches('state'), sql: (t) => `${t}.state = $value` },
    earlyWarning: { touches: touches('earlyWarning'), sql: (t) => `${t}.early_warning = $value::boolean` },
  },
  orders: {
    RECEIVED_AT: { touches: touches('receivedAt'), sql: (t) => `${t}.received_at`, type: 'timestamptz' },
  },
  order: { by: 'RECEIVED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  // That it hangs there tells which item it is of: not theirs to know who sees the flags alone.
  under: { item: { sql: (t) => `${t}.item_id`, touches: touches('intelItem') } },
}

export const receiptAnalysisParts: PartSource = {
  type: 'ReceiptAnalysis',
  table: 'intelligence.receipt_analysis',
  parent: receiptRows,
  parentColumn: 'receipt_id',
  columns: plain('threats', 'vulnerabilities', 'riskLevel', 'riskReason', 'role', 'at'),
  order: (t) => `${t}.at`,
}

export const countermeasureParts: PartSource = {
  type: 'Countermeasure',
  table: 'intelligence.countermeasure',
  parent: receiptRows,
  parentColumn: 'receipt_id',
  columns: plain('id', 'kind', 'description', 'doneAt', 'isUrgent', 'role', 'at'),
  order: (t) => `${t}.at`,
}
