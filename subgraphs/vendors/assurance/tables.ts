/** Assurances of a vendor on one contract: the showing at the selection, and each renewal (ER-4-1-1). Append-only. */
import { date, index, integer, text, uuid } from '../../drizzle.ts'
import { id, instant, vendors } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { assuranceKinds } from '../tender/vocabulary.ts'

export const vendorAssurance = vendors.table(
  'vendor_assurance',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    kind: text('kind', { enum: assuranceKinds }).notNull(),
    certificate: text('certificate'),
    scope: text('scope').notNull(),
    validUntil: date('valid_until', { mode: 'string' }).notNull(),
    recordedBy: integer('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index().on(t.contractId, t.recordedAt)],
)
