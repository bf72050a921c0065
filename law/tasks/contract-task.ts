/** What a contract asks of people: the things in it, the offices around it, and the conditions that its rows are worded in. */
import type { StateOf } from '../lifecycles/machines.ts'
import type { TaskRow } from './row.ts'

/** Each has a lifecycle table. */
export const contractThings = ['CONTRACT'] as const
export type ContractThing = (typeof contractThings)[number]

export const contractOffices = ['OWN'] as const
export type ContractOffice = (typeof contractOffices)[number]

/** Those with a number of days or hours in their name are brought about by time alone. */
export const contractConditions = [
  'ASSURANCE_OVER',
  'ASSURANCE_OVER_30_DAYS',
  'AUDIT_DUE_IN_30_DAYS',
  'AUDIT_OVERDUE',
] as const
export type ContractCondition = (typeof contractConditions)[number]

export type ContractTask<T extends ContractThing = ContractThing, Kind extends string = string> = TaskRow<
  T,
  StateOf<T>,
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
