/** What the screening of parts leaves on record: words taken out, and exceptions from restrictions. Append-only. */
import { index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, instant, intelligence } from '../columns.ts'
import { intelSegment } from '../item/tables.ts'
import { groundNames, redactionMethods } from './vocabulary.ts'

const segmentId = () =>
  uuid('segment_id')
    .notNull()
    .references(() => intelSegment.id)

/** The words before they were masked, deleted or de-identified; nobody reads them here again (SR-5-N1). */
export const segmentRedaction = intelligence.table(
  'segment_redaction',
  {
    id: id(),
    segmentId: segmentId(),
    method: text('method', { enum: redactionMethods }).notNull(),
    textBefore: text('text_before').notNull(),
    reason: text('reason').notNull(),
    actorNo: integer('actor_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.segmentId)],
)

/** Why a restricted part may go to the named bodies all the same (SR-4-1-1, G-35). */
export const intelException = intelligence.table(
  'intel_exception',
  {
    id: id(),
    segmentId: segmentId(),
    ground: text('ground', { enum: groundNames }).notNull(),
    citation: text('citation'),
    reason: text('reason').notNull(),
    consentParty: text('consent_party'),
    consentDocument: text('consent_document'),
    recipientIds: uuid('recipient_ids').array().notNull().default(sql`'{}'::uuid[]`),
    recipientNos: integer('recipient_nos').array().notNull().default(sql`'{}'::integer[]`),
    deciderNo: integer('decider_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.segmentId)],
)
