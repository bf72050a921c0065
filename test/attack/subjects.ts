/** One row of every kind that commands act on, by which arguments of all names can be filled with something real. */
import type pg from 'pg'

export type Subjects = Readonly<Record<string, string>>

export async function subjectsOf(owner: pg.Client): Promise<Subjects> {
  const subjects: Record<string, string> = {}
  const one = async (name: string, sql: string) => {
    subjects[name] = (await owner.query(sql)).rows[0]?.id
  }
  await one('Agency', `select id from agencies.agency where code = 'kaohsiung-sab'`)
  await one('Person', `select id from agencies.person where subject = 'kaohsiung-sab.staff'`)
  await one(
    'RoleGrant',
    `select g.id from agencies.role_grant g join agencies.person p on p.no = g.person_no where p.subject = 'kaohsiung-sab.staff'`,
  )
  await one('Contract', `select id from vendors.contract where reference = 'C-1'`)
  await one(
    'Authorization',
    `select a.id from vendors.subcontract_authorization a join vendors.contract c on c.id = a.contract_id where c.reference = 'C-1'`,
  )
  const notice = await owner.query(
    `insert into vendors.vendor_notice (contract_id, agency_id, vendor_id, vendor_key, filed_by, filed_by_no, kind, description, known_at,
       due_at, filed_at, received_at, state, acknowledgement_due_at, measures_due_at)
     select c.id, c.agency_id, v.id, 10::bigint << 32 | v.no, 'VENDOR', 1, 'INCIDENT', 'told', c.awarded_at, c.awarded_at, c.awarded_at,
       c.awarded_at, 'FILED', c.awarded_at, c.awarded_at
     from vendors.contract c join vendors.vendor v on v.id = c.vendor_id where c.reference = 'C-1' returning id`,
  )
  subjects.VendorNotice = notice.rows[0].id
  await one('Vendor', 'select id from vendors.vendor limit 1')
  await one(
    'Incident',
    `select i.id from incidents.incident i join agencies.agency a on a.id = i.agency_id where a.code = 'kaohsiung-sab' limit 1`,
  )
  const waiting = await owner.query(
    `insert into incidents.support_request (incident_id, agency_id, state, requested_at, requested_by_no, requested_by_role)
     select id, agency_id, 'REQUESTED', now(), 1, 'CISO' from incidents.incident where id = $1 returning id`,
    [subjects.Incident],
  )
  subjects.SupportRequest = waiting.rows[0].id
  const proposed = await owner.query(
    `insert into incidents.task_force (incident_id, agency_id, lead_body_id, ground, reason, state, proposed_at, proposed_by_no, proposed_by_role)
     select id, agency_id, agency_id, 'SERIOUS_ACCIDENT', 'reason', 'PROPOSED', now(), 1, 'NSC_OFFICER' from incidents.incident
     where id = $1 returning id`,
    [subjects.Incident],
  )
  subjects.TaskForce = proposed.rows[0].id
  const asked = await owner.query(
    `insert into incidents.disaster_liaison (incident_id, authority_id, office_id, disaster_kind, invitation, state, requested_at, requested_by_no)
     select id, agency_id, agency_id, 'ENERGY', 'invitation', 'REQUESTED', now(), 1 from incidents.incident where id = $1 returning id`,
    [subjects.Incident],
  )
  subjects.Liaison = asked.rows[0].id
  await one('IntelItem', `select id from intelligence.intel_item where reference = 'TI-1'`)
  await one(
    'IntelSegment',
    `select s.id from intelligence.intel_segment s where s.item_id = '${subjects.IntelItem}' limit 1`,
  )
  await one('ShareDuty', `select id from intelligence.share_duty where item_id = '${subjects.IntelItem}'`)
  const copy = await owner.query(
    `insert into intelligence.intel_receipt (item_id, agency_id, agency_no, early_warning, state, received_at)
     select id, agency_id, agency_no, false, 'RECEIVED', now() from intelligence.intel_item where id = $1 returning id`,
    [subjects.IntelItem],
  )
  subjects.IntelReceipt = copy.rows[0].id
  const onContract = async (name: string, table: string, columns: string, values: string) => {
    const { rows } = await owner.query(
      `insert into vendors.${table} (contract_id, agency_id, ${columns}) select c.id, c.agency_id, ${values}
       from vendors.contract c join vendors.vendor v on v.id = c.vendor_id where c.id = $1 returning id`,
      [subjects.Contract],
    )
    subjects[name] = rows[0].id
  }
  await onContract(
    'DataReturn',
    'data_return',
    'holder_id, holder_no, held_by_sub_vendor, state, named_at',
    `v.id, v.no, false, 'OUTSTANDING', now()`,
  )
  await onContract(
    'VendorOpinion',
    'vendor_opinion',
    'vendor_id, opinion, reasons, state, authors, written_at',
    `v.id, 'opinion', 'reasons', 'DRAFT', '{1}', now()`,
  )
  await onContract(
    'TerminationRecommendation',
    'termination_recommendation',
    'vendor_id, incident_id, ground, recommendation, reasons, cites, authority_id, recommended_by_no, recommended_at, answer_due_at',
    `v.id, c.id, 'NOT_REPORTED', 'recommendation', 'reasons', '{TITLE}', c.agency_id, 1, now(), now()`,
  )
  const honoured = await owner.query(
    `insert into vendors.vendor_award (vendor_id, vendor_name, year, category, committee_decision, recorded_by_agency_id, recorded_by_no, recorded_at)
     select id, name_zh, 2026, 'category', 'decision', registered_by_agency_id, 1, now() from vendors.vendor where id = $1 returning id`,
    [subjects.Vendor],
  )
  subjects.VendorAward = honoured.rows[0].id
  await one(
    'System',
    `select s.id from agencies.information_system s join agencies.agency a on a.id = s.agency_id where a.code = 'kaohsiung-sab' limit 1`,
  )
  return subjects
}

/** Some row that an argument of this name could mean. */
export function subjectOf(subjects: Subjects, name: string): string {
  const of = (word: RegExp, type: string) => (word.test(name) ? subjects[type] : undefined)
  return (
    of(/^(intelItem|items)$/, 'IntelItem') ??
    of(/^(segment|including)$/, 'IntelSegment') ??
    of(/receipt/i, 'IntelReceipt') ??
    of(/^shareDuty$/, 'ShareDuty') ??
    of(/grant/i, 'RoleGrant') ??
    of(/person|people|delegate|convener|user/i, 'Person') ??
    of(/^(noticeId|vendorNotice)$/, 'VendorNotice') ??
    of(/^authorizationId$/, 'Authorization') ??
    of(/^dataReturnId$/, 'DataReturn') ??
    of(/^opinionId$/, 'VendorOpinion') ??
    of(/^recommendationId$/, 'TerminationRecommendation') ??
    of(/^awardId$/, 'VendorAward') ??
    of(/contract/i, 'Contract') ??
    of(/vendor/i, 'Vendor') ??
    of(/^request$/, 'SupportRequest') ??
    of(/^taskForce$/, 'TaskForce') ??
    of(/^liaison$/, 'Liaison') ??
    of(/incident/i, 'Incident') ??
    of(/system/i, 'System') ??
    String(subjects.Agency)
  )
}
