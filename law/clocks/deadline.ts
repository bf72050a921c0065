/** What a deadline row says: from which event, how long, stopped by what, binding whom, under which clause. */
import type { VerificationStatus } from '../clauses/clause-row.ts'
import type { RegimeCode } from './regimes.ts'

/** One figure for every level, or one for levels 3 and 4 and one for 1 and 2. */
export type ByLevel = { all: number } | { '3-4': number; '1-2': number }

/** An event from which time is counted, and how much later than the event counting begins. */
export type Basis = { event: string; plusHours?: number }

/** The length of a deadline: exactly one of these is stated. */
export type Length =
  /** Elapsed minutes. */
  | { minutes: ByLevel }
  /** Elapsed hours; nights and holidays count. */
  | { hours: ByLevel }
  /** Days of 24 hours, then to the end of that day. */
  | { days: ByLevel }
  /** Working days after the day of the event, to the end of the last one. */
  | { workingDays: ByLevel }
  /** Calendar months, then to the end of that day. */
  | { months: ByLevel }
  /** A day of the year (MM-DD) in which counting began, or so many years later; to the end of that day. */
  | { by: string; yearsLater?: number }
  /** The end of the calendar half-year in which counting began. */
  | { byEndOf: 'HALF_YEAR' }

/** Who may set another date or length than the row's own, which then is only the default. */
export type SetBy = 'ADDRESSEE' | 'PLAN' | 'CONTRACT' | 'SECTOR_AUTHORITY' | 'REQUEST'

export type Deadline = Length & {
  clock: string
  /** The event that starts the clock. */
  from: string
  /** The event that starts it when the first one never became known. */
  otherwiseFrom?: Basis
  /** Events that move the start later, where they come after the first one. */
  butNotBefore?: readonly string[]
  /** The deadline does not fall before this, however early the clock started. */
  dueNotBefore?: Basis
  /** Mutations or events that stop the clock; the first one counts. */
  stoppedBy: readonly string[]
  /** Roles that must act. */
  actor: readonly string[]
  /** True: a goal without a figure in the sources, never a breach of law. UNLESS_SET: binding once somebody set it. */
  isTarget: boolean | 'UNLESS_SET'
  setBy?: SetBy
  /** The longest that may be set. */
  atMostMonths?: number
  /** A duty the agency's own plan gives it, or one of the programme of 2005–2008, shown as history. */
  kind?: 'PLAN_DUTY' | 'HISTORICAL'
  clause: readonly string[]
  regime: RegimeCode
  /** How well the figure is known. */
  status: VerificationStatus
  note?: string
}
