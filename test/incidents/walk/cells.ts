/** What is walked: stages (a case in a state), attempts (a mutation with its least input), and how one meets the other. */
import type { Guard } from '../../../law/lifecycles/guards.ts'
import type { Machine } from '../../../law/lifecycles/machines.ts'
import type { Cast } from '../cast.ts'
import type { Place, Walker } from './walkers.ts'

/** What a mutation is about: the type and class of the row that decides who may, and where its version is kept. */
export interface Subject {
  readonly type: string
  readonly dataClass: string
  readonly id: string
  /** Left out where nothing is there whose version could be stale. */
  readonly table?: string
}

export interface Stage {
  readonly machine: Machine
  /** Null where the thing does not exist yet. */
  readonly state: string | null
  /** What else is true of the case, where a state is walked more than once. */
  readonly and?: string
  readonly place: Place
  readonly level: number
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
  readonly supportedBy?: string
  /** What the first of two bodies said of a change of level, and in which role. */
  readonly spoken?: readonly [role: string, verdict: string]
  readonly endorsed?: boolean
  readonly announcer?: 'SECTOR' | 'NATIONAL'
  /** The body that has taken the announcement up. */
  readonly announcedBy?: string
}

export interface Attempt {
  readonly name: string
  readonly mutation: string
  readonly about: Subject
  /** The word of the table for what the input decides. */
  readonly outcome?: string | ((stage: Stage) => string)
  /** The class of a decision that the law has twice. */
  readonly decisionClass?: string
  readonly input: (cast: Cast, stage: Stage) => object
  /** The machine that refuses, where one mutation is a step of two. */
  readonly refusedBy?: Machine
  /** Whether this walker is stopped by the guard, where a guard asks who it is. */
  readonly stops?: Partial<Record<Guard, (walker: Walker, stage: Stage) => boolean>>
  /** What the command asks of its actor beyond right and table. */
  readonly fits?: (walker: Walker, stage: Stage) => boolean
}

export const titleOf = ({ machine, state, and, place }: Stage) =>
  `${machine} ${state ?? 'START'}${and ? ` (${and})` : ''} at ${place}`

export const has = ({ held }: Walker, role: string) => held.some((each) => each.role === role)
export const isAuthor = ({ account }: Walker, { authors }: Stage) => authors.includes(account ?? '')

export const ofCase: Subject = {
  type: 'Incident',
  dataClass: 'IN.CORE',
  id: 'incident',
  table: 'incidents.incident',
}
/** The same where the command makes something new, and no version can be stale. */
export const onCase: Subject = { type: 'Incident', dataClass: 'IN.CORE', id: 'incident' }
