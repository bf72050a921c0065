/** What becomes of opinions on the level: which way each change goes, what counts meanwhile, what is left (G-17). */
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { changeTakesEffect, routeOfChange } from '../../../law/levels/level.ts'
import type { StateOf } from '../../../law/lifecycles/machines.ts'
import { nextState, type State } from '../../../law/lifecycles/next-state.ts'

export type LevelChangeState = StateOf<'LEVEL_CHANGE'>

export interface KeptChange {
  readonly id: string
  readonly no: number
  readonly fromLevel: IncidentLevel
  readonly toLevel: IncidentLevel
  readonly state: LevelChangeState
  readonly proposedByNo: number
  readonly decidedAt: Date | null
}

export const isOpen = ({ state }: Pick<KeptChange, 'state'>) => state !== 'APPLIED' && state !== 'REJECTED'

export const isRaise = ({ fromLevel, toLevel }: Pick<KeptChange, 'fromLevel' | 'toLevel'>) =>
  changeTakesEffect(fromLevel, toLevel) === 'AT_ONCE'

/** Raises count while they are open; everything else only once it is applied, the latest decision above the others. */
export function effectiveLevel(changes: readonly KeptChange[], unchanged: IncidentLevel): IncidentLevel {
  const inOrder = changes.toSorted((one, other) => one.no - other.no)
  const decided = inOrder
    .filter(({ state }) => state === 'APPLIED')
    .toSorted((one, other) => Number(one.decidedAt) - Number(other.decidedAt))
  const standing = decided.at(-1)?.toLevel ?? inOrder[0]?.fromLevel ?? unchanged
  const raised = inOrder.filter((each) => isOpen(each) && isRaise(each)).map(({ toLevel }) => toLevel)
  return Math.max(standing, ...raised) as IncidentLevel
}

/**
 * The state in which a new opinion is put down; null where it is the level that counts. `decides` is true of review
 * and re-verification: between levels 1 and 2 they are the decision themselves.
 */
export function changeOf(
  effective: IncidentLevel,
  opinion: IncidentLevel,
  decides: boolean,
): LevelChangeState | null {
  if (opinion === effective) return null
  const route = routeOfChange(effective, opinion)
  const waiting = after(after(null, 'proposeLevelChange'), 'routed', route)
  return decides && route === 'AWAIT_REVIEWER' ? after(waiting, 'decideLevelChange', 'APPLY') : waiting
}

/** The end of an open change when the level was decided: applied if the decision goes as far as it wanted, or farther. */
export function settledBy(change: KeptChange, decided: IncidentLevel): LevelChangeState {
  return closed(change.state, isRaise(change) ? decided >= change.toLevel : decided <= change.toLevel)
}

/**
 * What the decision on one change makes of all open ones. A level that is decided answers every open question; to
 * refuse a lower level is to uphold the raises up to the one that counts; to refuse a raise leaves the others open.
 */
export function endsOf(
  changes: readonly KeptChange[],
  decided: KeptChange,
  applies: boolean,
): readonly { readonly change: KeptChange; readonly state: LevelChangeState }[] {
  const others = changes.filter((each) => isOpen(each) && each.id !== decided.id)
  const level = applies ? decided.toLevel : decided.fromLevel
  const answered = applies ? others : isRaise(decided) ? [] : others.filter(isRaise)
  return [
    { change: decided, state: closed(decided.state, applies) },
    ...answered.map((change) => ({ change, state: settledBy(change, level) })),
  ]
}

/** How a change ends from where it waits: both bodies decide together what waits for both. */
function closed(state: LevelChangeState, applies: boolean): LevelChangeState {
  const together = state === 'AWAIT_NATIONAL_AND_NSC'
  const outcome = applies ? (together ? 'BOTH_AGREE' : 'APPLY') : together ? 'BOTH_REFUSE' : 'REJECT'
  return after(state, 'decideLevelChange', outcome)
}

function after(state: State, step: string, outcome?: string): LevelChangeState {
  const passage = nextState('LEVEL_CHANGE', state, step, outcome)
  if ('refused' in passage)
    throw new Error(`A change of level cannot take the step ${step} from ${state ?? 'its beginning'}`)
  return passage.to as LevelChangeState
}
