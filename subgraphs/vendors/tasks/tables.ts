/** The table of what was sent about contracts. */
import { index, uuid } from '../../drizzle.ts'
import { deliveryColumns, outcomeCheck } from '../../task-tables.ts'
import { vendors } from '../columns.ts'
import { task } from '../published/tables.ts'

export const notification = vendors.table(
  'notification',
  {
    ...deliveryColumns(),
    taskId: uuid('task_id')
      .notNull()
      .references(() => task.id),
  },
  (t) => [index().on(t.taskId, t.personNo), outcomeCheck('notification_outcome')],
)
