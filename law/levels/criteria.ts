/** The twelve level criteria of the guidelines: any one that matches gives the incident at least its level. */

/** 4 is gravest (IG-2.3-0). */
export type IncidentLevel = 1 | 2 | 3 | 4

export type Dimension = 'CONFIDENTIALITY' | 'INTEGRITY' | 'AVAILABILITY'

export type LevelCriterionRow = {
  criterion: string
  level: IncidentLevel
  dimension: Dimension
  /** What must have happened, in our words. */
  means: string
  clause: string
}

export const levelCriteria = [
  {
    criterion: 'L4_STATE_SECRET_LEAK',
    level: 4,
    dimension: 'CONFIDENTIALITY',
    means: 'State secrets got out.',
    clause: 'IG-2.3-4-1',
  },
  {
    criterion: 'L4_CI_TAMPER',
    level: 4,
    dimension: 'INTEGRITY',
    means: 'A system or data of critical infrastructure was altered, however little.',
    clause: 'IG-2.3-4-2',
  },
  {
    criterion: 'L4_CI_OUTAGE_BEYOND',
    level: 4,
    dimension: 'AVAILABILITY',
    means: 'Critical infrastructure suffered or stood still for longer than it can bear.',
    clause: 'IG-2.3-4-3',
  },
  {
    criterion: 'L3_CLASSIFIED_OR_SENSITIVE_LEAK',
    level: 3,
    dimension: 'CONFIDENTIALITY',
    means: 'Classified or sensitive official data got out.',
    clause: 'IG-2.3-3-1',
  },
  {
    criterion: 'L3_CORE_TAMPER_SERIOUS',
    level: 3,
    dimension: 'INTEGRITY',
    means: 'A core system or its data was seriously altered.',
    clause: 'IG-2.3-3-2',
  },
  {
    criterion: 'L3_CORE_OUTAGE_BEYOND',
    level: 3,
    dimension: 'AVAILABILITY',
    means: 'Core business suffered or stood still for longer than it can bear.',
    clause: 'IG-2.3-3-3',
  },
  {
    criterion: 'L2_CORE_DATA_LEAK',
    level: 2,
    dimension: 'CONFIDENTIALITY',
    means: 'Core data that is neither classified nor sensitive got out.',
    clause: 'IG-2.3-2-1',
  },
  {
    criterion: 'L2_CORE_TAMPER_SLIGHT',
    level: 2,
    dimension: 'INTEGRITY',
    means: 'A core system or its data was slightly altered.',
    clause: 'IG-2.3-2-2',
  },
  {
    criterion: 'L2_CORE_OUTAGE_WITHIN',
    level: 2,
    dimension: 'AVAILABILITY',
    means: 'Core business suffered or slowed, and was back in bearable time.',
    clause: 'IG-2.3-2-3',
  },
  {
    criterion: 'L1_NONCORE_LEAK',
    level: 1,
    dimension: 'CONFIDENTIALITY',
    means: 'Data of other business got out.',
    clause: 'IG-2.3-1-1',
  },
  {
    criterion: 'L1_NONCORE_TAMPER',
    level: 1,
    dimension: 'INTEGRITY',
    means: 'A system or data of other business was altered.',
    clause: 'IG-2.3-1-2',
  },
  {
    criterion: 'L1_NONCORE_OUTAGE',
    level: 1,
    dimension: 'AVAILABILITY',
    means: 'Other business suffered or stopped.',
    clause: 'IG-2.3-1-3',
  },
] as const satisfies readonly LevelCriterionRow[]

export type LevelCriterion = (typeof levelCriteria)[number]['criterion']

/** The row of a criterion. */
export function criterionRow(criterion: LevelCriterion): LevelCriterionRow {
  const row = levelCriteria.find((each) => each.criterion === criterion)
  if (!row) throw new Error(`No level criterion is called ${criterion}.`)
  return row
}
