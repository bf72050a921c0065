/** Items of intelligence and their parts. */

import { boolean, check, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, intelligence, version } from '../columns.ts'
import { redactionMethods, restrictionNames, segmentContents } from '../screening/vocabulary.ts'
import { contentKinds, itemStates, reliabilities } from './vocabulary.ts'

/** `agencyNo` stays inside: it stands in the originator's key. */
export const intelItem = intelligence.table(
  'intel_item',
  {
    id: id(),
    agencyId: uuid('agency_id').notNull(),
    agencyNo: integer('agency_no').notNull(),
    reference: text('reference').notNull(),
    title: text('title').notNull(),
    kinds: text('kinds', { enum: contentKinds }).array().notNull(),
    otherKindText: text('other_kind_text'),
    earlyWarning: boolean('early_warning').notNull(),
    /** What others may learn from a case (G-78). */
    lessonsLearned: boolean('lessons_learned').notNull().default(false),
    incidentId: uuid('incident_id'),
    sourceText: text('source_text'),
    sourceReliability: text('source_reliability', { enum: reliabilities }),
    /** May recipients know from whom it comes (G-39)? */
    originVisible: boolean('origin_visible').notNull().default(true),
    usableFrom: instant('usable_from'),
    usableUntil: instant('usable_until'),
    state: text('state', { enum: itemStates }).notNull(),
    createdBy: integer('created_by').notNull(),
    /** Everybody who wrote or redacted it: none of them accepts an exception in it (G-35). */
    authors: integer('authors').array().notNull().default(sql`'{}'::integer[]`),
    createdAt: instant('created_at').notNull(),
    /** Where it stands in lists: when it was written down, and once shared, when that was. */
    datedAt: instant('dated_at').notNull(),
    recalledAt: instant('recalled_at'),
    recallReason: text('recall_reason'),
    version: version(),
  },
  (t) => [
    unique().on(t.agencyId, t.reference),
    index('item_by_date').on(t.datedAt, t.id),
    index('item_by_agency').on(t.agencyId, t.datedAt, t.id),
    index('item_by_incident').on(t.incidentId),
    // Who learns from a case does not learn whose it was (G-78).
    check('lessons_hide_their_origin', sql.raw('not (lessons_learned and origin_visible)')),
    check('lessons_have_a_case', sql.raw('not lessons_learned or incident_id is not null')),
  ],
)

/** A part of the text, as it goes out; what a redaction took from it is kept apart. */
export const intelSegment = intelligence.table(
  'intel_segment',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => intelItem.id),
    agencyId: uuid('agency_id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    /** What it holds that needs protection (SR-5d). */
    holds: text('holds', { enum: segmentContents }).array().notNull().default(sql`'{}'::text[]`),
    personalDataRelevant: boolean('personal_data_relevant'),
    restriction: text('restriction', { enum: restrictionNames }),
    reason: text('reason'),
    citation: text('citation'),
    exceptionSought: boolean('exception_sought').notNull().default(false),
    exceptionId: uuid('exception_id'),
    redaction: text('redaction', { enum: redactionMethods }),
    /** Null while nobody has looked at it. */
    screenedAt: instant('screened_at'),
  },
  (t) => [
    unique().on(t.itemId, t.position),
    check('segment_sought', sql.raw('not exception_sought or restriction is not null')),
    // What another law keeps secret knows no exception (SR-4-1-2).
    check('segment_secret', sql.raw(`exception_id is null or restriction = 'TRADE_OR_BUSINESS_HARM'`)),
    check('segment_cited', sql.raw(`restriction is distinct from 'SECRET_BY_LAW' or citation is not null`)),
    check(
      'segment_personal',
      sql.raw(
        `screened_at is null or restriction is not null or redaction is not null
           or not ('PERSONAL_DATA' = any(holds)) or personal_data_relevant`,
      ),
    ),
  ],
)
