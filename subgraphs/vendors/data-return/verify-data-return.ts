/** The agency looks whether what was filed is so; who filed it does not judge it (ER-4-1-7, G-66). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { VerifyDataReturnInput } from '../schema.types.ts'
import { statedOrNot } from '../stated.ts'
import { journalledOf, requireContractOpen, requireState } from './acting.ts'
import { dataReturnRows } from './reads.ts'

/** The latest filing is the one that counts; earlier ones were overtaken by it. */
const judge = `
update vendors.data_return_filing set verified = $2, verdict_reason = $3, judged_by_no = $4, judged_at = $5
where id = (select f.id from vendors.data_return_filing f where f.data_return_id = $1 order by f.filed_at desc, f.id desc limit 1)`

/** What was refused was not done: the time for it runs on. */
const settle = `
update vendors.data_return set state = $2, verified_at = $3, filed_at = case when $3::timestamptz is not null then filed_at end,
  version = version + 1 where id = $1`

export const verifyDataReturn = command<typeof dataReturnRows, VerifyDataReturnInput>({
  mutation: 'verifyDataReturn',
  subject: dataReturnRows,
  subjectId: ({ dataReturnId }) => dataReturnId,
  clause: 'ER-4-1-7',
  author: ({ lastFiledByNo }) => lastFiledByNo,
  guard: ({ subject, input }) => {
    requireContractOpen('verifyDataReturn', subject.contractState)
    requireState('verifyDataReturn', subject, ['FILED'])
    if (!input.verified && !input.reason?.trim())
      throw new Refusal('BAD_INPUT', { argument: 'reason', reason: 'REQUIRED', clause: 'ER-4-1-7' })
  },
  run: async ({ subject, input, now, client, by }) => {
    const { verified } = input
    const reason = statedOrNot('reason', input.reason, 1_000)
    await client.query(judge, [subject.id, verified, reason, by.personNo, now])
    await client.query(settle, [subject.id, verified ? 'VERIFIED' : 'REFUSED', verified ? now : null])
    return { id: subject.id, details: journalledOf(subject, { verified }) }
  },
})
