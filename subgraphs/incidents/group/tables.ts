/** The tables of groups: one row for an attack, and what was done to link cases to it. Which case belongs is on the case. */
import { machines } from '../../../law/lifecycles/machines.ts'
import { boolean, check, index, integer, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { attackKinds, groupSteps } from './vocabulary.ts'

const { states } = machines.INCIDENT_GROUP
const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

export const incidentGroup = incidents.table(
  'incident_group',
  {
    id: id(),
    /** Order of forming; stays inside. */
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    reference: text('reference').notNull(),
    attackKind: text('attack_kind', { enum: attackKinds }).notNull(),
    state: text('state', { enum: listed(states) }).notNull(),
    /** All its cases belong to one exercise, or all are real (G-55). */
    isExercise: boolean('is_exercise').notNull(),
    /** The body that formed it; a member must not learn which that was. */
    formedById: uuid('formed_by_id').notNull(),
    version: version(),
  },
  (t) => [
    uniqueIndex('incident_group_no').on(t.no),
    uniqueIndex('incident_group_reference').on(t.reference),
    check('incident_group_state', oneOf('state', states)),
    check('incident_group_kind', oneOf('attack_kind', attackKinds)),
  ],
)

/** Every linking and its reason; append-only. It names several agencies' cases, so it shows to those who see them all. */
export const incidentGroupStep = incidents.table(
  'incident_group_step',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    groupId: uuid('group_id')
      .notNull()
      .references(() => incidentGroup.id),
    isExercise: boolean('is_exercise').notNull(),
    /** Null where the group itself is closed. */
    incidentId: uuid('incident_id').references(() => incident.id),
    step: text('step', { enum: groupSteps }).notNull(),
    /** Null where another step brought it about. */
    actorNo: integer('actor_no'),
    role: text('role').notNull(),
    authorityId: uuid('authority_id'),
    at: instant('at').notNull(),
    reason: text('reason'),
  },
  (t) => [
    index().on(t.groupId, t.no),
    index().on(t.incidentId),
    check('incident_group_steps', oneOf('step', groupSteps)),
  ],
)
