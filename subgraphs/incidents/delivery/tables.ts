/** The table of deliveries about cases. */
import { index, uuid } from '../../drizzle.ts'
import { deliveryColumns, outcomeCheck } from '../../task-tables.ts'
import { incidents } from '../columns.ts'
import { task } from '../published/tables.ts'

export const delivery = incidents.table(
  'delivery',
  {
    ...deliveryColumns(),
    taskId: uuid('task_id')
      .notNull()
      .references(() => task.id),
  },
  (t) => [index().on(t.taskId, t.personNo), outcomeCheck('delivery_outcome')],
)
