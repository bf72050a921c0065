/** Enters a company into the register, on behalf of the agency that means to deal with it. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { publishedAgency } from '../published/agency.ts'
import { stated, statedOrNot } from '../stated.ts'
import { vendorRows } from './reads.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly nameZh: string
  readonly nameEn?: string | null
  readonly registrationNo: string
  readonly dutyPhone?: string | null
  readonly dutyEmail?: string | null
}

const insert = `
insert into vendors.vendor (name_zh, name_en, registration_no, duty_phone, duty_email, registered_by_agency_id, registered_at)
values ($1, $2, $3, $4, $5, $6, $7) on conflict (registration_no) do nothing returning id`

export const registerVendor = command<typeof publishedAgency, Input>({
  mutation: 'registerVendor',
  subject: publishedAgency,
  subjectId: ({ agencyId }) => agencyId,
  returns: vendorRows,
  clause: 'ER-4-1-0',
  guard: ({ subject, by }) => {
    if (subject.isExcepted) throw new Refusal('AGENCY_EXCEPTED', { clause: 'ER-2a' })
    // Whoever is an officer here and something else there acts only where he is an officer.
    if (!by.as.some(({ holding }) => holding?.agencyId === subject.id))
      throw new Refusal('FORBIDDEN', { mutation: 'registerVendor', clause: 'ER-4-1-0' })
  },
  run: async ({ subject, input, now, client }) => {
    const { rows } = await client.query(insert, [
      stated('nameZh', input.nameZh, 200),
      statedOrNot('nameEn', input.nameEn, 200),
      stated('registrationNo', input.registrationNo, 40),
      statedOrNot('dutyPhone', input.dutyPhone, 60),
      statedOrNot('dutyEmail', input.dutyEmail, 254),
      subject.id,
      now,
    ])
    if (!rows[0]) throw new Refusal('BAD_INPUT', { argument: 'registrationNo', reason: 'ALREADY_REGISTERED' })
    return { id: rows[0].id, details: { registrationNo: input.registrationNo.trim() } }
  },
})
