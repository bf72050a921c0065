/** The table of deliveries: who was sent what and when, and how it ended; never what was said. */
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { outletNames } from '../../outlet.ts'
import { id, incidents, instant } from '../columns.ts'
import { task } from '../published/tables.ts'
import { deliveryOutcomes } from './vocabulary.ts'

/** One row per attempt; append-only. */
export const delivery = incidents.table(
  'delivery',
  {
    id: id(),
    taskId: uuid('task_id')
      .notNull()
      .references(() => task.id),
    personNo: integer('person_no').notNull(),
    /** Which reminder of the task it was; 0 is the task itself. */
    reminder: integer('reminder').notNull(),
    outlet: text('outlet', { enum: outletNames }).notNull(),
    at: instant('at').notNull(),
    outcome: text('outcome', { enum: deliveryOutcomes }).notNull(),
  },
  (t) => [
    index().on(t.taskId, t.personNo),
    check(
      'delivery_outcome',
      sql.raw(`outcome in (${deliveryOutcomes.map((each) => `'${each}'`).join(', ')})`),
    ),
  ],
)
