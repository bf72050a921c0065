/** The tables of the case: what was reported, which systems it touches, and every step it took. */
import { levelCriteria } from '../../../law/levels/criteria.ts'
import { machines } from '../../../law/lifecycles/machines.ts'
import { boolean, check, index, integer, primaryKey, sql, text, uniqueIndex, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incidentKinds, leakedData, offlineChannels, reportChannels, tamperings } from './vocabulary.ts'

const criteria = listed(levelCriteria.map(({ criterion }) => criterion))
const criteriaOf = (column: string) =>
  text(column, { enum: criteria }).array().notNull().default(sql`'{}'::text[]`)

const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

/** REVIEW_OVERDUE is what a waiting report is called once its review is late; it is never stored. */
const storedVerification = listed(
  machines.INCIDENT_VERIFICATION.states.filter((state) => state !== 'REVIEW_OVERDUE'),
)

export const incident = incidents.table(
  'incident',
  {
    id: id(),
    /** Order of recording; stays inside. */
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    reference: text('reference').notNull(),
    agencyId: uuid('agency_id').notNull(),
    /** Status of the agency when it reported: what opens to whom depends on it (D-06). */
    isGovernment: boolean('is_government').notNull(),
    isExercise: boolean('is_exercise').notNull().default(false),
    /** The body that runs the exercise; its exercise roles see the case (G-55). */
    exerciseById: uuid('exercise_by_id'),
    /** The case of an exercise in whose course this real one was found (G-55). */
    promotedFromId: uuid('promoted_from_id'),
    /** The attack it is part of, and since when it is linked (G-27); a trigger keeps both of one kind (G-55). */
    groupId: uuid('group_id'),
    groupedAt: instant('grouped_at'),
    reportedLevel: integer('reported_level').notNull(),
    effectiveLevel: integer('effective_level').notNull(),
    /** False while the reporter does not know the level yet (G-25). */
    levelKnown: boolean('level_known').notNull(),
    /** A raise counts and is not decided yet (G-17). */
    raiseUndecided: boolean('raise_undecided').notNull().default(false),
    /** How far the latest open change of level is; null while none is open. */
    levelChangeState: text('level_change_state', { enum: listed(machines.LEVEL_CHANGE.states) }),
    /** Level 3 or 4 now or at any time (ER-10): rights that came with it stay. */
    wasMajor: boolean('was_major').notNull(),
    verificationState: text('verification_state', {
      enum: storedVerification,
    }).notNull(),
    handlingState: text('handling_state', { enum: listed(machines.INCIDENT_HANDLING.states) }).notNull(),
    occurredAt: instant('occurred_at'),
    awareAt: instant('aware_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    reportedAt: instant('reported_at'),
    relayedAt: instant('relayed_at'),
    reportChannel: text('report_channel', { enum: reportChannels }).notNull().default('ONLINE'),
    /** When a report by another channel was entered online; owed until then (IG-3.1-2b). */
    backfilledAt: instant('backfilled_at'),
    closedAt: instant('closed_at'),
    archivedAt: instant('archived_at'),
    /** Possible criminal liability: evidence is on hold from then on (IG-4.1-2-6a). */
    criminalSuspected: boolean('criminal_suspected').notNull().default(false),
    /** Some of its evidence is on hold; kept by a trigger from the register (G-74). */
    evidenceHeld: boolean('evidence_held').notNull().default(false),
    /** A request for support is open or without its reply; kept by a trigger from the requests (IG-3.1-4a). */
    supportOpen: boolean('support_open').notNull().default(false),
    /** An open request for support stands before the national authority; kept by the same trigger (D-29). */
    supportEndorsed: boolean('support_endorsed').notNull().default(false),
    /** The investigation report is accepted; kept by whoever keeps the reports (IG-4.1-3-4). */
    reportAccepted: boolean('report_accepted').notNull().default(false),
    reportedByNo: integer('reported_by_no'),
    reportedByRole: text('reported_by_role'),
    /** Everybody who wrote the report or an amendment: none of them reviews it (AP-4.1-6a). */
    authors: integer('authors').array().notNull().default(sql`'{}'::integer[]`),
    incidentKind: text('incident_kind', { enum: incidentKinds }).notNull(),
    description: text('description').notNull(),
    businessImpact: text('business_impact'),
    affectsOtherAgencies: boolean('affects_other_agencies').notNull(),
    affectsVitalFacilities: boolean('affects_vital_facilities').notNull(),
    crossImpactAssessment: text('cross_impact_assessment'),
    capacityAssessment: text('capacity_assessment'),
    supportNeeded: boolean('support_needed').notNull(),
    contractId: uuid('contract_id'),
    leakedData: text('leaked_data', { enum: leakedData }),
    tampering: text('tampering', { enum: tamperings }),
    outageHours: integer('outage_hours'),
    /** When the authority above first took note of the case (IG-3.2-1a). */
    acknowledgedAt: instant('acknowledged_at'),
    convenerInformedAt: instant('convener_informed_at'),
    /** Texts in force for readers who see no more of the case; every earlier one stays in `excerpt`. */
    briefingSummary: text('briefing_summary'),
    facilityImpact: text('facility_impact'),
    contractPart: text('contract_part'),
    contractPartFor: uuid('contract_part_for'),
    matchedCriteria: criteriaOf('matched_criteria'),
    proposedCriteria: criteriaOf('proposed_criteria'),
    doubtedCriteria: criteriaOf('doubted_criteria'),
    /** Kept by a trigger from the running clocks, so that lists find them by an index (D-16). */
    reviewDueAt: instant('review_due_at'),
    nextDueAt: instant('next_due_at'),
    version: version(),
  },
  (t) => [
    uniqueIndex('incident_reference').on(t.agencyId, t.reference),
    uniqueIndex('incident_no').on(t.no),
    index('incident_of_agency').on(t.agencyId, t.no),
    index('incident_of_contract').on(t.contractId, t.no),
    index('incident_next_due').on(t.nextDueAt),
    index('incident_aware').on(t.awareAt, t.id),
    index('incident_level').on(t.effectiveLevel, t.id),
    check('incident_levels', sql.raw('reported_level between 1 and 4 and effective_level between 1 and 4')),
    check('incident_was_major', sql.raw('was_major or effective_level < 3')),
    check('incident_verification', oneOf('verification_state', storedVerification)),
    check('incident_handling', oneOf('handling_state', machines.INCIDENT_HANDLING.states)),
    index('incident_of_group').on(t.groupId, t.no),
    index('incident_promoted_from').on(t.promotedFromId),
    check('incident_exercise_named', sql.raw('is_exercise = (exercise_by_id is not null)')),
    check('incident_promoted_is_real', sql.raw('promoted_from_id is null or not is_exercise')),
    check('incident_grouped', sql.raw('(group_id is null) = (grouped_at is null)')),
    check('incident_kinds', oneOf('incident_kind', incidentKinds)),
    check('incident_occurred_first', sql.raw('occurred_at is null or occurred_at <= aware_at')),
    check(
      'incident_criteria',
      sql.raw(`matched_criteria <@ array[${criteria.map((each) => `'${each}'`).join(', ')}]`),
    ),
  ],
)

/** Which systems of the agency the case touches. */
export const incidentSystem = incidents.table(
  'incident_system',
  {
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    systemId: uuid('system_id').notNull(),
    /** Left out by an amendment; the naming stays on record. */
    droppedAt: instant('dropped_at'),
  },
  (t) => [primaryKey({ columns: [t.incidentId, t.systemId] }), index().on(t.systemId)],
)

/** Every step of either region of the lifecycle; append-only. */
export const transition = incidents.table(
  'transition',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    machine: text('machine', { enum: ['INCIDENT_VERIFICATION', 'INCIDENT_HANDLING'] }).notNull(),
    step: text('step').notNull(),
    /** Null where the step began the case. */
    fromState: text('from_state'),
    toState: text('to_state').notNull(),
    /** Null where time or another step brought it about. */
    actorNo: integer('actor_no'),
    role: text('role').notNull(),
    at: instant('at').notNull(),
    reason: text('reason'),
    clause: text('clause').notNull(),
  },
  (t) => [index().on(t.incidentId, t.no)],
)

/** A stated time that was changed afterwards: the old value is kept (lifecycles 0). Append-only. */
export const timeCorrection = incidents.table(
  'time_correction',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    field: text('field', { enum: ['OCCURRED_AT', 'AWARE_AT'] }).notNull(),
    oldValue: instant('old_value'),
    newValue: instant('new_value'),
    reason: text('reason').notNull(),
    actorNo: integer('actor_no').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index().on(t.incidentId, t.no)],
)

/** One call to the duty desk while the site could not be reached; append-only (IG-3.1-2a). */
export const offlineRecord = incidents.table(
  'offline_record',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    channel: text('channel', { enum: offlineChannels }).notNull(),
    outageReason: text('outage_reason').notNull(),
    calledAt: instant('called_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedByNo: integer('recorded_by_no').notNull(),
    role: text('role').notNull(),
    /** The online report had come first: the call opened nothing. */
    isNote: boolean('is_note').notNull(),
    note: text('note'),
  },
  (t) => [index().on(t.incidentId, t.no)],
)
