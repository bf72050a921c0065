/** Assurances hang on the contract and are seen by its right. */
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { contractRows } from '../contract/reads.ts'

export const assurances: PartSource = {
  type: 'VendorAssurance',
  table: 'vendors.vendor_assurance',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: {
    ...plain('id', 'kind', 'certificate', 'scope', 'recordedAt'),
    validUntil: (t) => `${t}.valid_until::text`,
  },
  order: (t) => `${t}.recorded_at, ${t}.id`,
}
