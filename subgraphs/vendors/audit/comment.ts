/** The vendor comments on what was put to it: on the whole, and on each finding; late is better than not at all. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { changeAudit, journalledOf } from '../on-audits.ts'
import { stated, statedOrNot } from '../stated.ts'
import { auditRows, auditsPutToVendor } from './reads.ts'

interface Comment {
  readonly putId: string
  readonly text: string
}

interface Input extends CommandInput {
  readonly auditId: string
  readonly comment?: string | null
  readonly comments?: readonly Comment[] | null
}

export const commentOnVendorAudit = command<typeof auditsPutToVendor, Input>({
  mutation: 'commentOnVendorAudit',
  subject: auditsPutToVendor,
  subjectId: ({ auditId }) => auditId,
  returns: auditRows,
  clause: 'AP-12.2-6d',
  step: { machine: 'VENDOR_AUDIT', state: ({ state }) => state },
  run: async ({ subject, input, now, client, to }) => {
    const comment = statedOrNot('comment', input.comment, 5_000)
    const given = (input.comments ?? []).map(({ putId, text }) => {
      if (!isId(putId)) throw new Refusal('NOT_FOUND', { argument: 'comments.putId' })
      return { id: putId, text: stated('comments.text', text, 2_000) }
    })
    if (comment === null && given.length === 0) throw new Refusal('BAD_INPUT', { argument: 'comment' })
    const { rowCount } = await client.query(
      `update vendors.finding_put p set comment = x.text from jsonb_to_recordset($2) as x(id uuid, text text)
       where p.id = x.id and p.audit_id = $1
         and p.round = (select max(l.round) from vendors.finding_put l where l.audit_id = $1)`,
      [subject.id, JSON.stringify(given)],
    )
    if (rowCount !== given.length) throw new Refusal('NOT_FOUND', { argument: 'comments.putId' })
    await changeAudit(client, subject.id, { state: to, comment, commented_at: now })
    const late = now > subject.commentDueAt
    return { id: subject.id, details: journalledOf(subject, { comments: given.length, late }) }
  },
})
