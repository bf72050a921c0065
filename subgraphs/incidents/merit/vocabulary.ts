/** Words of praise, discipline and leniency; the schema spells the same ones, which a test compares. */

/** Grounds of praise (IG-6.1-1 to IG-6.1-5). */
export const commendationGrounds = [
  'TIMELY_WARNING',
  'REUSABLE_SOLUTION',
  'OUTSTANDING_RECOVERY',
  'LOGS_PREVENTED',
  'PROMOTED_DOWNWARD',
] as const
export type CommendationGround = (typeof commendationGrounds)[number]

/** The guidelines praise these favourably (IG-6.1-4, IG-6.1-5). */
export const enhancedGrounds: ReadonlySet<string> = new Set<CommendationGround>([
  'LOGS_PREVENTED',
  'PROMOTED_DOWNWARD',
])

/** Grounds on which discipline is recommended (IG-6.2-1, IG-6.2-3a). */
export const disciplineGrounds = ['FALSE_REPORT', 'NON_COMPLIANCE_SERIOUS_LOSS'] as const
export type DisciplineGround = (typeof disciplineGrounds)[number]

/** What the agency made of the recommendation (G-31). */
export const disciplineOutcomes = ['ACTION_TAKEN', 'NO_ACTION'] as const
export type DisciplineOutcome = (typeof disciplineOutcomes)[number]

/** What a contractor did wrong in a case (IG-6.2-2). */
export const contractorGrounds = ['NOT_REPORTED', 'REPORTED_LATE'] as const
export type ContractorGround = (typeof contractorGrounds)[number]
