/** The states of an improvement, as the lifecycle lists them. */
import { vendorImprovement } from '../../../law/lifecycles/vendor-improvement.ts'

type State = (typeof vendorImprovement.states)[number]
export const improvementStates = vendorImprovement.states as readonly [State, ...State[]]
