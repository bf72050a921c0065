/** The closed lists of a contract, spelled once for tables, inputs and checks; the schema spells them for callers. */

import { contract } from '../../../law/lifecycles/contract.ts'
import { secretLevels as grades } from '../../../law/obligations/secret-levels.ts'

/** Grades of state secrets the work touches (ER-4-1-4a). */
export const secretLevels = grades
export type SecretLevel = (typeof secretLevels)[number]

/** What is outsourced (ER-4-1-0). */
export const contractScopes = ['BUILD', 'MAINTAIN', 'OPERATE', 'SERVICE'] as const
export type ContractScope = (typeof contractScopes)[number]

/** As what somebody is engaged to look at the vendor's work (ER-4-1-5b, ER-4-1-9a). */
export const capacities = ['AUDITOR', 'TESTER'] as const
export type EngagementCapacity = (typeof capacities)[number]

/** Facts of a contract that bear on whether its vendor reports by procedure (IG-6.2-2). */
export const citedContractFields = [
  'REFERENCE',
  'TITLE',
  'VENDOR_NAME',
  'STATE',
  'TERM_FROM',
  'TERM_TO',
  'LOG_CLAUSE',
] as const
export type CitedContractField = (typeof citedContractFields)[number]

/** As the lifecycle lists them. */
type ContractState = (typeof contract.states)[number]
export const contractStates = contract.states as readonly [ContractState, ...ContractState[]]

/** How a contract ends: its term is over, it is ended for the time to come, or it is undone (ER-4-1-7). */
/** As somebody ends it. */
export const contractEnds = ['EXPIRED', 'TERMINATED', 'RESCINDED'] as const
/** And by itself, when all of the work was accepted. */
export const contractEndKinds = [...contractEnds, 'FULFILLED'] as const
