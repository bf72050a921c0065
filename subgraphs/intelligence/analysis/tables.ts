/** What the originator made of an item before it was shared (SR-5a, SR-5b). Append-only. */
import { boolean, check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, instant, intelligence } from '../columns.ts'
import { intelItem } from '../item/tables.ts'
import { correlationDimensions } from './vocabulary.ts'

const itemId = () =>
  uuid('item_id')
    .notNull()
    .references(() => intelItem.id)
const made = () => ({
  actorNo: integer('actor_no').notNull(),
  role: text('role').notNull(),
  at: instant('at').notNull(),
})

export const intelAnalysis = intelligence.table(
  'intel_analysis',
  {
    id: id(),
    itemId: itemId(),
    threats: text('threats').notNull(),
    vulnerabilities: text('vulnerabilities').notNull(),
    riskLevel: integer('risk_level').notNull(),
    riskReason: text('risk_reason').notNull(),
    ...made(),
  },
  (t) => [index().on(t.itemId), check('analysis_risk', sql.raw('risk_level between 1 and 3'))],
)

export const correlation = intelligence.table(
  'correlation',
  {
    id: id(),
    itemId: itemId(),
    dimensions: text('dimensions', { enum: correlationDimensions }).array().notNull(),
    /** With which items; none is a finding too. */
    itemIds: uuid('item_ids').array().notNull(),
    result: text('result').notNull(),
    novelThreat: boolean('novel_threat').notNull(),
    ...made(),
  },
  (t) => [index().on(t.itemId)],
)
