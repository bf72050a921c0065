/** The closed lists of suitability checks, spelled once for tables, inputs and checks; the schema spells them for callers. */
import { suitability } from '../../../law/lifecycles/suitability.ts'

/** The only things that may be asked about a person (ER-4-2-1a to ER-4-2-4). */
export const checkHeads = [
  'LEAK_CONVICTION',
  'SEDITION_TREASON_CONVICTION',
  'WANTED_OPEN_CASE',
  'SECRECY_DISCIPLINE',
  'FOREIGN_INFLUENCE',
  'OTHER_SECRECY',
] as const
export type CheckHead = (typeof checkHeads)[number]

export const headFindings = ['NONE', 'FOUND', 'UNKNOWN'] as const
export type HeadFinding = (typeof headFindings)[number]

export const suitabilityResults = ['CLEARED', 'NOT_CLEARED', 'UNDETERMINED'] as const
export type SuitabilityResult = (typeof suitabilityResults)[number]

export const suitabilityConsentStates = [
  'NOT_REQUESTED',
  'REQUESTED',
  'GIVEN',
  'REFUSED',
  'WITHDRAWN',
] as const
export type SuitabilityConsentState = (typeof suitabilityConsentStates)[number]

export const consentAnswers = ['GIVEN', 'REFUSED'] as const
export type SuitabilityConsentAnswer = (typeof consentAnswers)[number]

/** As the lifecycle lists them. */
type SuitabilityState = (typeof suitability.states)[number]
export const suitabilityStates = suitability.states as readonly [SuitabilityState, ...SuitabilityState[]]
