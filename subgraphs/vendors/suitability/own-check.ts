/** Nobody takes a step of the check on himself or herself, but to consent and to withdraw. */
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { requireStillThere } from '../leaving.ts'
import type { checkRows } from './reads.ts'

export const isOwnCheck = ({ subject, by }: Work<typeof checkRows, CommandInput>): boolean =>
  subject.personNo !== null && subject.personNo === by.personNo

export function requireOther(work: Work<typeof checkRows, CommandInput>, mutation: string): void {
  if (isOwnCheck(work)) throw new Refusal('FORBIDDEN', { mutation, clause: 'ER-4-1-4a' })
}

/** Of whoever has left the work nothing more is asked, found or decided: it would not be necessary any more (ER-4-2-0d). */
export async function requireNamed(
  work: Work<typeof checkRows, CommandInput>,
  mutation: string,
): Promise<void> {
  requireOther(work, mutation)
  const { rows } = await work.client.query(
    'select left_at as "leftAt" from vendors.vendor_person where id = $1',
    [work.subject.personId],
  )
  requireStillThere(rows[0], mutation)
}
