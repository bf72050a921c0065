/** Vendors' people in the fixture: on open, closed and secret contracts, with checks at every stage and sealed findings. */
import type pg from 'pg'
import { TEMPLATE_TIME } from '../harness/template.ts'
import { sealFindings } from '../vendors/sealing.ts'

const PAST = '2019-01-01T00:00:00Z'
const NOW = TEMPLATE_TIME.toISOString()

type Person = readonly [contract: string, vendor: string | null, account: string | null, check: string | null]

const people: readonly Person[] = [
  ['C-1', '90000101', 'vendor-a.user', null],
  ['C-1', '90000303', null, null],
  ['C-2', '90000202', 'npa.liaison', null],
  ['F-CLOSED', '90000202', null, null],
  ['F-OPEN', '90000202', 'moi.staff', null],
  ['F-CIB', '90000101', null, null],
  ['F-SECRET', '90000202', 'vendor-b.user', 'CLEARED'],
  ['F-SECRET', '90000303', 'cib.police', 'CHECKING'],
  ['F-SECRET', null, 'moi.staff', 'WITHDRAWN'],
  ['F-METRO', '90000101', null, 'NOT_CLEARED'],
]

const named = `
insert into vendors.vendor_person (contract_id, agency_id, vendor_id, name, post, suitability_basis, person_no, named_by, named_at)
select c.id, c.agency_id, v.id, 'somebody on ' || c.reference, 'post', 'PERFORMS_WORK', p.no, 1, '${PAST}'
from vendors.contract c left join vendors.vendor v on v.registration_no = $2 left join agencies.person p on p.subject = $3
where c.reference = $1 returning id`

const parts = [
  `insert into vendors.qualification (person_id, basis, evidence, filed_by, filed_at) values ($1, 'TRAINED', 'course', 1, '${NOW}')`,
  `insert into vendors.assignment (person_id, contract_id, assigned_by, started_at)
   select id, contract_id, 1, '${NOW}' from vendors.vendor_person where id = $1`,
  `insert into vendors.non_disclosure_undertaking (contract_id, person_id, signed_on, form, document, recorded_by, recorded_at)
   select contract_id, id, '2019-01-01', 'PAPER', 'document', 1, '${NOW}' from vendors.vendor_person where id = $1`,
]

const checked = `
insert into vendors.suitability_check (person_id, contract_id, agency_id, person_no, vendor_no, by_sub_vendor, basis, secret_level, secret_content_summary,
  state, required_at, consent_state, consent_requested_at, consent_form, consent_signed_at, opened_at, result, decided_at, valid_until)
select p.id, p.contract_id, p.agency_id, p.person_no, v.no, p.vendor_id is distinct from c.vendor_id, 'PERFORMS_WORK', c.secret_level, 'summary', $2::text, '${PAST}',
  case when $2 = 'WITHDRAWN' then 'WITHDRAWN' else 'GIVEN' end, '${PAST}', 'PAPER', '${PAST}', '${PAST}',
  case when $2 like '%CLEARED' then $2 end, case when $2 like '%CLEARED' then '${PAST}'::timestamptz end, case when $2 = 'CLEARED' then timestamptz '2030-01-01' end
from vendors.vendor_person p join vendors.contract c on c.id = p.contract_id left join vendors.vendor v on v.id = p.vendor_id where p.id = $1 returning id`

const controlled = `
insert into vendors.exit_control (person_id, contract_id, agency_id, person_no, starts_on, authority_reference, recorded_by, recorded_at)
select id, contract_id, agency_id, person_no, '2019-01-01', 'order', 1, '${NOW}' from vendors.vendor_person where id = $1`

export async function addPeopleOfVendors(owner: pg.Client): Promise<void> {
  for (const [contract, vendor, account, check] of people) {
    const { id } = (await owner.query(named, [contract, vendor, account])).rows[0]
    for (const part of parts) await owner.query(part, [id])
    if (check === null) continue
    const { id: checkId } = (await owner.query(checked, [id, check])).rows[0]
    if (check === 'WITHDRAWN')
      await owner.query(
        `insert into vendors.suitability_findings (check_id, agency_id, erased_at) select id, agency_id, '${NOW}' from vendors.suitability_check where id = $1`,
        [checkId],
      )
    else await sealFindings(owner, checkId, 'found')
    await owner.query(controlled, [id])
  }
  await owner.query(
    'update vendors.suitability_check c set findings_id = f.id from vendors.suitability_findings f where f.check_id = c.id',
  )
}
