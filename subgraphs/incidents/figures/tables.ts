/** Files that somebody took away: which question, how much, with which digest. The file itself is not kept. */
import { index, integer, jsonb, text } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'

export const exported = incidents.table(
  'export',
  {
    id: id(),
    byNo: integer('by_no').notNull(),
    question: jsonb('question').notNull(),
    purpose: text('purpose').notNull(),
    rows: integer('rows').notNull(),
    sha256: text('sha256').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('export_of_person').on(t.byNo, t.at, t.id)],
)
