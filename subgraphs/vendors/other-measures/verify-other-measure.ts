/** Records that a measure which the contract asks for is taken, and how that was verified; once (ER-4-1-8). */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { VerifyOtherMeasureInput } from '../schema.types.ts'
import { stated, statedPast } from '../stated.ts'

type Input = CommandInput & VerifyOtherMeasureInput

const find = 'select set_at, verified_at from vendors.other_measure where id = $1 and contract_id = $2'
const verify =
  'update vendors.other_measure set verified_at = $2, verified_by = $3, finding = $4 where id = $1'

export const verifyOtherMeasure = command<typeof contractRows, Input>({
  mutation: 'verifyOtherMeasure',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-8',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  run: async ({ subject, input, now, client, by }) => {
    const argument = 'measureId'
    if (!isId(input.measureId)) throw new Refusal('NOT_FOUND', { argument })
    const { rows } = await client.query(find, [input.measureId, subject.id])
    if (!rows[0]) throw new Refusal('NOT_FOUND', { argument })
    if (rows[0].verified_at) throw new Refusal('BAD_INPUT', { argument, clause: 'ER-4-1-8' })
    const at = statedPast('verifiedAt', input.verifiedAt, now, rows[0].set_at)
    await client.query(verify, [input.measureId, at, by.personNo, stated('finding', input.finding, 2_000)])
    await client.query('update vendors.contract set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: journalled(subject, { measure: input.measureId }) }
  },
})
