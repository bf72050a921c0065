/** Puts somebody to work on a contract: signed to secrecy, and cleared where secrets are touched (ER-4-1-4a). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { requireStillThere } from '../leaving.ts'
import { clearedUntil } from '../suitability/reads.ts'
import { personOn, vendorPersonRows } from './reads.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly vendorPersonId: string
}
type Assigning = Work<typeof contractRows, Input>

/** A company puts its own people to work; those of a sub-vendor are the agency's to assign. */
async function proposed({ client, subject, input, by }: Assigning) {
  const found = isId(input.vendorPersonId) ? await personOn(client, subject.id, input.vendorPersonId) : null
  const isOfficer = by.as.some(({ relation }) => relation === 'OWN')
  if (!found || !(isOfficer || found.vendorId === subject.vendorId))
    throw new Refusal('NOT_FOUND', { argument: 'vendorPersonId' })
  return found
}

/** The person, and the company where the award did not say so already (AP-12, G-64). */
const hasSigned = `
select exists (select 1 from vendors.non_disclosure_undertaking u where u.contract_id = $1 and u.person_id = $2)
  and ($3::uuid is null or (select c.undertaking_signed and c.vendor_id = $3 from vendors.contract c where c.id = $1)
    or exists (select 1 from vendors.non_disclosure_undertaking u where u.contract_id = $1 and u.vendor_id = $3)) as signed`

const insert = `
insert into vendors.assignment (person_id, contract_id, cleared_until, assigned_by, started_at)
values ($1, $2, $3, $4, $5) on conflict do nothing returning id`

export const assignPersonnel = command<typeof contractRows, Input>({
  mutation: 'assignPersonnel',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: vendorPersonRows,
  clause: 'ER-4-1-2',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    PERSON_CLEARED: async (work) => {
      const { id } = await proposed(work)
      const { subject, client, now } = work
      return subject.secretLevel === 'NONE' || (await clearedUntil(client, id, now)) !== null
    },
    UNDERTAKING_SIGNED: async (work) => {
      const { id, vendorId } = await proposed(work)
      const { rows } = await work.client.query(hasSigned, [work.subject.id, id, vendorId])
      return rows[0].signed === true
    },
  },
  run: async (work) => {
    const { subject, client, now, by } = work
    const person = await proposed(work)
    requireStillThere(person, 'assignPersonnel')
    const until = subject.secretLevel === 'NONE' ? null : await clearedUntil(client, person.id, now)
    const { rows } = await client.query(insert, [person.id, subject.id, until, by.personNo, now])
    if (!rows[0]) throw new Refusal('BAD_INPUT', { argument: 'vendorPersonId', reason: 'ALREADY_REGISTERED' })
    await client.query('update vendors.vendor_person set version = version + 1 where id = $1', [person.id])
    return { id: person.id, details: journalled(subject, { contractId: subject.id }) }
  },
})
