/** Asks somebody to agree to be checked; after a clearance has run out, this begins the next course of the check. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { requireNamed } from './own-check.ts'
import { checkRows, requireCheck } from './reads.ts'

interface Input extends CommandInput {
  readonly checkId: string
}

const mutation = 'requestSuitabilityConsent'

export const requestSuitabilityConsent = command<typeof checkRows, Input>({
  mutation,
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'ER-4-3d',
  step: { machine: 'SUITABILITY', state: ({ state }) => state },
  guard: (work) => requireNamed(work, mutation),
  run: async ({ subject, now, client, to }) => {
    // What was decided stands as it was, so the renewal is a row of its own.
    const id = subject.state === 'EXPIRED' ? await requireCheck(client, subject.personId) : subject.id
    if (!id)
      throw new Refusal('WRONG_STATE', { mutation, actualState: 'RENEWED', expectedStates: ['EXPIRED'] })
    await client.query(
      `update vendors.suitability_check set state = $2, consent_state = 'REQUESTED', consent_requested_at = $3,
         version = version + 1 where id = $1`,
      [id, to, now],
    )
    return { id, details: { contractId: subject.contractId } }
  },
})
