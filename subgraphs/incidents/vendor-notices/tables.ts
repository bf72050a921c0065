/** Which notice of a vendor led to which case. */
import { index, uuid } from '../../drizzle.ts'
import { incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'

/** A notice leads to one case, by the first report that names it; append-only (ER-4-1-6b, G-13). */
export const vendorNoticeLink = incidents.table(
  'vendor_notice_link',
  {
    noticeId: uuid('notice_id').primaryKey(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    linkedAt: instant('linked_at').notNull(),
  },
  (t) => [index().on(t.incidentId)],
)
