/** The recipient's copy of an item, and what it made of it (SR-6). Analyses and measures are append-only. */
import { intelReceipt as machine } from '../../../law/lifecycles/intelligence.ts'
import { boolean, check, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, intelligence, listed, version } from '../columns.ts'
import { intelItem } from '../item/tables.ts'
import { reliabilities } from '../item/vocabulary.ts'
import { countermeasureKinds, handlingClasses, timelinesses } from './vocabulary.ts'

export const intelReceipt = intelligence.table(
  'intel_receipt',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => intelItem.id),
    /** The recipient. */
    agencyId: uuid('agency_id').notNull(),
    agencyNo: integer('agency_no').notNull(),
    earlyWarning: boolean('early_warning').notNull(),
    state: text('state', { enum: listed(machine.states) }).notNull(),
    receivedAt: instant('received_at').notNull(),
    sourceReliability: text('source_reliability', { enum: reliabilities }),
    timeliness: text('timeliness', { enum: timelinesses }),
    handlingClasses: text('handling_classes', { enum: handlingClasses }).array(),
    assessedAt: instant('assessed_at'),
    analysedAt: instant('analysed_at'),
    closedAt: instant('closed_at'),
    /** The item was called back: the recipient is asked to delete what it kept of it (SR-5e). */
    deletionAskedAt: instant('deletion_asked_at'),
    version: version(),
  },
  (t) => [
    unique().on(t.itemId, t.agencyId),
    index('receipt_by_agency').on(t.agencyId, t.receivedAt),
    check(
      'receipt_judged',
      sql.raw('assessed_at is null or (source_reliability is not null and timeliness is not null)'),
    ),
  ],
)

const receiptId = () =>
  uuid('receipt_id')
    .notNull()
    .references(() => intelReceipt.id)
const made = () => ({
  actorNo: integer('actor_no').notNull(),
  role: text('role').notNull(),
  at: instant('at').notNull(),
})

export const receiptAnalysis = intelligence.table(
  'receipt_analysis',
  {
    id: id(),
    receiptId: receiptId(),
    threats: text('threats').notNull(),
    vulnerabilities: text('vulnerabilities').notNull(),
    riskLevel: integer('risk_level').notNull(),
    riskReason: text('risk_reason').notNull(),
    ...made(),
  },
  (t) => [index().on(t.receiptId), check('receipt_risk', sql.raw('risk_level between 1 and 3'))],
)

export const countermeasure = intelligence.table(
  'countermeasure',
  {
    id: id(),
    receiptId: receiptId(),
    kind: text('kind', { enum: countermeasureKinds }).notNull(),
    description: text('description').notNull(),
    doneAt: instant('done_at').notNull(),
    isUrgent: boolean('is_urgent').notNull(),
    ...made(),
  },
  (t) => [index().on(t.receiptId, t.at)],
)
