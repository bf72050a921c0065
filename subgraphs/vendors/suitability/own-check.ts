/** Nobody takes a step of the check on himself or herself, but to consent and to withdraw. */
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { checkRows } from './reads.ts'

export const isOwnCheck = ({ subject, by }: Work<typeof checkRows, CommandInput>): boolean =>
  subject.personNo !== null && subject.personNo === by.personNo

export function requireOther(work: Work<typeof checkRows, CommandInput>, mutation: string): void {
  if (isOwnCheck(work)) throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-4-1-4a' })
}
