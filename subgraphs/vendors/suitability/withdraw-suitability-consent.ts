/** Consent is taken back: the check stops, and what was entered is gone at once and for good (G-62). */
import { type CommandInput, command } from '../../command.ts'
import { checkRows } from './reads.ts'
import { eraseFindings } from './sealed-findings.ts'

interface Input extends CommandInput {
  readonly checkId: string
}

export const withdrawSuitabilityConsent = command<typeof checkRows, Input>({
  mutation: 'withdrawSuitabilityConsent',
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'G-62',
  step: { machine: 'SUITABILITY', state: ({ state }) => state },
  run: async ({ subject, now, client, to }) => {
    await eraseFindings(client, subject.id, now)
    await client.query(
      `update vendors.suitability_check set state = $2, consent_state = 'WITHDRAWN', consent_withdrawn_at = $3,
         version = version + 1 where id = $1`,
      [subject.id, to, now],
    )
    return { id: subject.id, details: { contractId: subject.contractId } }
  },
})
