/** The tables that every subgraph which asks people something keeps alike: what is asked, and what was sent of it. */
import type { ExtraConfigColumn } from 'drizzle-orm/pg-core'
import { roles } from '../law/access/roles.ts'
import type { TaskKind } from '../law/tasks/tasks.ts'
import { deliveryOutcomes } from './delivery-outcomes.ts'
import { check, index, integer, sql, text, timestamp, uniqueIndex, uuid } from './drizzle.ts'
import { outletNames } from './outlet.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** What somebody is asked to do: the inbox reads it, and nobody but the addressee sees it (D-20). */
export const taskColumns = <Kind extends TaskKind>(kinds: readonly Kind[]) => ({
  id: uuid('id').primaryKey().defaultRandom(),
  kind: text('kind', { enum: kinds as readonly Kind[] as readonly [Kind, ...Kind[]] }).notNull(),
  /** Where the role is held; null where it is held at no agency. */
  agencyId: uuid('agency_id'),
  role: text('role', { enum: roles }),
  personNo: integer('person_no'),
  /** The agency whose matter it is. */
  aboutAgencyId: uuid('about_agency_id').notNull(),
  subjectType: text('subject_type').notNull(),
  subjectId: uuid('subject_id').notNull(),
  clause: text('clause').notNull(),
  dueAt: instant('due_at'),
  createdAt: instant('created_at').notNull(),
  /** When it was done or fell away. */
  doneAt: instant('done_at'),
  /** Null where it fell away. */
  doneBy: integer('done_by'),
  reminders: integer('reminders').notNull().default(0),
  remindedAt: instant('reminded_at'),
})

const NOBODY = sql.raw(`coalesce(person_no, 0)`)
const NO_ROLE = sql.raw(`coalesce(role, '')`)
const NOWHERE = sql.raw(`coalesce(agency_id, '00000000-0000-0000-0000-000000000000')`)

/** Nobody is asked the same twice at once. */
export const taskIndexes = (
  t: Record<'kind' | 'subjectId' | 'agencyId' | 'role' | 'createdAt' | 'personNo', ExtraConfigColumn>,
) => [
  uniqueIndex('task_asked_once')
    .on(t.kind, t.subjectId, NO_ROLE, NOWHERE, NOBODY)
    .where(sql`done_at is null`),
  index('task_of_office').on(t.agencyId, t.role, t.createdAt),
  index('task_of_person').on(t.personNo),
]

/** Who was sent what and when, and how it ended; never what was said. One row per attempt; append-only. */
export const deliveryColumns = () => ({
  id: uuid('id').primaryKey().defaultRandom(),
  personNo: integer('person_no').notNull(),
  /** Which reminder of the task it was; 0 is the task itself. */
  reminder: integer('reminder').notNull(),
  outlet: text('outlet', { enum: outletNames }).notNull(),
  at: instant('at').notNull(),
  outcome: text('outcome', { enum: deliveryOutcomes }).notNull(),
})

export const outcomeCheck = (name: string) =>
  check(name, sql.raw(`outcome in (${deliveryOutcomes.map((each) => `'${each}'`).join(', ')})`))
