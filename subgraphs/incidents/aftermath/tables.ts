/** The tables of the report after an incident: working text, what was submitted, and the measures that follow. */
import { machines } from '../../../law/lifecycles/machines.ts'
import { measureDimensions } from '../../../law/reports/investigation-contents.ts'
import { check, date, index, integer, jsonb, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { causeCategories } from './vocabulary.ts'

const { states } = machines.INVESTIGATION_REPORT

const contents = () => ({
  impactScope: text('impact_scope'),
  damageAssessment: text('damage_assessment'),
  recoveryCourse: text('recovery_course'),
  handlingCourse: text('handling_course'),
  rootCause: text('root_cause'),
  causeCategory: text('cause_category', { enum: causeCategories }),
  /** Measures as planned: a list of what `PlannedMeasure` of the law says. */
  measures: jsonb('measures').notNull().default(sql`'[]'::jsonb`),
})

export const investigationReport = incidents.table(
  'investigation_report',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    agencyId: uuid('agency_id').notNull(),
    state: text('state', { enum: listed(states) }).notNull(),
    damageControlledAt: instant('damage_controlled_at'),
    recoveredAt: instant('recovered_at'),
    /** Everybody who wrote any of it: none of them signs or accepts it. */
    authors: integer('authors').array().notNull().default(sql`'{}'::integer[]`),
    signedByNo: integer('signed_by_no'),
    signedAt: instant('signed_at'),
    submittedByNo: integer('submitted_by_no'),
    submittedAt: instant('submitted_at'),
    /** How often it was submitted; the last submission is the one in force. */
    submissions: integer('submissions').notNull().default(0),
    acceptedAt: instant('accepted_at'),
    version: version(),
  },
  (t) => [
    uniqueIndex('investigation_report_incident').on(t.incidentId),
    uniqueIndex('investigation_report_no').on(t.no),
    index('investigation_report_agency').on(t.agencyId, t.no),
    check(
      'investigation_report_state',
      sql.raw(`state in (${states.map((state) => `'${state}'`).join(', ')})`),
    ),
    check(
      'investigation_report_begun',
      sql.raw('damage_controlled_at is not null or recovered_at is not null'),
    ),
    check(
      'investigation_report_two_hands',
      sql.raw('signed_by_no is null or not signed_by_no = any(authors)'),
    ),
  ],
)

const reportId = () =>
  uuid('report_id')
    .notNull()
    .references(() => investigationReport.id)

/** The agency's working text, nobody else's business before it is submitted. */
export const investigationDraft = incidents.table(
  'investigation_draft',
  {
    id: id(),
    reportId: reportId(),
    agencyId: uuid('agency_id').notNull(),
    ...contents(),
  },
  (t) => [uniqueIndex('investigation_draft_report').on(t.reportId)],
)

/** The report as it was submitted, each time; append-only. */
export const reportSubmission = incidents.table(
  'report_submission',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    reportId: reportId(),
    ...contents(),
    occurredAt: instant('occurred_at'),
    awareAt: instant('aware_at'),
    damageControlledAt: instant('damage_controlled_at'),
    recoveredAt: instant('recovered_at'),
    submittedAt: instant('submitted_at').notNull(),
    minutesLate: integer('minutes_late').notNull(),
  },
  (t) => [index().on(t.reportId, t.no)],
)

/** A measure of a submission, followed until its effect is known. */
export const improvementMeasure = incidents.table(
  'improvement_measure',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    reportId: reportId(),
    /** Of which submission. */
    submission: integer('submission').notNull(),
    dimension: text('dimension', { enum: measureDimensions }).notNull(),
    description: text('description').notNull(),
    plannedCompletion: date('planned_completion').notNull(),
    effectTracking: text('effect_tracking').notNull(),
    completedOn: date('completed_on'),
    effect: text('effect'),
    /** When somebody is reminded of it next; a trigger keeps the job in step. */
    remindAt: instant('remind_at'),
  },
  (t) => [
    index().on(t.reportId, t.no),
    check(
      'improvement_measure_dimension',
      sql.raw(`dimension in (${measureDimensions.map((each) => `'${each}'`).join(', ')})`),
    ),
  ],
)

/** What the agency told of a measure on its way; append-only. */
export const measureUpdate = incidents.table(
  'measure_update',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    reportId: reportId(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => improvementMeasure.id),
    note: text('note').notNull(),
    completedOn: date('completed_on'),
    effect: text('effect'),
    role: text('role').notNull(),
    actorNo: integer('actor_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.reportId, t.no)],
)

/** Every step of the report; append-only. */
export const reportStep = incidents.table(
  'report_step',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    reportId: reportId(),
    step: text('step').notNull(),
    /** Null where the step made the report due. */
    fromState: text('from_state'),
    toState: text('to_state').notNull(),
    /** Null where another step brought it about. */
    actorNo: integer('actor_no'),
    role: text('role').notNull(),
    at: instant('at').notNull(),
    reason: text('reason'),
    clause: text('clause').notNull(),
  },
  (t) => [index().on(t.reportId, t.no)],
)
