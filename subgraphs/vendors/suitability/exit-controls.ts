/** Exit control as a record: what another law has put on somebody, from when to when, by which paper (G-63). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { vendorPersonRows } from '../people/reads.ts'
import { stated, statedDay } from '../stated.ts'
import { exitControlRows } from './reads.ts'

interface Recorded extends CommandInput {
  readonly vendorPersonId: string
  readonly startsOn: string
  readonly endsOn?: string | null
  readonly authorityReference: string
}
interface Ended extends CommandInput {
  readonly exitControlId: string
  readonly endsOn: string
}

function endNotBefore(startsOn: string, endsOn: string): string {
  const end = statedDay('endsOn', endsOn)
  if (end < startsOn) throw new Refusal('BAD_INPUT', { argument: 'endsOn' })
  return end
}

const insert = `
insert into vendors.exit_control (person_id, contract_id, agency_id, person_no, starts_on, ends_on, authority_reference, recorded_by, recorded_at)
select p.id, p.contract_id, p.agency_id, p.person_no, $2, $3, $4, $5, $6 from vendors.vendor_person p
join vendors.contract c on c.id = p.contract_id where p.id = $1 and c.secret_level <> 'NONE' returning id`

export const recordExitControl = command<typeof vendorPersonRows, Recorded>({
  mutation: 'recordExitControl',
  subject: vendorPersonRows,
  subjectId: ({ vendorPersonId }) => vendorPersonId,
  returns: exitControlRows,
  clause: 'ER-4-1-4b',
  run: async ({ subject, input, now, client, by }) => {
    const starts = statedDay('startsOn', input.startsOn)
    const { rows } = await client.query(insert, [
      ...[subject.id, starts, input.endsOn == null ? null : endNotBefore(starts, input.endsOn)],
      ...[stated('authorityReference', input.authorityReference, 200), by.personNo, now],
    ])
    if (!rows[0]) throw new Refusal('BAD_INPUT', { argument: 'vendorPersonId', clause: 'ER-4-1-4b' })
    return { id: rows[0].id, details: { contractId: subject.contractId } }
  },
})

export const endExitControl = command<typeof exitControlRows, Ended>({
  mutation: 'endExitControl',
  subject: exitControlRows,
  subjectId: ({ exitControlId }) => exitControlId,
  clause: 'ER-4-1-4b',
  run: async ({ subject, input, client }) => {
    await client.query('update vendors.exit_control set ends_on = $2, version = version + 1 where id = $1', [
      subject.id,
      endNotBefore(subject.startsOn, input.endsOn),
    ])
    return { id: subject.id, details: { contractId: subject.contractId } }
  },
})
