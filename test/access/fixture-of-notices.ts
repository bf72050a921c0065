/** Notices under every contract of the fixture: linked to no case and to several, by vendors and by sub-vendors. */
import type pg from 'pg'
import { NOW, PAST } from './fixture-of-national.ts'

const at = (instant: string) => `'${instant}'::timestamptz`

export async function addNotices(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into vendors.subcontract (contract_id, authorization_id, sub_vendor_id, sub_vendor_name, registered_by, registered_at)
     select a.contract_id, a.id, v.id, v.name_zh, 1, $1 from vendors.subcontract_authorization a
     join vendors.contract c on c.id = a.contract_id, vendors.vendor v
     where c.reference in ('F-RAIL', 'F-CLOSED') and v.registration_no = '90000303'`,
    [PAST],
  )
  const columns = `contract_id, agency_id, vendor_id, authorization_id, vendor_key, filed_by, filed_by_no, kind, description, system_id,
    known_at, due_at, filed_at, received_at, state, acknowledgement_due_at, measures_due_at`
  const told = (which: string) =>
    `'INCIDENT', '${which} ' || c.reference, c.system_ids[1], ${[PAST, PAST, NOW, NOW].map(at).join()}, 'FILED', ${at(NOW)}, ${at(NOW)}`
  await owner.query(
    `insert into vendors.vendor_notice (${columns})
     select c.id, c.agency_id, v.id, null, 10::bigint << 32 | v.no, 'VENDOR', 1, ${told('notice of')}
     from vendors.contract c join vendors.vendor v on v.id = c.vendor_id, generate_series(1, 4)
     where c.reference ~ '^[CF]-'
     union all
     select c.id, c.agency_id, v.id, s.authorization_id, 11::bigint << 32 | v.no, 'SUB_VENDOR', 1, ${told('sub-notice of')}
     from vendors.contract c join vendors.subcontract s on s.contract_id = c.id join vendors.vendor v on v.id = s.sub_vendor_id,
       generate_series(1, 2) where c.reference ~ '^[CF]-'`,
  )
  await owner.query(
    `insert into vendors.remedial_measure (notice_id, summary, detail, filed_at, filed_by_no)
     select id, 'measure', 'detail', $1, 1 from vendors.vendor_notice`,
    [NOW],
  )
  await owner.query(
    `insert into vendors.filing (contract_id, agency_id, is_classified, kind, mode, data_class, filer_keys, filed_by, filed_at, filed,
       refused, outcomes)
     select n.contract_id, n.agency_id, c.secret_level <> 'NONE', 'MEASURES', 'EACH', 'VE.NOTICE', array[n.vendor_key], 1, $1, 1, 0,
       '[{"index": 0, "id": "id", "code": "BAD_INPUT", "argument": "summary"}]'
     from vendors.vendor_notice n join vendors.contract c on c.id = n.contract_id`,
    [NOW],
  )
  await owner.query(
    `insert into vendors.missed_notice (notice_id, how_learned, learned_at, clause, role, recorded_at)
     select id, 'how', $1, 'ER-4-1-6b', 'CONTRACT_OFFICER', $1 from vendors.vendor_notice`,
    [NOW],
  )
  // Of each contract's, one to a small case, one to a larger and one to a major one, and one to none.
  await owner.query(
    `insert into incidents.vendor_notice_link (notice_id, incident_id, linked_at)
     select n.id, i.id, $1 from (select id, agency_id, row_number() over (partition by contract_id, filed_by order by id) as at
       from vendors.vendor_notice) n join incidents.incident i on i.agency_id = n.agency_id and i.reference = 'F-' || n.at where n.at < 4`,
    [NOW],
  )
}
