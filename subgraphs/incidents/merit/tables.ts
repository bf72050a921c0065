/** The tables of praise, discipline and leniency: recommendations as given, and what became of them (IG-6). */
import { machines } from '../../../law/lifecycles/machines.ts'
import { boolean, check, index, integer, jsonb, sql, text, uuid } from '../../drizzle.ts'
import { id, incidents, instant, listed, version } from '../columns.ts'
import { incident } from '../reporting/tables.ts'
import {
  commendationGrounds,
  contractorGrounds,
  disciplineGrounds,
  disciplineOutcomes,
} from './vocabulary.ts'

const recommended = () => ({
  id: id(),
  no: integer('no').generatedAlwaysAsIdentity().notNull(),
  incidentId: uuid('incident_id')
    .notNull()
    .references(() => incident.id),
  /** The agency whose case it is. */
  agencyId: uuid('agency_id').notNull(),
  reason: text('reason').notNull(),
  /** The body for which somebody recommended it. */
  authorityId: uuid('authority_id').notNull(),
  recommendedByNo: integer('recommended_by_no').notNull(),
  role: text('role').notNull(),
  recommendedAt: instant('recommended_at').notNull(),
  version: version(),
})

const decided = () => ({
  decidedByNo: integer('decided_by_no'),
  decidedAt: instant('decided_at'),
  decisionReason: text('decision_reason'),
})

export const commendation = incidents.table(
  'commendation',
  {
    ...recommended(),
    ground: text('ground', { enum: commendationGrounds }).notNull(),
    state: text('state', { enum: listed(machines.COMMENDATION.states) }).notNull(),
    ...decided(),
  },
  (t) => [
    index('commendation_incident').on(t.incidentId, t.no),
    index('commendation_agency').on(t.agencyId, t.no),
    check(
      'commendation_another_decides',
      sql.raw('decided_by_no is null or decided_by_no <> recommended_by_no'),
    ),
  ],
)

export const disciplineRecommendation = incidents.table(
  'discipline_recommendation',
  {
    ...recommended(),
    ground: text('ground', { enum: disciplineGrounds }).notNull(),
    /** Grave danger to national security (IG-6.2-3b). */
    aggravated: boolean('aggravated').notNull(),
    /** Duties of law that the agency broke, as they stood when discipline was recommended. */
    brokenClocks: jsonb('broken_clocks').notNull(),
    state: text('state', { enum: listed(machines.DISCIPLINE_RECOMMENDATION.states) }).notNull(),
    outcome: text('outcome', { enum: disciplineOutcomes }),
    ...decided(),
  },
  (t) => [
    index('discipline_incident').on(t.incidentId, t.no),
    index('discipline_agency').on(t.agencyId, t.no),
    check('discipline_aggravated', sql.raw(`not aggravated or ground = 'NON_COMPLIANCE_SERIOUS_LOSS'`)),
  ],
)

/** Append-only: nothing follows a recommendation of leniency within the graph. */
export const mitigationRecommendation = incidents.table(
  'mitigation_recommendation',
  {
    ...recommended(),
    /** Duties of law that the agency kept, as they stood when leniency was recommended. */
    keptClocks: jsonb('kept_clocks').notNull(),
  },
  (t) => [
    index('mitigation_incident').on(t.incidentId, t.no),
    index('mitigation_agency').on(t.agencyId, t.no),
  ],
)

/**
 * What a body above found against the contractor of a case; append-only. Whether the contract should end is for those
 * who deal with the contract (IG-6.2-2).
 */
export const contractorFinding = incidents.table(
  'contractor_finding',
  {
    ...recommended(),
    /** The contract of the case when it was found; null where the case was linked to none. */
    contractId: uuid('contract_id'),
    ground: text('ground', { enum: contractorGrounds }).notNull(),
  },
  (t) => [
    index('contractor_finding_incident').on(t.incidentId, t.no),
    index('contractor_finding_agency').on(t.agencyId, t.no),
    check(
      'contractor_finding_grounds',
      sql.raw(`ground in (${contractorGrounds.map((each) => `'${each}'`).join(', ')})`),
    ),
  ],
)
