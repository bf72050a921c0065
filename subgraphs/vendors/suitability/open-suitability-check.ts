/** Opens the check of somebody who has agreed: why it is necessary, and which secrets it is about (ER-4-2-0a). */
import { type CommandInput, command } from '../../command.ts'
import { stated } from '../stated.ts'
import { requireNamed } from './own-check.ts'
import { checkRows } from './reads.ts'
import { addToFindings, findingsOf } from './sealed-findings.ts'

interface Input extends CommandInput {
  readonly checkId: string
  readonly necessityNote: string
  readonly secretContentSummary: string
}

export const openSuitabilityCheck = command<typeof checkRows, Input>({
  mutation: 'openSuitabilityCheck',
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'ER-4-2-0a',
  conceals: true,
  step: { machine: 'SUITABILITY', state: ({ state }) => state },
  guards: {
    CONSENT_VALID: async (work) => work.subject.consentState === 'GIVEN' && (await findingsOf(work)) !== null,
    NECESSITY_STATED: ({ input }) => input.necessityNote.trim() !== '',
  },
  guard: (work) => requireNamed(work, 'openSuitabilityCheck'),
  run: async (work) => {
    const { subject, input, now, client, by, to } = work
    const proof = await addToFindings(work, {
      necessityNote: stated('necessityNote', input.necessityNote, 1_000),
    })
    // The grade is that of the contract now: it may have risen since the check was required.
    await client.query(
      `update vendors.suitability_check t set state = $2, secret_content_summary = $3, opened_at = $4,
         secret_level = c.secret_level, authors = array_append(t.authors, $5::integer), version = t.version + 1
       from vendors.contract c where t.id = $1 and c.id = t.contract_id`,
      [subject.id, to, stated('secretContentSummary', input.secretContentSummary, 500), now, by.personNo],
    )
    return { id: subject.id, details: { contractId: subject.contractId, proof } }
  },
})
