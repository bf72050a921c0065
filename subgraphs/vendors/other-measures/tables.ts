/** Other security measures that a contract asks for, until when, and since when they are verified (ER-4-1-8). */
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, instant, vendors } from '../columns.ts'
import { contract } from '../contract/tables.ts'

export const otherMeasure = vendors.table(
  'other_measure',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    text: text('text').notNull(),
    /** Null where the measure is owed all the time. */
    dueAt: instant('due_at'),
    setBy: integer('set_by').notNull(),
    setAt: instant('set_at').notNull(),
    verifiedBy: integer('verified_by'),
    verifiedAt: instant('verified_at'),
    /** How it was verified. */
    finding: text('finding'),
  },
  (t) => [
    index().on(t.contractId, t.setAt, t.id),
    index('measure_by_due').on(t.dueAt).where(sql`verified_at is null`),
    check('measure_verified_by_somebody', sql`(${t.verifiedAt} is null) = (${t.verifiedBy} is null)`),
  ],
)
