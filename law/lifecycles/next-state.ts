/** Where a step leads from a state, or why it is refused. A missing row is a refusal. */
import { beginning, type LifecycleRow, unchanged } from './lifecycle.ts'
import { lifecycleRows, type Machine, machine } from './machines.ts'

/** Null stands for a thing that does not exist yet. */
export type State = string | null

export type Passage =
  | {
      to: string
      /** False where the step is allowed and leaves the state as it is: then no state is written. */
      changes: boolean
      row: LifecycleRow
    }
  | { refused: Refused }

export type Refused = {
  /** WRONG_STATE, or the code the law's own obstacle has. */
  code: string
  clause: string
  actualState: State
  expectedStates: readonly State[]
}

/** The passage a step opens from a state; the outcome matters only where rows name one. */
export function nextState(name: Machine, state: State, step: string, outcome?: string): Passage {
  const row = rowsFrom(name, state, step).find((each) => isOutcome(each, outcome))
  return row ? passage(row, state) : { refused: refusal(name, state, step, outcome) }
}

/** Whether any outcome of the step is possible in the state: what a front end may offer. */
export function mayStep(name: Machine, state: State, step: string): boolean {
  return rowsFrom(name, state, step).length > 0
}

/** The states in which a step, with any or the given outcome, is possible; null is "does not exist yet". */
export function expectedStates(name: Machine, step: string, outcome?: string): readonly State[] {
  const rows = rowsOf(name, step).filter((row) => outcome === undefined || isOutcome(row, outcome))
  return [...new Set(rows.flatMap((row) => row.from))].map(existing)
}

/** The rows for a step, whatever the state. */
export function rowsOf(name: Machine, step: string): readonly LifecycleRow[] {
  return lifecycleRows.filter((row) => row.machine === name && row.step === step)
}

function rowsFrom(name: Machine, state: State, step: string): readonly LifecycleRow[] {
  return rowsOf(name, step).filter((row) => row.from.includes(state ?? beginning))
}

/** A row without outcomes is the way of every outcome; a row with outcomes is the way of those alone. */
function isOutcome(row: LifecycleRow, outcome: string | undefined): boolean {
  return row.outcome === undefined || (outcome !== undefined && row.outcome.includes(outcome))
}

function passage(row: LifecycleRow, state: State): Passage {
  const changes = row.to !== unchanged && row.to !== state
  return { to: row.to === unchanged ? (state ?? beginning) : row.to, changes, row }
}

function refusal(name: Machine, state: State, step: string, outcome: string | undefined): Refused {
  const named = machine(name).refusals?.find(
    (each) => each.step === step && each.in.includes(state ?? beginning),
  )
  return {
    code: named?.code ?? 'WRONG_STATE',
    clause: named?.clause ?? rowsOf(name, step)[0]?.clause[0] ?? '',
    actualState: state,
    expectedStates: expectedStates(name, step, outcome),
  }
}

function existing(state: string): State {
  return state === beginning ? null : state
}
