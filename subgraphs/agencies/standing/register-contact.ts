/** An agency says how it is reached; what was checked before has to be checked again (AP-10.2-6). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import { colleague } from './colleagues.ts'
import { closeTasks } from './inbox.ts'
import { contactRows } from './reads.ts'
import { statedOrNot } from './stated.ts'
import type { ContactRole } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly role: ContactRole
  readonly personId?: string | null
  readonly post?: string | null
  readonly dutyPhone?: string | null
  readonly dutyEmail?: string | null
}

const upsert = `
insert into agencies.contact_registration as c (agency_id, role, person_no, post, duty_phone, duty_email, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (agency_id, role, person_no) do update set post = excluded.post, duty_phone = excluded.duty_phone,
  duty_email = excluded.duty_email, last_verified_at = null, last_result = null, version = c.version + 1
returning id`

export const registerContact = command<typeof agencyRows, Input>({
  mutation: 'registerContact',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  returns: contactRows,
  clause: 'AP-10.2-6',
  run: async ({ subject, input, now, client, by }) => {
    const { role, personId } = input
    const person = personId == null ? null : await colleague(client, subject.id, personId, 'personId')
    const phone = statedOrNot('dutyPhone', input.dutyPhone, 60)
    const email = statedOrNot('dutyEmail', input.dutyEmail, 254)
    if (phone === null && email === null) throw new Refusal('BAD_INPUT', { argument: 'dutyPhone, dutyEmail' })
    const post = statedOrNot('post', input.post, 100) ?? person?.post ?? null
    const values = [subject.id, role, person?.no ?? null, post, phone, email, now]
    const { rows } = await client.query(upsert, values)
    await closeTasks(client, [rows[0].id], by.personNo, now)
    return { id: rows[0].id, details: { role } }
  },
})
