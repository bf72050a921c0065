/** What becomes of an opinion on the level: which way the change goes, and whether it counts already (G-17). */
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { changeTakesEffect, routeOfChange } from '../../../law/levels/level.ts'
import type { StateOf } from '../../../law/lifecycles/machines.ts'
import { nextState, type State } from '../../../law/lifecycles/next-state.ts'

export type LevelChangeState = StateOf<'LEVEL_CHANGE'>

/** The reporter proposes; the reviewer decides by the review itself, unless level 3 or 4 is on either side. */
export type Proposer = 'REPORTER' | 'REVIEWER'

export interface Change {
  readonly state: LevelChangeState
  /** The level that counts from now on. */
  readonly effective: IncidentLevel
}

/** Null where the opinion is the level that counts already. */
export function changeOf(from: IncidentLevel, to: IncidentLevel, proposer: Proposer): Change | null {
  if (from === to) return null
  const route = routeOfChange(from, to)
  const waiting = after(after(null, 'proposeLevelChange'), 'routed', route)
  const decided = route === 'AWAIT_REVIEWER' && proposer === 'REVIEWER'
  const state = decided ? after(waiting, 'decideLevelChange', 'APPLY') : waiting
  const counts = state === 'APPLIED' || changeTakesEffect(from, to) === 'AT_ONCE'
  return { state, effective: counts ? to : from }
}

export interface Pending {
  readonly fromLevel: IncidentLevel
  readonly toLevel: IncidentLevel
}

/** A change that waited for the reviewer is applied when the review shares its opinion, and rejected otherwise. */
export function decidedByReview(pending: Pending, effective: IncidentLevel, opinion: IncidentLevel): Change {
  const outcome = opinion === pending.toLevel ? 'APPLY' : 'REJECT'
  const state = after('AWAIT_REVIEWER', 'decideLevelChange', outcome)
  if (state === 'APPLIED') return { state, effective: pending.toLevel }
  // A raise that counted in advance is taken back.
  const counted = pending.toLevel > pending.fromLevel && effective === pending.toLevel
  return { state, effective: counted ? pending.fromLevel : effective }
}

function after(state: State, step: string, outcome?: string): LevelChangeState {
  const passage = nextState('LEVEL_CHANGE', state, step, outcome)
  if ('refused' in passage)
    throw new Error(`A change of level cannot take the step ${step} from ${state ?? 'its beginning'}`)
  return passage.to as LevelChangeState
}
