/** The tables of changes: one row for each, numbered in the order of their commits; triggers alone write them. */
import { bigint, boolean, check, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { clock } from '../clocks/tables.ts'
import { incidentClockKinds } from '../clocks/vocabulary.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { incidentChangeKinds } from './vocabulary.ts'

/** Append-only; ids and instants, no content. */
export const change = incidents.table(
  'change',
  {
    id: id(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    kind: text('kind', { enum: incidentChangeKinds }).notNull(),
    step: text('step'),
    clock: text('clock', { enum: incidentClockKinds }),
    clockId: uuid('clock_id').references(() => clock.id),
    at: instant('at').notNull(),
    /** When it was written down: a clock may have fallen overdue before anybody looked. */
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    uniqueIndex('change_seq').on(t.seq),
    uniqueIndex('change_overdue_once').on(t.clockId, t.at),
    check('change_kind', sql.raw(`kind in ('STEP', 'OVERDUE')`)),
    check(
      'change_tells',
      sql.raw(`(kind = 'STEP') = (step is not null) and (kind = 'OVERDUE') = (clock_id is not null)`),
    ),
  ],
)

/** The one number that all changes are counted by: whoever holds its row commits before anybody else counts on. */
export const changeHead = incidents.table('change_head', {
  one: boolean('one').primaryKey().default(true),
  seq: bigint('seq', { mode: 'number' }).notNull(),
})
