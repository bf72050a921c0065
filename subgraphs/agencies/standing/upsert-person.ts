/** An agency enters its people and keeps their data right; an account belongs to one person for good (AP-5.2-4). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import { personRows } from './reads.ts'
import { stated, statedOrNot } from './stated.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly account: string
  readonly post?: string | null
  readonly nameZh?: string | null
  readonly nameEn?: string | null
  readonly email?: string | null
  readonly phone?: string | null
  readonly mobile?: string | null
}

const person = `
insert into agencies.person as p (subject, kind, post, agency_id) values ($1, 'PERSON', $2, $3)
on conflict (subject) do update set post = coalesce(excluded.post, p.post), version = p.version + 1
  where p.agency_id = excluded.agency_id and p.kind = 'PERSON'
returning id`

const data = `
insert into agencies.personal_data as d (person_id, name_zh, name_en, email, phone, mobile) values ($1, $2, $3, $4, $5, $6)
on conflict (person_id) do update set name_zh = coalesce(excluded.name_zh, d.name_zh),
  name_en = coalesce(excluded.name_en, d.name_en), email = coalesce(excluded.email, d.email),
  phone = coalesce(excluded.phone, d.phone), mobile = coalesce(excluded.mobile, d.mobile)`

export const upsertPerson = command<typeof agencyRows, Input>({
  mutation: 'upsertPerson',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  returns: personRows,
  clause: 'AP-5.2-4',
  run: async ({ subject, input, client }) => {
    const account = stated('account', input.account, 128)
    const { rows } = await client.query(person, [account, statedOrNot('post', input.post, 100), subject.id])
    if (!rows[0]) throw new Refusal('BAD_INPUT', { argument: 'account', reason: 'ALREADY_REGISTERED' })
    await client.query(data, [
      rows[0].id,
      statedOrNot('nameZh', input.nameZh, 100),
      statedOrNot('nameEn', input.nameEn, 100),
      statedOrNot('email', input.email, 254),
      statedOrNot('phone', input.phone, 60),
      statedOrNot('mobile', input.mobile, 60),
    ])
    // Neither the account nor what was entered: the journal keeps no personal data.
    return { id: rows[0].id, details: {} }
  },
})
