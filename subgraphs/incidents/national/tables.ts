/** The tables of the national layer: assessments, task forces with their people and findings, meetings, notices. */
import { boolean, check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { findingKinds, meetingStates, memberRoles, taskForceGrounds, taskForceStates } from './vocabulary.ts'

const incidentId = () =>
  uuid('incident_id')
    .notNull()
    .references(() => incident.id)
const no = () => integer('no').generatedAlwaysAsIdentity().notNull()
const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

/** What the NSC office found by the five indicators; a later assessment stands beside it. Append-only (IG-4.4-3). */
export const nationalSecurityAssessment = incidents.table(
  'national_security_assessment',
  {
    id: id(),
    no: no(),
    incidentId: incidentId(),
    /** Body of the assessor: the record of who read it goes there, never to the agency whose case it is. */
    bodyId: uuid('body_id').notNull(),
    indicatorOrganisedSource: boolean('indicator_organised_source').notNull(),
    indicatorImportantVictim: boolean('indicator_important_victim').notNull(),
    indicatorWidespread: boolean('indicator_widespread').notNull(),
    indicatorClassifiedLoss: boolean('indicator_classified_loss').notNull(),
    indicatorLivelihoodImpact: boolean('indicator_livelihood_impact').notNull(),
    nationalSecurityRelated: boolean('national_security_related').notNull(),
    /** The early warning that was analysed (IG-3.4-1a). */
    intelItemId: uuid('intel_item_id'),
    /** Non-secret wording (G-82). */
    note: text('note'),
    preliminaryAt: instant('preliminary_at').notNull(),
    assessedByNo: integer('assessed_by_no').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index('assessment_of_case').on(t.incidentId, t.no)],
)

/** Proposed by one of the two offices, established by the acknowledgement of the other (IG-3.4-1b, IG-4.3-2a). */
export const taskForce = incidents.table(
  'task_force',
  {
    id: id(),
    no: no(),
    incidentId: incidentId(),
    /** Whose case it is: who may know that the task force exists follows from it. */
    agencyId: uuid('agency_id').notNull(),
    leadBodyId: uuid('lead_body_id').notNull(),
    ground: text('ground', { enum: taskForceGrounds }).notNull(),
    reason: text('reason').notNull(),
    state: text('state', { enum: taskForceStates }).notNull(),
    proposedAt: instant('proposed_at').notNull(),
    proposedByNo: integer('proposed_by_no').notNull(),
    proposedByRole: text('proposed_by_role').notNull(),
    answeredAt: instant('answered_at'),
    answeredByNo: integer('answered_by_no'),
    answeredByRole: text('answered_by_role'),
    establishedAt: instant('established_at'),
    dissolvedAt: instant('dissolved_at'),
    dissolvedByNo: integer('dissolved_by_no'),
    /** Its last report on the handling, without which a task force does not end (IG-4.3-2c). */
    finalReport: text('final_report'),
    version: version(),
  },
  (t) => [
    index('task_force_of_case').on(t.incidentId, t.no),
    check('task_force_states', oneOf('state', taskForceStates)),
    check(
      'task_force_never_by_one',
      sql.raw(
        'established_at is null or (answered_by_no <> proposed_by_no and answered_by_role <> proposed_by_role)',
      ),
    ),
    check('task_force_ends_reported', sql.raw('dissolved_at is null or final_report is not null')),
  ],
)

const taskForceId = () =>
  uuid('task_force_id')
    .notNull()
    .references(() => taskForce.id)

/** A seat; it gives its holder the relation to the case from the establishment to the end (IG-4.3-2b). */
export const taskForceMember = incidents.table(
  'task_force_member',
  {
    id: id(),
    no: no(),
    taskForceId: taskForceId(),
    incidentId: incidentId(),
    personNo: integer('person_no').notNull(),
    personId: uuid('person_id').notNull(),
    bodyId: uuid('body_id'),
    role: text('role', { enum: memberRoles }).notNull(),
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
  },
  (t) => [
    index().on(t.taskForceId, t.no),
    check('task_force_seats', sql.raw('left_at is null or joined_at <= left_at')),
  ],
)

/** What the task force collected, found out or did; append-only (IG-3.4-1c, IG-4.4-2a). */
export const taskForceFinding = incidents.table(
  'task_force_finding',
  {
    id: id(),
    no: no(),
    taskForceId: taskForceId(),
    kind: text('kind', { enum: findingKinds }).notNull(),
    text: text('text').notNull(),
    at: instant('at').notNull(),
    authorNo: integer('author_no').notNull(),
    role: text('role').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index().on(t.taskForceId, t.no), check('finding_kinds', oneOf('kind', findingKinds))],
)

/** A report of the task force on its handling; a later one stands beside it. Append-only (IG-4.3-2c). */
export const taskForceReport = incidents.table(
  'task_force_report',
  {
    id: id(),
    no: no(),
    taskForceId: taskForceId(),
    text: text('text').notNull(),
    authorNo: integer('author_no').notNull(),
    role: text('role').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [index().on(t.taskForceId, t.no)],
)

/** A defence meeting: decided upon by the convener, or held on the way through the NSC office (IG-3.3-3c, IG-3.4-1d). */
export const defenceMeeting = incidents.table(
  'defence_meeting',
  {
    id: id(),
    no: no(),
    incidentId: incidentId(),
    agencyId: uuid('agency_id').notNull(),
    state: text('state', { enum: meetingStates }).notNull(),
    reason: text('reason'),
    decidedAt: instant('decided_at'),
    decidedByNo: integer('decided_by_no'),
    invitation: text('invitation'),
    inviteeIds: uuid('invitee_ids').array().notNull().default(sql`'{}'::uuid[]`),
    inviteeNos: integer('invitee_nos').array().notNull().default(sql`'{}'::integer[]`),
    heldAt: instant('held_at'),
    conclusions: text('conclusions'),
    convenedByNo: integer('convened_by_no'),
    convenedByRole: text('convened_by_role'),
    convenedAt: instant('convened_at'),
    version: version(),
  },
  (t) => [
    index('meeting_of_case').on(t.incidentId, t.no),
    check('meeting_states', oneOf('state', meetingStates)),
    check('meeting_held', sql.raw(`(state = 'HELD') = (held_at is not null)`)),
  ],
)

/** What the task force writes to the agency that was hit; append-only (IG-4.3-2d, IG-4.4-2b). */
export const improvementNotice = incidents.table(
  'improvement_notice',
  {
    id: id(),
    no: no(),
    taskForceId: taskForceId(),
    incidentId: incidentId(),
    /** The addressee. */
    agencyId: uuid('agency_id').notNull(),
    text: text('text').notNull(),
    issuedAt: instant('issued_at').notNull(),
    issuedByNo: integer('issued_by_no').notNull(),
    issuedByRole: text('issued_by_role').notNull(),
  },
  (t) => [index('improvement_notice_of_case').on(t.incidentId, t.no)],
)
