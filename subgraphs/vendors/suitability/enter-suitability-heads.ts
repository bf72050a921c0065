/** Enters what was found under the heads of the article, and under nothing else (ER-4-2-0d). */
import { areLawful, type HeadEntered } from '../../../law/suitability/heads.ts'
import { type CommandInput, command } from '../../command.ts'
import { statedDay, statedOrNot } from '../stated.ts'
import { requireNamed } from './own-check.ts'
import { checkRows } from './reads.ts'
import { addToFindings, findingsOf } from './sealed-findings.ts'

interface Input extends CommandInput {
  readonly checkId: string
  readonly heads: readonly HeadEntered[]
}

const stateEach = ({ head, finding, offenceDate, otherText }: HeadEntered): HeadEntered => ({
  head,
  finding,
  offenceDate: offenceDate == null ? null : statedDay('heads.offenceDate', offenceDate),
  otherText: statedOrNot('heads.otherText', otherText, 500),
})

export const enterSuitabilityHeads = command<typeof checkRows, Input>({
  mutation: 'enterSuitabilityHeads',
  lawName: 'headsEntered',
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'ER-4-2-0d',
  conceals: true,
  step: { machine: 'SUITABILITY', state: ({ state }) => state },
  guards: {
    LISTED_HEADS_ONLY: ({ input }) => areLawful(input.heads) || { argument: 'heads', missing: [] },
    CONSENT_VALID: async (work) => work.subject.consentState === 'GIVEN' && (await findingsOf(work)) !== null,
  },
  guard: (work) => requireNamed(work, 'enterSuitabilityHeads'),
  run: async (work) => {
    const { subject, input, client, by, to } = work
    const entered = input.heads.map(stateEach)
    const named = new Set(entered.map(({ head }) => head))
    const before = (await findingsOf(work))?.heads ?? []
    const proof = await addToFindings(work, {
      heads: [...before.filter(({ head }) => !named.has(head)), ...entered],
    })
    await client.query(
      `update vendors.suitability_check set state = $2, authors = array_append(authors, $3::integer), version = version + 1
       where id = $1`,
      [subject.id, to, by.personNo],
    )
    return { id: subject.id, details: { contractId: subject.contractId, proof } }
  },
})
