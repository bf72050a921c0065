/** Tables of yearly statistics. What the public reads stands in a table of its own, as it was told (NP-A2-1-7-6). */
import { machines } from '../../../law/lifecycles/machines.ts'
import { check, index, integer, jsonb, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'

const states = listed(machines.STATISTICS.states)

/** A published statistic: never altered, it only ends. */
export const publishedStatistic = incidents.table(
  'published_statistic',
  {
    id: id(),
    authorityId: uuid('authority_id').notNull(),
    year: integer('year').notNull(),
    edition: integer('edition').notNull(),
    publishedAt: instant('published_at').notNull(),
    /** Superseded or withdrawn: it shows to nobody any more. */
    endedAt: instant('ended_at'),
    levels: jsonb('levels').notNull(),
    clocks: jsonb('clocks').notNull(),
  },
  (t) => [index('published_statistic_in_force').on(t.year, t.id).where(sql`ended_at is null`)],
)

/** One compilation of one year: what is told of it and nothing else; the counts behind it are not kept. */
export const statisticEdition = incidents.table(
  'statistic_edition',
  {
    id: id(),
    authorityId: uuid('authority_id').notNull(),
    year: integer('year').notNull(),
    edition: integer('edition').notNull(),
    state: text('state', { enum: states }).notNull(),
    levels: jsonb('levels').notNull(),
    clocks: jsonb('clocks').notNull(),
    /** Why an earlier edition is corrected; why this one was withdrawn. */
    reason: text('reason'),
    preparedAt: instant('prepared_at').notNull(),
    preparedByNo: integer('prepared_by_no').notNull(),
    releasedAt: instant('released_at'),
    releasedByNo: integer('released_by_no'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
    publicationId: uuid('publication_id').references(() => publishedStatistic.id),
    version: version(),
  },
  (t) => [
    uniqueIndex('statistic_one_prepared').on(t.year).where(sql`state = 'PREPARED'`),
    uniqueIndex('statistic_one_released').on(t.year, t.edition).where(sql`released_at is not null`),
    check('statistic_states', sql.raw(`state in (${states.map((each) => `'${each}'`).join(', ')})`)),
    check('statistic_second_person', sql`released_by_no is null or released_by_no <> prepared_by_no`),
    check('statistic_withdrawn_for_a_reason', sql`(withdrawn_at is null) = (withdrawal_reason is null)`),
  ],
)
