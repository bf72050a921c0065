/** Begins a check anew: for a renewal in time, or after somebody had refused, withdrawn, or not been cleared. */
import { addDays } from '../../../law/calendar/taipei.ts'
import { RENEWAL_DAYS } from '../../../law/suitability/validity.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { vendorPersonRows } from '../people/reads.ts'
import { checkRows, clearedUntil, requireCheck } from './reads.ts'

interface Input extends CommandInput {
  readonly vendorPersonId: string
}

const mutation = 'requireSuitabilityCheck'

export const requireSuitabilityCheck = command<typeof vendorPersonRows, Input>({
  mutation,
  subject: vendorPersonRows,
  subjectId: ({ vendorPersonId }) => vendorPersonId,
  returns: checkRows,
  clause: 'ER-4-1-4a',
  run: async ({ subject, client, now }) => {
    const until = await clearedUntil(client, subject.id, now)
    if (until && until > addDays(now, RENEWAL_DAYS))
      throw new Refusal('WRONG_STATE', {
        mutation,
        actualState: 'CLEARED',
        expectedStates: ['EXPIRED'],
        clause: 'G-61',
      })
    const id = await requireCheck(client, subject.id)
    // Under way already, or nothing secret that the person could touch (ER-4-2-0d).
    if (!id) throw new Refusal('BAD_INPUT', { argument: 'vendorPersonId', clause: 'ER-4-2-0d' })
    return { id, details: { contractId: subject.contractId } }
  },
})
