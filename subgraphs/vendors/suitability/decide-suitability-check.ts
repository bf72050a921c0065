/** The CISO decides, on what others have entered; what was found bars clearance unless it is explained (G-61). */
import { isExplained, openHeads } from '../../../law/suitability/heads.ts'
import { validUntil } from '../../../law/suitability/validity.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { statedOrNot } from '../stated.ts'
import { requireNamed } from './own-check.ts'
import { checkRows } from './reads.ts'
import { addToFindings, findingsOf } from './sealed-findings.ts'
import type { SuitabilityResult } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly checkId: string
  readonly result: SuitabilityResult
  readonly reasons?: string | null
}
type Deciding = Work<typeof checkRows, Input>

const mutation = 'decideSuitabilityCheck'

/** The result fits what is known: with a head open nobody is cleared, and without one nothing is undetermined. */
async function requireFitting(work: Deciding): Promise<void> {
  await requireNamed(work, mutation)
  const { result, reasons } = work.input
  const heads = (await findingsOf(work))?.heads ?? []
  const missing = openHeads(heads)
  if (result === 'CLEARED' && missing.length > 0)
    throw new Refusal('BAD_INPUT', { argument: 'result', missing, clause: 'ER-4-2-0d' })
  if (result === 'UNDETERMINED' && (missing.length === 0 || !isExplained(heads, reasons)))
    throw new Refusal('BAD_INPUT', { argument: 'result', clause: 'G-61' })
}

const decide = `
update vendors.suitability_check set state = $2, result = $3, decided_by = $4, decided_at = $5, valid_until = $6,
  version = version + 1 where id = $1`

/** A clearance wakes what rests; any other result ends what the person does now (ER-4-1-4a). */
const clearAssignment = `
update vendors.assignment set cleared_until = greatest($2, cleared_until) where person_id = $1 and ended_at is null`
const endAssignment = `
update vendors.assignment set ended_at = $2, ended_for = 'NOT_CLEARED' where person_id = $1 and ended_at is null`

async function untilWhen({ subject, client, now }: Deciding): Promise<Date> {
  const { rows } = await client.query(
    'select term_to::text as "termTo" from vendors.contract where id = $1',
    [subject.contractId],
  )
  return validUntil(now, rows[0]?.termTo ?? null)
}

export const decideSuitabilityCheck = command<typeof checkRows, Input>({
  mutation,
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'ER-4-1-4a',
  conceals: true,
  author: ({ authors }) => authors,
  step: { machine: 'SUITABILITY', state: ({ state }) => state, outcome: ({ result }) => result },
  guards: {
    FOUND_HEADS_EXPLAINED: async (work) =>
      isExplained((await findingsOf(work))?.heads ?? [], work.input.reasons),
    REASON_STATED: ({ input }) => Boolean(input.reasons?.trim()),
  },
  guard: requireFitting,
  run: async (work) => {
    const { subject, input, now, client, by, to } = work
    const until = input.result === 'CLEARED' ? await untilWhen(work) : null
    // The words change whether reasons were given or not: nobody learns from a file that was left as it was.
    const proof = await addToFindings(work, { reasons: statedOrNot('reasons', input.reasons, 2_000) })
    await client.query(decide, [subject.id, to, input.result, by.personNo, now, until])
    await client.query(until ? clearAssignment : endAssignment, [subject.personId, until ?? now])
    return { id: subject.id, details: { contractId: subject.contractId, result: input.result, proof } }
  },
})
