/** The yearly list of good vendors, as a committee has chosen them; kept by the national authority (NP-action-38, G-67). */
import { taipeiDay } from '../../../law/calendar/taipei.ts'
import { command } from '../../command.ts'
import { nationalChain } from '../../journal.ts'
import { Refusal } from '../../refusal.ts'
import type { RecordVendorAwardInput, WithdrawVendorAwardInput } from '../schema.types.ts'
import { stated, statedNumber } from '../stated.ts'
import { vendorRows } from '../vendor/reads.ts'
import { awardRows } from './reads.ts'

/** The first year in which good vendors were to be chosen. */
const FIRST_YEAR = 2005

const insert = `
insert into vendors.vendor_award (vendor_id, vendor_name, year, category, committee_decision, recorded_by_agency_id,
  recorded_by_no, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`

export const recordVendorAward = command<typeof vendorRows, RecordVendorAwardInput>({
  mutation: 'recordVendorAward',
  subject: vendorRows,
  subjectId: ({ vendorId }) => vendorId,
  returns: awardRows,
  clause: 'NP-action-38',
  run: async ({ subject, input, now, client, by }) => {
    const chain = await nationalChain(client)
    const { rows } = await client.query(insert, [
      subject.id,
      subject.nameZh,
      statedNumber('year', input.year, FIRST_YEAR, taipeiDay(now).year),
      stated('category', input.category, 100),
      stated('committeeDecision', input.committeeDecision, 100),
      by.as[0]?.holding?.agencyId ?? chain,
      by.personNo,
      now,
    ])
    if (!rows[0]) throw new Refusal('BAD_INPUT', { argument: 'category', reason: 'ALREADY_REGISTERED' })
    // Whoever registered the vendor has nothing to do with its awards.
    return { id: rows[0].id, chain, details: { vendorId: subject.id, year: input.year } }
  },
})

export const withdrawVendorAward = command<typeof awardRows, WithdrawVendorAwardInput>({
  mutation: 'withdrawVendorAward',
  subject: awardRows,
  subjectId: ({ awardId }) => awardId,
  clause: 'NP-action-38',
  run: async ({ subject, input, now, client, by }) => {
    await client.query(
      `update vendors.vendor_award set withdrawn_at = $2, withdrawn_by_no = $3, withdrawal_reason = $4 where id = $1`,
      [subject.id, now, by.personNo, stated('reason', input.reason, 1_000)],
    )
    return { id: subject.id, chain: await nationalChain(client), details: { year: subject.year } }
  },
})
