/** Words of the handling; the schema spells the same ones, which a test compares. */
import { recoverySteps } from '../../../law/handling/recovery.ts'
import { listed } from '../columns.ts'

export const recoveryStepKinds = listed(recoverySteps.map(({ step }) => step))
export type RecoveryStepKind = (typeof recoveryStepKinds)[number]

/** Why a case is withdrawn (G-27). */
export const withdrawalGrounds = ['FALSE_ALARM', 'DUPLICATE'] as const
export type WithdrawalGround = (typeof withdrawalGrounds)[number]

/** What became of a proposal to withdraw. */
export const withdrawalStates = ['PROPOSED', 'AGREED', 'REFUSED'] as const
export type WithdrawalState = (typeof withdrawalStates)[number]
