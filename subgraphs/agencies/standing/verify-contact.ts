/** The technical centre records whether registered data were right; wrong ones become a task of the agency. */
import { type CommandInput, command } from '../../command.ts'
import { closeTasks, openTask } from './inbox.ts'
import { contactRows } from './reads.ts'
import type { ContactResult } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly contactId: string
  readonly result: ContactResult
}

export const verifyContact = command<typeof contactRows, Input>({
  mutation: 'verifyContact',
  subject: contactRows,
  subjectId: ({ contactId }) => contactId,
  clause: 'IG-5.1.2-1-2',
  run: async ({ subject: { id, agencyId }, input: { result }, now, client, by }) => {
    await client.query(
      `update agencies.contact_registration set last_result = $2, version = version + 1,
         last_verified_at = case when $2 = 'CORRECT' then $3::timestamptz else last_verified_at end
       where id = $1`,
      [id, result, now],
    )
    await closeTasks(client, [id], by.personNo, now)
    if (result !== 'CORRECT')
      await openTask(
        client,
        {
          kind: 'CORRECT_CONTACT',
          agencyId,
          role: 'DEDICATED_OFFICER',
          subjectType: 'ContactRegistration',
          subjectId: id,
          clause: 'IG-5.1.2-1-2',
        },
        now,
      )
    return { id, details: { result } }
  },
})
