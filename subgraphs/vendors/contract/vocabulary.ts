/** The closed lists of a contract, spelled once for tables, inputs and checks; the schema spells them for callers. */

import { contract } from '../../../law/lifecycles/contract.ts'

/** Grades of state secrets the work touches (ER-4-1-4a). */
export const secretLevels = ['NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const
export type SecretLevel = (typeof secretLevels)[number]

/** What is outsourced (ER-4-1-0). */
export const contractScopes = ['BUILD', 'MAINTAIN', 'OPERATE', 'SERVICE'] as const
export type ContractScope = (typeof contractScopes)[number]

/** As what somebody is engaged to look at the vendor's work (ER-4-1-5b, ER-4-1-9a). */
export const capacities = ['AUDITOR', 'TESTER'] as const
export type EngagementCapacity = (typeof capacities)[number]

/** As the lifecycle lists them. */
type ContractState = (typeof contract.states)[number]
export const contractStates = contract.states as readonly [ContractState, ...ContractState[]]
