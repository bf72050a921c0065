/** Changes of level, each from its proposal to its decision, and what was said on them (IG-3.2-2c, IG-3.3-3a). */
import { machines } from '../../../law/lifecycles/machines.ts'
import { check, index, integer, sql, text, unique, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { levelDeciders, levelVerdicts } from './vocabulary.ts'

export const levelChange = incidents.table(
  'level_change',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    fromLevel: integer('from_level').notNull(),
    toLevel: integer('to_level').notNull(),
    state: text('state', { enum: listed(machines.LEVEL_CHANGE.states) }).notNull(),
    /** The command that proposed it. */
    proposedIn: text('proposed_in').notNull(),
    proposedByNo: integer('proposed_by_no').notNull(),
    role: text('role').notNull(),
    reason: text('reason').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (t) => [index().on(t.incidentId, t.no), check('level_change_levels', sql.raw('from_level <> to_level'))],
)

/** What one body said on one change; append-only. */
export const levelChangeOpinion = incidents.table(
  'level_change_opinion',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    changeId: uuid('change_id')
      .notNull()
      .references(() => levelChange.id),
    body: text('body', { enum: levelDeciders }).notNull(),
    verdict: text('verdict', { enum: levelVerdicts }).notNull(),
    reason: text('reason').notNull(),
    personNo: integer('person_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.incidentId, t.no), unique().on(t.changeId, t.body)],
)
