/** Whether a task force is where an act needs it to be. */
import { Refusal } from '../../refusal.ts'
import type { TaskForceState } from './vocabulary.ts'

export function refuseUnlessIn(
  state: TaskForceState,
  expectedStates: readonly TaskForceState[],
  mutation: string,
): void {
  if (!expectedStates.includes(state))
    throw new Refusal('WRONG_STATE', { mutation, actualState: state, expectedStates, clause: 'IG-4.3-2a' })
}
