/** Where the things stand whose states call for tasks about a contract, and the tables that decide it. */
import type { ContractOffice, ContractThing } from '../../../law/tasks/contract-task.ts'
import type { Place } from '../../settle-tasks.ts'

export const places: Readonly<Record<ContractThing, Place>> = {
  CONTRACT: { type: 'OutsourcingContract', from: null, state: 'i.state' },
}

/** Where a role is held that is asked about the contract `i`. */
export const offices: Readonly<Record<ContractOffice, (role: string) => string>> = {
  OWN: () => 'select i.agency_id',
}

export const touching = {
  contract: 'id',
} as const

/** The contract that the value of such a column, `named`, leads to. */
export const contractBy: Readonly<Record<(typeof touching)[keyof typeof touching], string>> = {
  id: 'named',
}
