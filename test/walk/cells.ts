/** What a walk through lifecycles is made of: stages (a thing in a state), attempts (a mutation with its least input), and who tries. */
import type { Role } from '../../law/access/roles.ts'
import type { Guard } from '../../law/lifecycles/guards.ts'
import type { LifecycleStep } from '../../law/lifecycles/lifecycle.ts'
import type { Machine } from '../../law/lifecycles/machines.ts'

export interface Held {
  readonly role: Role
  readonly at: string
}

/** An account and what it holds; null is the public. */
export interface Walker {
  readonly account: string | null
  readonly held: readonly Held[]
  /** Tries each step in one way alone: whoever may never take it is answered alike in all of them. */
  readonly isBrief?: boolean
}

/** What a mutation is about: the type and class of the row that decides who may, and where its version is kept. */
export interface Subject {
  readonly type: string
  readonly dataClass: string
  /** The name of the argument that takes its identifier. */
  readonly id: string
  /** Left out where nothing is there whose version could be stale. */
  readonly table?: string
}

export interface Stage {
  readonly machine: Machine
  /** Null where the thing does not exist yet. */
  readonly state: string | null
  /** What else is true of it, where a state is walked more than once. */
  readonly and?: string
  readonly place: string
  /** Identifiers by the name that attempts know them by. */
  readonly ids: Readonly<Record<string, string>>
  /** Who wrote what would be decided upon. */
  readonly authors: readonly string[]
  /** Attempts that a guard stops here, each by the guard's name; only where it is the first that does. */
  readonly fails?: Readonly<Record<string, Guard>>
  /** Attempts that something beyond the tables refuses here, each with the code. */
  readonly refused?: Readonly<Record<string, string>>
  /** What is attempted here; left out, everything that the machine has. */
  readonly only?: readonly string[]
}

export interface Attempt<At extends Stage, Cast> {
  readonly name: string
  readonly mutation: string
  /** What the table calls it, where the graph calls it otherwise. */
  readonly step?: string
  readonly about: Subject
  /** The word of the table for what the input decides. */
  readonly outcome?: string | ((stage: At) => string)
  /** The class of a decision that the law has twice. */
  readonly decisionClass?: string
  readonly input: (cast: Cast, stage: At) => object
  /** The machine that refuses, where one mutation is a step of two. */
  readonly refusedBy?: Machine
  /** Whether this walker is stopped by the guard, where a guard asks who it is or what is asked. */
  readonly stops?: Partial<Record<Guard, (walker: Walker, stage: At) => boolean>>
  /** What the command asks of its actor beyond right and table. */
  readonly fits?: (walker: Walker, stage: At) => boolean
}

export type Staged<At extends Stage, Cast> = readonly [stage: At, attempts: readonly Attempt<At, Cast>[]]

export const ACCEPTED = 'ACCEPTED'

export interface Expected {
  readonly code: string
  /** With WRONG_STATE and its kin: where the thing is, and where the step would be possible. */
  readonly states?: { readonly actualState: string; readonly expectedStates: readonly string[] }
  readonly guard?: Guard
  /** The row of the table that the attempt met, if it came as far. */
  readonly row?: LifecycleStep
  /** In which roles it was accepted. */
  readonly as?: readonly string[]
}

export interface Cell<At extends Stage, Cast> {
  readonly stage: At
  readonly attempt: Attempt<At, Cast>
  readonly walker: Walker
  readonly expected: Expected
}

export const stepOf = ({ mutation, step }: { readonly mutation: string; readonly step?: string }) =>
  step ?? mutation

export const titleOf = ({ machine, state, and, place }: Stage) =>
  `${machine} ${state ?? 'START'}${and ? ` (${and})` : ''} at ${place}`

export const has = ({ held }: Walker, role: string) => held.some((each) => each.role === role)
export const isAuthor = ({ account }: Walker, { authors }: Stage) => authors.includes(account ?? '')
