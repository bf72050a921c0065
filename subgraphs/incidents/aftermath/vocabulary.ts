/** Words of the report after an incident; the schema spells the same ones, which a test compares. */

/** The kind of cause, for those who may know no more of it (mask IN.CAUSE/auditor). */
export const causeCategories = [
  'ATTACK',
  'MALICIOUS_CODE',
  'WEAK_CONFIGURATION',
  'UNPATCHED_FLAW',
  'HUMAN_ERROR',
  'INSIDER_MISUSE',
  'SUPPLIER',
  'EQUIPMENT_FAILURE',
  'ENVIRONMENT',
  'NOT_ESTABLISHED',
] as const
export type CauseCategory = (typeof causeCategories)[number]

/** Parts of the report that speak of technique, for the technical centre (mask IN.REPORT/technical). */
export const technicalParts = ['IMPACT_SCOPE', 'RECOVERY_COURSE', 'HANDLING_COURSE', 'MEASURE'] as const
export type TechnicalPart = (typeof technicalParts)[number]
