/** What acts on the return of data have in common: what is owed can change until the contract is closed, and no longer. */
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import type { dataReturnRows } from './reads.ts'

export type Client = Work<typeof dataReturnRows, CommandInput>['client']
type Subject = Work<typeof dataReturnRows, CommandInput>['subject']

/** From the award on somebody may hold data; once the contract is closed, nothing is owed. */
const open = ['AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED', 'ENDED_DATA_PENDING']

export function requireContractOpen(mutation: string, actualState: string): void {
  if (!open.includes(actualState))
    throw new Refusal('WRONG_STATE', { mutation, actualState, expectedStates: open, clause: 'ER-4-1-7' })
}

export function requireState(mutation: string, { state }: Subject, expectedStates: readonly string[]): void {
  if (!expectedStates.includes(state))
    throw new Refusal('WRONG_STATE', { mutation, actualState: state, expectedStates, clause: 'ER-4-1-7' })
}

/** Whoever signed did so for what there was: when something is added or refused, he has not signed that. */
export async function takeSignatureAway(client: Client, contractId: string): Promise<void> {
  await client.query(
    `update vendors.contract set data_return_countersigned_by = null, data_return_countersigned_at = null,
       version = version + 1 where id = $1 and data_return_countersigned_at is not null`,
    [contractId],
  )
}

/** The journal's readers must know of which contract it was, and whether that is a secret one. */
export const journalledOf = ({ contractId, isSecret }: Subject, facts: Record<string, unknown>) =>
  journalled({ secretLevel: isSecret ? 'SECRET' : 'NONE' }, { contractId, ...facts })
