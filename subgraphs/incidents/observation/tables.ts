/** The table of observations: what somebody in the agency noticed, before anybody knows whether it is an incident. */
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'

/** What was said stays; only the report that it led to is added (AP-4.1-16a, G-13). */
export const observation = incidents.table(
  'observation',
  {
    id: id(),
    agencyId: uuid('agency_id').notNull(),
    text: text('text').notNull(),
    observedAt: instant('observed_at').notNull(),
    raisedByNo: integer('raised_by_no').notNull(),
    raisedByRole: text('raised_by_role').notNull(),
    raisedAt: instant('raised_at').notNull(),
    /** The case that was reported because of it. */
    incidentId: uuid('incident_id').references(() => incident.id),
    reportedAt: instant('reported_at'),
  },
  (t) => [
    index('observation_of_agency').on(t.agencyId, t.raisedAt, t.id),
    index('observation_of_person').on(t.raisedByNo),
    index('observation_of_case').on(t.incidentId),
    check('observation_order', sql.raw('observed_at <= raised_at')),
    check('observation_reported', sql.raw('(incident_id is null) = (reported_at is null)')),
  ],
)
