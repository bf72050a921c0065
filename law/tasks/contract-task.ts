/** What a contract asks of people: the things in it, the offices around it, and the conditions that its rows are worded in. */
import type { StateOf } from '../lifecycles/machines.ts'
import type { TaskRow } from './row.ts'

/** Things in whose states a task can be called for, besides those that have a lifecycle table. */
export const otherContractThings = {
  DELIVERY: ['FILED', 'ACCEPTED_IN_PART', 'ACCEPTED', 'REFUSED'],
  SECURITY_TEST: ['FILED', 'ACCEPTED', 'REFUSED'],
  OTHER_MEASURE: ['OPEN', 'VERIFIED'],
  DATA_RETURN: ['OUTSTANDING', 'FILED', 'REFUSED', 'VERIFIED'],
  TERMINATION: ['OPEN', 'ANSWERED'],
  UNAUTHORIZED_SUBCONTRACT: ['TO_BE_TOLD', 'TOLD'],
} as const

export const contractThings = ['CONTRACT', 'VENDOR_NOTICE', 'SUITABILITY', 'VENDOR_AUDIT'] as const

type WithLifecycle = (typeof contractThings)[number]
export type ContractThing = WithLifecycle | keyof typeof otherContractThings
type StateOfThing<T extends ContractThing> = T extends WithLifecycle
  ? StateOf<T>
  : T extends keyof typeof otherContractThings
    ? (typeof otherContractThings)[T][number]
    : never

export const contractOffices = [
  'OWN',
  /** The people of the contractor; its sub-vendors learn of a contract only what binds themselves (ER-4-1-3). */
  'VENDOR',
  /** Whoever filed the thing, person or machine. */
  'FILER',
  /** Auditors named for the audit, people or machines (ER-4-1-9a). */
  'TEAM',
  /** Whoever gave the advice. */
  'ADVISER',
] as const
export type ContractOffice = (typeof contractOffices)[number]

/** What a task depends on besides a state. Many are brought about by time alone. */
export const contractConditions = [
  'ASSURANCE_OVER',
  'ASSURANCE_OVER_30_DAYS',
  'AUDIT_DUE_IN_30_DAYS',
  'AUDIT_OVERDUE',
  'MEASURE_PAST_ITS_DAY',
  'RETURN_OWED',
  'RETURN_OVERDUE',
  'HELD_BY_VENDOR',
  'EVERYTHING_RETURNED',
  'NOT_COUNTERSIGNED',
  'COUNTERSIGNED',
  'UNHEARD_FOR_AN_HOUR',
  'TOLD_BY_SOMEBODY_OUTSIDE',
  'TOLD_BY_VENDOR',
  'HEARD_LATELY',
  'NO_MEASURE_TOLD',
  'MEASURE_TOLD',
  'MEASURES_OVERDUE',
  'AUDIT_OWED',
  'CLEARANCE_ENDS_IN_60_DAYS',
  'NOT_YET_RENEWED',
  'CONTRACT_RUNS',
  'WINDOW_HAS_COME',
  'WINDOW_NOT_OVER',
  'VENDOR_HEARD',
  'ISSUED_LATELY',
  'DECIDED_LATELY',
  'FINDINGS_UNANSWERED',
  'ANSWERS_TO_JUDGE',
  'IMPROVEMENTS_TO_DO',
  'IMPROVEMENTS_TO_VERIFY',
  'FINDINGS_OVERDUE',
  'ANSWER_OVERDUE',
] as const
export type ContractCondition = (typeof contractConditions)[number]

/** How long before its day an audit is asked for. */
export const auditAskedDaysBefore = 30
/** As long as what was answered is news to whoever waited for it. */
export const newsDays = 7

export type ContractTask<T extends ContractThing = ContractThing, Kind extends string = string> = TaskRow<
  T,
  StateOfThing<T>,
  ContractCondition,
  ContractOffice,
  Kind
>

/** Checks, when the code is compiled, that a row names no state its thing has not. */
export function contractTask<const T extends ContractThing, const Kind extends string>(
  row: ContractTask<T, Kind>,
): ContractTask<T, Kind> {
  return row
}
