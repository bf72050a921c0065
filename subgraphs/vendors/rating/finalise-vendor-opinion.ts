/** The CISO lets an opinion go to the vendor; none of whoever wrote it does (G-67). */
import { command } from '../../command.ts'
import { journalled } from '../acting.ts'
import type { FinaliseVendorOpinionInput } from '../schema.types.ts'
import { opinionRows } from './reads.ts'
import { requireDraft } from './write-vendor-opinion.ts'

export const finaliseVendorOpinion = command<typeof opinionRows, FinaliseVendorOpinionInput>({
  mutation: 'finaliseVendorOpinion',
  subject: opinionRows,
  subjectId: ({ opinionId }) => opinionId,
  clause: 'G-67',
  author: ({ authors }) => authors,
  guard: ({ subject }) => requireDraft('finaliseVendorOpinion', subject),
  run: async ({ subject, now, client, by }) => {
    await client.query(
      `update vendors.vendor_opinion set state = 'FINAL', final_by_no = $2, final_at = $3, version = version + 1
       where id = $1`,
      [subject.id, by.personNo, now],
    )
    const { contractId, isSecret } = subject
    return {
      id: subject.id,
      details: journalled({ secretLevel: isSecret ? 'SECRET' : 'NONE' }, { contractId }),
    }
  },
})
