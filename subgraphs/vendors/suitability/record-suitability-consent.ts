/** The answer of the person concerned, in writing: by himself or herself, or as the agency has it on paper (ER-4-3d). */
import { checkStatedTime } from '../../../law/lifecycles/stated-time.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { WritingForm } from '../people/vocabulary.ts'
import { stated, statedInstant, statedOrNot } from '../stated.ts'
import { isOwnCheck } from './own-check.ts'
import { checkRows } from './reads.ts'
import { beginFindings } from './sealed-findings.ts'
import type { SuitabilityConsentAnswer } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly checkId: string
  readonly answer: SuitabilityConsentAnswer
  readonly form?: WritingForm | null
  readonly signedAt?: string | null
  readonly document?: string | null
  readonly signatureEvidence?: string | null
}
type Answering = Work<typeof checkRows, Input>

/** Paper lies with the agency, which records it; what somebody signs from afar brings its own evidence (ER-5a, G-76). */
function isDocumented(work: Answering): boolean {
  const { form, signedAt, document, signatureEvidence } = work.input
  const written = Boolean(document?.trim()) && signedAt != null
  if (form === 'ELECTRONIC') return written && Boolean(signatureEvidence?.trim())
  return written && form === 'PAPER' && !isOwnCheck(work)
}

function checkSigned({ subject, input, now }: Answering): void {
  if (input.signedAt == null) return
  const signed = statedInstant('signedAt', input.signedAt)
  const found = checkStatedTime({ stated: signed, now, notBefore: subject.consentRequestedAt })
  if (!found) return
  const reason =
    found.problem === 'IN_THE_FUTURE' ? 'STATED_TIME_IN_FUTURE' : 'STATED_TIME_BEFORE_EARLIER_STEP'
  throw new Refusal('BAD_INPUT', { argument: 'signedAt', reason, until: found.limit.toISOString() })
}

export const recordSuitabilityConsent = command<typeof checkRows, Input>({
  mutation: 'recordSuitabilityConsent',
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'ER-4-3d',
  conceals: true,
  step: {
    machine: 'SUITABILITY',
    state: ({ state }) => state,
    outcome: ({ answer }) => answer,
  },
  guards: { CONSENT_DOCUMENTED: isDocumented },
  guard: checkSigned,
  run: async (work) => {
    const { subject, input, client, to } = work
    const details = { contractId: subject.contractId, answer: input.answer }
    if (input.answer === 'REFUSED') {
      // Nothing else of it is kept: a refusal is held against nobody (G-62).
      await client.query(
        `update vendors.suitability_check set state = $2, consent_state = 'REFUSED', version = version + 1 where id = $1`,
        [subject.id, to],
      )
      return { id: subject.id, details }
    }
    const findingsId = await beginFindings(work, {
      consentDocument: stated('document', input.document, 300),
      signatureEvidence: statedOrNot('signatureEvidence', input.signatureEvidence, 2_000),
    })
    await client.query(
      `update vendors.suitability_check set state = $2, consent_state = 'GIVEN', consent_form = $3, consent_signed_at = $4,
         findings_id = $5, version = version + 1 where id = $1`,
      [subject.id, to, input.form, statedInstant('signedAt', input.signedAt), findingsId],
    )
    return { id: subject.id, details }
  },
})
