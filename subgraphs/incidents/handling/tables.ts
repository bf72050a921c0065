/** The tables of the handling: what the agency declared, how it closed, what others thought of it. */
import { boolean, check, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { withdrawalGrounds, withdrawalStates } from './vocabulary.ts'

const incidentId = () =>
  uuid('incident_id')
    .notNull()
    .references(() => incident.id)

/** Who made the declaration, in which role, and when by the server's clock, beside what was stated. */
const declared = () => ({
  id: id(),
  no: integer('no').generatedAlwaysAsIdentity().notNull(),
  incidentId: incidentId(),
  actorNo: integer('actor_no').notNull(),
  role: text('role').notNull(),
  declaredAt: instant('declared_at').notNull(),
})

/** The damage under control, with the five points gone through before (IG-4.1-2-1a, IG-4.1-2-5b). Append-only. */
export const damageControl = incidents.table(
  'damage_control',
  {
    ...declared(),
    controlledAt: instant('controlled_at').notNull(),
    how: text('how').notNull(),
    lateReason: text('late_reason'),
    cause: text('cause').notNull(),
    causeAt: instant('cause_at').notNull(),
    level: text('level').notNull(),
    levelAt: instant('level_at').notNull(),
    scope: text('scope').notNull(),
    scopeAt: instant('scope_at').notNull(),
    loss: text('loss').notNull(),
    lossAt: instant('loss_at').notNull(),
    supportNeed: text('support_need').notNull(),
    supportNeedAt: instant('support_need_at').notNull(),
  },
  (t) => [index().on(t.incidentId, t.no)],
)

/** Systems and business restored, step by step (IG-4.1-3-1). Append-only. */
export const recoveryRecord = incidents.table(
  'recovery_record',
  {
    ...declared(),
    recoveredAt: instant('recovered_at').notNull(),
    note: text('note'),
    lateReason: text('late_reason'),
    environmentRebuild: instant('environment_rebuild').notNull(),
    systemRestore: instant('system_restore').notNull(),
    scan: instant('scan').notNull(),
    safeBackup: instant('safe_backup'),
    dataRestore: instant('data_restore'),
  },
  (t) => [
    index().on(t.incidentId, t.no),
    check(
      'recovery_in_order',
      sql.raw(
        'environment_rebuild <= system_restore and system_restore <= scan and (safe_backup is null or scan <= safe_backup) and (data_restore is null or scan <= data_restore)',
      ),
    ),
  ],
)

/** One closing of the case; reopened, it may be closed again (IG-3.1-4a…c, G-28). Append-only. */
export const closure = incidents.table(
  'closure',
  {
    ...declared(),
    completedAt: instant('completed_at').notNull(),
    handlingMethod: text('handling_method').notNull(),
    residualPlan: text('residual_plan'),
  },
  (t) => [index().on(t.incidentId, t.no)],
)

/** A withdrawal, from the agency's proposal to the decision of the body above (G-27). */
export const withdrawalProposal = incidents.table(
  'withdrawal_proposal',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: incidentId(),
    ground: text('ground', { enum: withdrawalGrounds }).notNull(),
    /** The case of the same agency that this one repeats. */
    duplicateOfId: uuid('duplicate_of_id').references(() => incident.id),
    reason: text('reason').notNull(),
    proposedByNo: integer('proposed_by_no').notNull(),
    proposedByRole: text('proposed_by_role').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    state: text('state', { enum: withdrawalStates }).notNull().default('PROPOSED'),
    decidedByNo: integer('decided_by_no'),
    decidedByRole: text('decided_by_role'),
    decisionReason: text('decision_reason'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    index().on(t.incidentId, t.no),
    uniqueIndex('withdrawal_one_open').on(t.incidentId).where(sql`state = 'PROPOSED'`),
    check('withdrawal_ground', sql.raw(`ground in ('FALSE_ALARM', 'DUPLICATE')`)),
    check('withdrawal_state', sql.raw(`state in ('PROPOSED', 'AGREED', 'REFUSED')`)),
    check('withdrawal_duplicate', sql.raw(`(ground = 'DUPLICATE') = (duplicate_of_id is not null)`)),
    check('withdrawal_of_another', sql.raw('duplicate_of_id <> incident_id')),
    check('withdrawal_by_two', sql.raw('decided_by_no <> proposed_by_no')),
    check('withdrawal_decided', sql.raw(`(state = 'PROPOSED') = (decided_at is null)`)),
  ],
)

/** What the authority's handling team thought of the response, under the four headings (IG-4.2-1…4). Append-only. */
export const responseReview = incidents.table(
  'response_review',
  {
    ...declared(),
    authorityId: uuid('authority_id').notNull(),
    manpowerSufficient: boolean('manpower_sufficient').notNull(),
    manpowerSuitable: boolean('manpower_suitable').notNull(),
    manpowerNote: text('manpower_note'),
    procedureFamiliar: boolean('procedure_familiar').notNull(),
    procedureSuitable: boolean('procedure_suitable').notNull(),
    procedureNote: text('procedure_note'),
    handlingSuitable: boolean('handling_suitable').notNull(),
    handlingNote: text('handling_note'),
    other: text('other'),
  },
  (t) => [index().on(t.incidentId, t.no)],
)
