/** What acts on contracts have in common: the right to begin a secret one, and what the journal keeps of each. */
import { rightsOn } from '../../law/access/decisions.ts'
import { atLeast } from '../../law/access/matrix.ts'
import type { CommandInput, Work } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { ACCESS } from '../row.ts'
import type { RowSource } from '../row-source.ts'

/** There is no row yet whose class could say so: preparing a secret contract is writing secrets (ER-4-1-4a). */
export function requireRightOverSecrets(
  { subject, context }: Work<RowSource, CommandInput>,
  mutation: string,
): void {
  const { right } = rightsOn(context.viewer.holdings, 'VE.CLASSIFIED', subject[ACCESS])
  if (!atLeast(right, 'WRITE')) throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-4-1-4a' })
}

/** What the journal keeps of every act on a contract; its readers must know which entries are secret too. */
export function journalled(subject: { readonly secretLevel?: string }, facts: Record<string, unknown>) {
  return { ...facts, ...(subject.secretLevel !== 'NONE' && { classified: true }) }
}
