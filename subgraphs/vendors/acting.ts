/** Who may take a step of a contract's life: the class of this very contract, and the roles its table names. */

import { rightsOn } from '../../law/access/decisions.ts'
import { atLeast } from '../../law/access/matrix.ts'
import { rowsOf } from '../../law/lifecycles/next-state.ts'
import type { CommandInput, Work } from '../command.ts'
import { Refusal } from '../refusal.ts'
import { ACCESS } from '../row.ts'
import type { RowSource } from '../row-source.ts'

type AnyWork = Work<RowSource, CommandInput>

/** Writing on a secret contract needs the right to write secrets: the officer for the others has none (ER-4-1-4a). */
export function requireClassRight({ subject, context }: AnyWork, mutation: string, dataClass?: string): void {
  const row = subject[ACCESS]
  const needed = dataClass ?? row.classFor('VE.CONTRACT')
  const { right } = rightsOn(context.viewer.holdings, needed, row)
  if (!atLeast(right, 'WRITE')) throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-4-1-4a' })
}

/** The roles by which the viewer may decide here, held against those the lifecycle lets take the step. */
export function requireActor({ by }: AnyWork, mutation: string): void {
  const rows = rowsOf('CONTRACT', mutation)
  const actors = new Set<string>(rows.flatMap((row) => row.actors))
  if (!by.as.some(({ holding }) => holding && actors.has(holding.role)))
    throw new Refusal('FORBIDDEN', { mutation, clause: rows[0]?.clause[0] ?? 'ER-4-1-0' })
}

export function requireBoth(work: AnyWork, mutation: string): void {
  requireActor(work, mutation)
  requireClassRight(work, mutation)
}

/** What the journal keeps of every act on a contract; its readers must know which entries are secret too. */
export function journalled(subject: { readonly secretLevel?: string }, facts: Record<string, unknown>) {
  return { ...facts, ...(subject.secretLevel !== 'NONE' && { classified: true }) }
}
