/** The table of the response log: what was done and said while a case was handled; append-only (IG-4.1-2-3). */
import { boolean, check, foreignKey, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { backupKinds, responseLogKinds } from './vocabulary.ts'

const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

export const responseLogEntry = incidents.table(
  'response_log_entry',
  {
    id: id(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** Whose case it is: rights follow from it. */
    agencyId: uuid('agency_id').notNull(),
    kind: text('kind', { enum: responseLogKinds }).notNull(),
    at: instant('at').notNull(),
    text: text('text').notNull(),
    /** Where a solution was looked for, or which body was called. */
    counterpart: text('counterpart'),
    backupKind: text('backup_kind', { enum: backupKinds }),
    forBriefing: boolean('for_briefing').notNull(),
    aboutFacilities: boolean('about_facilities').notNull(),
    aboutEvidence: boolean('about_evidence').notNull(),
    /** The entry that this one puts right; what was written before stays. */
    correctsId: uuid('corrects_id'),
    authorNo: integer('author_no').notNull(),
    /** The body for which the author wrote: the agency's own, or one that helps or supervises. */
    authorAgencyId: uuid('author_agency_id').notNull(),
    role: text('role').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    index('response_log_of_case').on(t.incidentId, t.at, t.id),
    index('response_log_of_agency').on(t.agencyId, t.at, t.id),
    unique('response_log_corrected_once').on(t.correctsId),
    unique('response_log_in_case').on(t.id, t.incidentId),
    foreignKey({
      name: 'response_log_corrects',
      columns: [t.correctsId, t.incidentId],
      foreignColumns: [t.id, t.incidentId],
    }),
    check('response_log_kind', oneOf('kind', responseLogKinds)),
    check('response_log_backup', oneOf('backup_kind', backupKinds)),
  ],
)
