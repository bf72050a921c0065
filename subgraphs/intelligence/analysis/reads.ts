/** Analysis and correlation of an item, seen with the item by its own people (SR-5a, SR-7-1). */
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { itemRows } from '../item/reads.ts'

export const analysisParts: PartSource = {
  type: 'IntelAnalysis',
  table: 'intelligence.intel_analysis',
  parent: itemRows,
  parentColumn: 'item_id',
  columns: plain('threats', 'vulnerabilities', 'riskLevel', 'riskReason', 'role', 'at'),
  order: (t) => `${t}.at`,
}

export const correlationParts: PartSource = {
  type: 'Correlation',
  table: 'intelligence.correlation',
  parent: itemRows,
  parentColumn: 'item_id',
  columns: plain('dimensions', 'itemIds', 'result', 'novelThreat', 'role', 'at'),
  order: (t) => `${t}.at`,
}
