/**
 * What a lifecycle table says. A row allows one step from some states, by some roles, under some guards. A step
 * without a row for the state at hand is refused: the tables list what may happen, and nothing else may.
 */
import type { RefusalCode } from '../refusals/refusals.ts'
import type { Guard } from './guards.ts'
import type { Actor } from './roles.ts'

/** Where a thing is before it exists; steps from here create it. */
export const beginning = 'START'
/** The step is allowed and leaves the state as it is. */
export const unchanged = 'UNCHANGED'

export type LifecycleStep<State extends string = string> = {
  /** The name of a mutation, or of an event that no person commands. */
  step: string
  /** Decisions that lead this way, where the step's outcome decides where it leads. */
  outcome?: readonly string[]
  from: readonly (State | typeof beginning)[]
  to: State | typeof unchanged
  actors: readonly Actor[]
  guards: readonly Guard[]
  clause: readonly string[]
  /** What happens when the step comes late or out of order. */
  late?: string
}

/** A step that is refused in these states with a code of its own, because the law says what is missing. */
export type NamedRefusal<State extends string = string> = {
  step: string
  in: readonly (State | typeof beginning)[]
  code: RefusalCode
  clause: string
}

export type LifecycleTable<State extends string = string> = {
  machine: string
  /** The type whose state this is. */
  subject: string
  title: { zh: string; en: string }
  states: readonly State[]
  /** States in which the matter may rest for good. */
  ends: readonly State[]
  steps: readonly LifecycleStep<State>[]
  refusals?: readonly NamedRefusal<State>[]
  /** What the diagram cannot say. */
  notes?: readonly string[]
}

/** A step together with the machine it belongs to. */
export type LifecycleRow = LifecycleStep & { machine: string }

/** Checks, when the code is compiled, that a table names no state it has not listed. */
export function lifecycle<const State extends string>(
  table: LifecycleTable<NoInfer<State>> & { states: readonly State[] },
): LifecycleTable<State> {
  return table
}
