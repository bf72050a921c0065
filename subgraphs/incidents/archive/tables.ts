/** The file of a case as it was filed; reopened and filed again, it gets another edition. Append-only (IG-4.1-3-2a…d). */
import { check, integer, jsonb, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'

export const caseArchive = incidents.table(
  'case_archive',
  {
    id: id(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    edition: integer('edition').notNull(),
    archivedAt: instant('archived_at').notNull(),
    keptUntil: instant('kept_until').notNull(),
    /** From the accepted report, in its words. */
    causeAnalysis: text('cause_analysis'),
    recoveryCourse: text('recovery_course'),
    /** Measures of the accepted report, as they stood: what `ArchivedMeasure` of the schema says. */
    prevention: jsonb('prevention').notNull(),
    /** Lines of the register as they stood: what `ArchivedEvidence` of the schema says. */
    auditTrailRefs: jsonb('audit_trail_refs').notNull(),
    evidenceRefs: jsonb('evidence_refs').notNull(),
  },
  (t) => [
    uniqueIndex('case_archive_edition').on(t.incidentId, t.edition),
    check('case_archive_kept', sql.raw('kept_until > archived_at')),
  ],
)
