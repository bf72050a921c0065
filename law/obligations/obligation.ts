/** What a duty of a contract says: when it applies, since when it is met, and by when it had to be. */
import type { ContractFacts } from './facts.ts'

export type ObligationState = (typeof obligationStates)[number]

export const obligationStates = [
  /** The facts of the contract do not call for it. */
  'NOT_APPLICABLE',
  /** Owed, and there is time, or the law sets none. */
  'OPEN',
  'MET',
  /** Not met in time; it stays so when it is met later. */
  'LATE',
] as const

export interface Duty {
  readonly duty: string
  readonly title: { readonly zh: string; readonly en: string }
  /** The clause; the first that applies where several can. */
  readonly clause: string | ((facts: ContractFacts) => string)
  /** The class of data that the state tells of: who has no right to it is not told the state. */
  readonly dataClass: string
  /** Facts that call for it; always, when left out. */
  readonly applies?: (facts: ContractFacts) => boolean
  /** Since when it is met; null while it is not. */
  readonly metAt: (facts: ContractFacts) => Date | null
  /** The last instant for it; null where none is set yet, or the law sets none. */
  readonly dueAt: (facts: ContractFacts) => Date | null
  /** It is owed anew, again and again: `dueAt` is the next time, and what was met before does not count for it. */
  readonly recurs?: true
}

export interface Obligation {
  readonly duty: string
  readonly title: Duty['title']
  readonly clause: string
  readonly dataClass: string
  readonly state: ObligationState
  readonly dueAt: Date | null
  readonly metAt: Date | null
}
