/** The tables of the clocks: instants and due instants, rewritten only together with their history (D-16). */
import { boolean, check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import { deadlineRegimes, incidentClockKinds, recomputationCauses } from './vocabulary.ts'

const incidentId = () =>
  uuid('incident_id')
    .notNull()
    .references(() => incident.id)

/** One row per clock that was ever started for a case; its state is never stored. */
export const clock = incidents.table(
  'clock',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: incidentId(),
    kind: text('kind', { enum: incidentClockKinds }).notNull(),
    /** Version of the law whose figure it runs under. */
    regime: text('regime', { enum: deadlineRegimes }).notNull(),
    /** The event from which time is counted. */
    basis: text('basis').notNull(),
    level: integer('level').notNull(),
    startedAt: instant('started_at').notNull(),
    dueAt: instant('due_at').notNull(),
    stoppedAt: instant('stopped_at'),
    cancelledAt: instant('cancelled_at'),
    isTarget: boolean('is_target').notNull(),
    legalBasis: text('legal_basis').array().notNull(),
    /** LEVEL_RAISED, when nothing but the raise made it late (G-17). */
    breachCause: text('breach_cause'),
    /** When somebody is reminded of it next; a trigger keeps the job in step. */
    remindAt: instant('remind_at'),
  },
  (t) => [
    index().on(t.incidentId, t.no),
    index('clock_due').on(t.kind, t.dueAt),
    // Of the duties that are open, the soonest first.
    index('clock_running').on(t.dueAt, t.id).where(sql.raw('stopped_at is null and cancelled_at is null')),
    check('clock_ends_once', sql.raw('stopped_at is null or cancelled_at is null')),
  ],
)

/** One rewriting of a clock, by a change of level or of the time from which it counts; append-only (G-17). */
export const clockRecomputation = incidents.table(
  'clock_recomputation',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: incidentId(),
    clockId: uuid('clock_id')
      .notNull()
      .references(() => clock.id),
    at: instant('at').notNull(),
    cause: text('cause', { enum: recomputationCauses }).notNull(),
    fromLevel: integer('from_level').notNull(),
    toLevel: integer('to_level').notNull(),
    oldStartedAt: instant('old_started_at').notNull(),
    newStartedAt: instant('new_started_at').notNull(),
    oldDueAt: instant('old_due_at').notNull(),
    newDueAt: instant('new_due_at').notNull(),
  },
  (t) => [index().on(t.incidentId, t.no)],
)
