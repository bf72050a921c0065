/** Records who has signed to secrecy: a company, or one of its people (AP-12). */
import { formatDay } from '../../../law/calendar/writing.ts'
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { stated, statedDay } from '../stated.ts'
import { companyOn } from './companies.ts'
import { personOn } from './reads.ts'
import type { WritingForm } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly vendorPersonId?: string | null
  readonly vendorId?: string | null
  readonly signedOn: string
  readonly form: WritingForm
  readonly document: string
}

const insert = `
insert into vendors.non_disclosure_undertaking (contract_id, person_id, vendor_id, signed_on, form, document, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)`

export const recordUndertaking = command<typeof contractRows, Input>({
  mutation: 'recordUndertaking',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-8',
  guard: ({ input, now }) => {
    if ((input.vendorPersonId == null) === (input.vendorId == null))
      throw new Refusal('BAD_INPUT', { argument: 'vendorPersonId', reason: 'GIVE_ONE_OF_THEM' })
    if (statedDay('signedOn', input.signedOn) > formatDay(now))
      throw new Refusal('BAD_INPUT', { argument: 'signedOn', reason: 'STATED_TIME_IN_FUTURE' })
  },
  run: async ({ subject, input, now, client, by }) => {
    const { vendorPersonId, vendorId } = input
    const person = isId(vendorPersonId) ? await personOn(client, subject.id, vendorPersonId) : null
    if (vendorPersonId != null && !person) throw new Refusal('NOT_FOUND', { argument: 'vendorPersonId' })
    const company = vendorId == null ? null : await companyOn(client, subject.id, vendorId)
    await client.query(insert, [
      ...[subject.id, person?.id ?? null, company, input.signedOn, input.form],
      stated('document', input.document, 300),
      ...[by.personNo, now],
    ])
    await client.query('update vendors.contract set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: journalled(subject, { contractId: subject.id, form: input.form }) }
  },
})
