/** Steps that follow from another and that nobody commands: where they lead. */
import type { Machine } from '../../law/lifecycles/machines.ts'
import { nextState } from '../../law/lifecycles/next-state.ts'

export function follow(machine: Machine, from: string | null, step: string): string {
  const passage = nextState(machine, from, step)
  if ('refused' in passage) throw new Error(`${machine} cannot take the step ${step} from ${from}`)
  return passage.to
}
