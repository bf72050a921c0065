/** The tables of emergency access: one row per request, what became of it, and what was read through it (G-73). */
import { emergencyHours } from '../../../law/handling/emergency.ts'
import { check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { emergencyAnswers, emergencyFindings, storedStates } from './vocabulary.ts'

const no = () => integer('no').generatedAlwaysAsIdentity().notNull()
const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

export const emergencyAccess = incidents.table(
  'emergency_access',
  {
    id: id(),
    no: no(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** Whose case it is: the owner who hears of it. */
    agencyId: uuid('agency_id').notNull(),
    state: text('state', { enum: storedStates }).notNull(),
    reason: text('reason').notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedByNo: integer('requested_by_no').notNull(),
    requestedByRole: text('requested_by_role').notNull(),
    requestedAtId: uuid('requested_at_id').notNull(),
    /** The role in which it was asked for: what it opens ends with it. */
    grantId: uuid('grant_id').notNull(),
    /** Until when the request stands. */
    lapsesAt: instant('lapses_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedByNo: integer('decided_by_no'),
    decidedByRole: text('decided_by_role'),
    decidedAtId: uuid('decided_at_id'),
    declineReason: text('decline_reason'),
    /** Until when the case is open, unless somebody ends it before. */
    openUntil: instant('open_until'),
    endedAt: instant('ended_at'),
    endedByNo: integer('ended_by_no'),
    endedByRole: text('ended_by_role'),
    answer: text('answer', { enum: emergencyAnswers }),
    answerReason: text('answer_reason'),
    answeredAt: instant('answered_at'),
    answeredByNo: integer('answered_by_no'),
    reviewDueAt: instant('review_due_at'),
    finding: text('finding', { enum: emergencyFindings }),
    findingReason: text('finding_reason'),
    reviewedAt: instant('reviewed_at'),
    reviewedByNo: integer('reviewed_by_no'),
    version: version(),
  },
  (t) => [
    index('emergency_of_case').on(t.incidentId, t.no),
    index('emergency_of_agency').on(t.agencyId, t.no),
    index('emergency_of_person').on(t.requestedByNo),
    check('emergency_states', oneOf('state', storedStates)),
    check('emergency_answers', oneOf('answer', emergencyAnswers)),
    check('emergency_findings', oneOf('finding', emergencyFindings)),
    check('emergency_by_two', sql.raw('decided_by_no <> requested_by_no')),
    check(
      'emergency_hours',
      sql.raw(
        ['open_until - decided_at', 'lapses_at - requested_at']
          .map((span) => `${span} <= interval '${emergencyHours} hours'`)
          .join(' and '),
      ),
    ),
    check(
      'emergency_never_reviewed_by_its_hands',
      sql.raw('reviewed_by_no <> requested_by_no and reviewed_by_no <> decided_by_no'),
    ),
  ],
)

/** One entry of a journal about what was read through an access: the class and how many rows; append-only. */
export const emergencyRead = incidents.table(
  'emergency_read',
  {
    id: id(),
    no: no(),
    accessId: uuid('access_id')
      .notNull()
      .references(() => emergencyAccess.id),
    dataClass: text('data_class').notNull(),
    rows: integer('rows').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.accessId, t.no)],
)
