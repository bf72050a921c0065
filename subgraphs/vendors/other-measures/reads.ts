/** Other measures hang on the contract and are seen by its right. */
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { contractRows } from '../contract/reads.ts'

export const otherMeasures: PartSource = {
  type: 'OtherMeasure',
  table: 'vendors.other_measure',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: plain('id', 'text', 'dueAt', 'setAt', 'verifiedAt', 'finding'),
  order: (t) => `${t}.set_at, ${t}.text, ${t}.id`,
}
