/** The tables of verification: each review as it was given, and each change of level on its way. */
import type { StateOf } from '../../../law/lifecycles/machines.ts'
import { boolean, check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'

const incidentId = () =>
  uuid('incident_id')
    .notNull()
    .references(() => incident.id)

/** One act of review by one authority; append-only (IG-3.2-2a…f). */
export const reviewRecord = incidents.table(
  'review_record',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: incidentId(),
    verdict: text('verdict', { enum: ['AGREE', 'CHANGE_LEVEL', 'RETURN'] }).notNull(),
    levelOpinion: integer('level_opinion'),
    affectsOtherAgencies: boolean('affects_other_agencies'),
    affectsVitalFacilities: boolean('affects_vital_facilities'),
    crossImpactAssessment: text('cross_impact_assessment'),
    reason: text('reason').notNull(),
    /** The authority for which the reviewer acted. */
    authorityId: uuid('authority_id').notNull(),
    reviewerNo: integer('reviewer_no').notNull(),
    role: text('role').notNull(),
    at: instant('at').notNull(),
    /** The review came after re-verification: kept, without effect (IG-3.3-1b). */
    opinionOnly: boolean('opinion_only').notNull(),
    /** A listed authority reviewed its own case (G-26). */
    selfReview: boolean('self_review').notNull(),
  },
  (t) => [
    index().on(t.incidentId, t.no),
    check('review_opinion', sql.raw(`verdict = 'RETURN' or level_opinion between 1 and 4`)),
  ],
)

/** A change of level from its proposal to its decision (IG-3.2-2c, IG-3.3-3a). */
export const levelChange = incidents.table(
  'level_change',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: incidentId(),
    fromLevel: integer('from_level').notNull(),
    toLevel: integer('to_level').notNull(),
    state: text('state').$type<StateOf<'LEVEL_CHANGE'>>().notNull(),
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
