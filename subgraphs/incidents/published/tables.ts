/** What the incidents subgraph publishes to the others: which case is whose, how grave, and what it touches. */
import { incidentTasks } from '../../../law/tasks/tasks-of-incidents.ts'
import { timedTasks } from '../../../law/tasks/tasks-of-time.ts'
import { bigint, boolean, index, pgSchema, uuid } from '../../drizzle.ts'
import { taskColumns, taskIndexes } from '../../task-tables.ts'
import { instant } from '../columns.ts'

export const publishedIncidents = pgSchema('published_incidents')

export const publishedIncident = publishedIncidents.table(
  'incident',
  {
    id: uuid('id').primaryKey(),
    agencyId: uuid('agency_id').notNull(),
    /** Level 3 or 4 now or at any time (ER-10). */
    isMajor: boolean('is_major').notNull(),
    isExercise: boolean('is_exercise').notNull(),
    isGovernment: boolean('is_government').notNull(),
    isClosed: boolean('is_closed').notNull(),
    /** An open request for support stands before the national authority (D-29). */
    supportEndorsed: boolean('support_endorsed').notNull().default(false),
    contractId: uuid('contract_id'),
    /** The body that runs the exercise, where the case belongs to one (G-55). */
    exerciseById: uuid('exercise_by_id'),
    /** The group it is linked in, so that the group shows to whoever sees a case of it (G-27). */
    groupId: uuid('group_id'),
  },
  (t) => [index().on(t.agencyId), index().on(t.contractId), index().on(t.groupId)],
)

/** Systems that a case affects: they show to those who handle it (AG.INVENTORY/case). */
export const incidentSystem = publishedIncidents.table(
  'incident_system',
  { incidentId: uuid('incident_id').notNull(), systemId: uuid('system_id').notNull() },
  (t) => [index().on(t.systemId), index().on(t.incidentId)],
)

/** The case that was reported because of a vendor's notice; where the case shows, so does some of the notice (VE.NOTICE/case). */
export const vendorNotice = publishedIncidents.table(
  'vendor_notice',
  {
    noticeId: uuid('notice_id').primaryKey(),
    incidentId: uuid('incident_id').notNull(),
    linkedAt: instant('linked_at').notNull(),
  },
  (t) => [index().on(t.incidentId)],
)

/** Seats on task forces as keys of people on a case, from the establishment to the end (IG-4.3-2b). */
export const taskForce = publishedIncidents.table(
  'task_force',
  {
    /** The seat. */
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (t) => [index().on(t.incidentId)],
)

/** People to whom a case is open in an emergency, as keys of theirs on it, for hours at the most (G-73). */
export const emergency = publishedIncidents.table(
  'emergency',
  {
    /** The access. */
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    /** The role in which it was asked for, and with which it ends. */
    grantId: uuid('grant_id').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to').notNull(),
  },
  (t) => [index().on(t.incidentId)],
)

/** Bodies that were sent to support a case, as keys of theirs on it, until the support is settled (IG-3.3-2a). */
export const support = publishedIncidents.table(
  'support',
  {
    /** The sending. */
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (t) => [index().on(t.incidentId)],
)

/** What is asked about cases (D-20). */
export const task = publishedIncidents.table(
  'task',
  {
    ...taskColumns([...incidentTasks, ...timedTasks].map(({ kind }) => kind)),
    incidentId: uuid('incident_id'),
  },
  (t) => [...taskIndexes(t), index('task_of_case').on(t.incidentId)],
)

/** People of a disaster authority as keys on a case, from their arrival to their leaving (IG-4.3-1). */
export const liaison = publishedIncidents.table(
  'liaison',
  {
    /** The naming. */
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id').notNull(),
    authorityId: uuid('authority_id').notNull(),
    key: bigint('key', { mode: 'number' }).notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (t) => [index().on(t.incidentId)],
)
