/** Lateral notices to response groups: each as it was sent, never altered (IG-3.1-1g). */
import { bigint, check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'

export const lateralNotice = incidents.table(
  'lateral_notice',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    agencyId: uuid('agency_id').notNull(),
    /** The level that counted when it was sent. */
    level: integer('level').notNull(),
    sector: text('sector').notNull(),
    text: text('text').notNull(),
    advisedAction: text('advised_action').notNull(),
    contactWindow: text('contact_window').notNull(),
    groupIds: uuid('group_ids').array().notNull(),
    /** Keys by which those who lead the groups relate to it (law/access/relations.ts). */
    notified: bigint('notified', { mode: 'number' }).array().notNull(),
    sentByNo: integer('sent_by_no').notNull(),
    role: text('role').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    index().on(t.incidentId, t.no),
    index().on(t.agencyId, t.no),
    index('lateral_notice_no').on(t.no),
    check('lateral_notice_groups', sql.raw('cardinality(group_ids) > 0')),
  ],
)
