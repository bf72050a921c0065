/** Reviews and re-verifications: each as it was given, never altered (IG-3.2-2a…f, IG-3.3-1a, IG-3.3-1b). */
import { boolean, check, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant } from '../columns.ts'
import { incident } from '../reporting/tables.ts'

/** One act of review by one authority; append-only. */
export const reviewRecord = incidents.table(
  'review_record',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
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

/** The verification anew by the national authority; once, append-only. */
export const reverificationRecord = incidents.table(
  'reverification_record',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().notNull(),
    incidentId: uuid('incident_id')
      .notNull()
      .unique()
      .references(() => incident.id),
    verdict: text('verdict', { enum: ['AGREE', 'CHANGE_LEVEL'] }).notNull(),
    levelOpinion: integer('level_opinion').notNull(),
    /** The review was overdue and was not waited for (IG-3.3-1b). */
    bypassedReview: boolean('bypassed_review').notNull(),
    reason: text('reason').notNull(),
    officerNo: integer('officer_no').notNull(),
    role: text('role').notNull(),
    at: instant('at').notNull(),
  },
  () => [check('reverification_opinion', sql.raw('level_opinion between 1 and 4'))],
)
