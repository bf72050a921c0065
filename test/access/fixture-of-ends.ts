/** What the end of a contract, opinions, awards and advice leave behind, on contracts of each kind. */
import type pg from 'pg'
import { NOW, PAST } from './fixture-of-national.ts'

const contracts = `from vendors.contract c where c.vendor_id is not null and (c.reference like 'F-%' or c.reference = 'C-1')`

/** Of each party one dataset that it filed itself, and one on which it said nothing. */
const returns = (sub: boolean, filed: boolean) => `vendors.data_return
  (contract_id, agency_id, holder_id, holder_no, held_by_sub_vendor, dataset, state, filed_by_holder, named_at, due_at, filed_at)
  select c.id, c.agency_id, v.id, v.no, ${sub}, '${filed ? 'filed' : 'owed'}', '${filed ? 'FILED' : 'OUTSTANDING'}', ${filed}, '${PAST}',
    '${NOW}', ${filed ? `'${NOW}'` : 'null'}
  from vendors.contract c join vendors.vendor v on ${
    sub
      ? `v.id in (select s.sub_vendor_id from vendors.subcontract s where s.contract_id = c.id)`
      : `v.id = c.vendor_id and (c.reference like 'F-%' or c.reference = 'C-1')`
  }`

const parts: readonly string[] = [
  returns(false, true),
  returns(false, false),
  returns(true, true),
  returns(true, false),
  `vendors.data_return_filing (data_return_id, method, evidence, performed_on, is_physical, witness_post, filer, filed_by_no, filed_at,
     verified, verdict_reason, judged_by_no, judged_at)
   select id, 'DESTROY', 'certificate', '2026-01-01', false, 'post', 'VENDOR', 1, '${NOW}', false, 'reason', 2, '${NOW}'
   from vendors.data_return where state = 'FILED'`,
  ...['DRAFT', 'FINAL'].map(
    (
      state,
    ) => `vendors.vendor_opinion (contract_id, agency_id, vendor_id, opinion, reasons, state, authors, written_at, final_by_no, final_at)
      select c.id, c.agency_id, c.vendor_id, '${state} opinion', 'reasons', '${state}', '{1}', '${NOW}',
        ${state === 'FINAL' ? `2, '${NOW}'` : 'null, null'} ${contracts}`,
  ),
  // Advice on most contracts, answered on some; on the one of the police bureau there is none.
  `vendors.termination_recommendation (contract_id, agency_id, vendor_id, incident_id, ground, recommendation, reasons, cites, authority_id,
     recommended_by_no, recommended_at, answer_due_at, answer, answer_reason, answered_by_no, answered_at)
   select c.id, c.agency_id, c.vendor_id, i.id, 'NOT_REPORTED', 'recommendation', 'reasons', '{TITLE,STATE}', b.id, 1, '${PAST}', '${NOW}',
     x.answer, x.reason, x.by, x.at
   from vendors.contract c
     join incidents.incident i on i.agency_id = c.agency_id and i.reference = 'F-1'
     join agencies.agency b on b.code = 'oics'
     join (values ('C-1', 'REJECT', 'reason', 1, '${NOW}'::timestamptz), ('F-CLOSED', 'ACCEPT', 'reason', 1, '${NOW}'),
       ('F-OPEN', null, null, null, null), ('F-POWER', 'REJECT', 'reason', 1, '${NOW}'), ('F-SECRET', 'REJECT', 'reason', 1, '${NOW}'),
       ('F-RAIL', null, null, null, null), ('F-METRO', null, null, null, null)) x(reference, answer, reason, by, at) on x.reference = c.reference`,
  `vendors.vendor_award (vendor_id, vendor_name, year, category, committee_decision, recorded_by_agency_id, recorded_by_no, recorded_at,
     withdrawn_at, withdrawn_by_no, withdrawal_reason)
   select v.id, v.name_zh, x.year, 'category', 'decision', v.registered_by_agency_id, 1, '${NOW}', x.at, x.by, x.reason
   from vendors.vendor v, (values (2025, null::timestamptz, null::int, null), (2024, '${NOW}', 1, 'reason')) x(year, at, by, reason)`,
]

export async function addEnds(owner: pg.Client): Promise<void> {
  for (const part of parts) await owner.query(`insert into ${part}`)
}
