/** Content beside the demonstration's, written by the owner: rows in every state that matters, and more people. */
import type pg from 'pg'
import { accounts, places, vendorNumbers } from './cast.ts'
import { addAftermath } from './fixture-of-aftermath.ts'
import { addAudits } from './fixture-of-audits.ts'
import { deliveryParts } from './fixture-of-deliveries.ts'
import { emergencyParts } from './fixture-of-emergency.ts'
import { addEnds } from './fixture-of-ends.ts'
import { addLinks } from './fixture-of-groups.ts'
import { addItems } from './fixture-of-intelligence.ts'
import { excerptsInForce, NOW, nationalParts, PAST } from './fixture-of-national.ts'
import { addNotices } from './fixture-of-notices.ts'
import { addPeopleOfVendors } from './fixture-of-people.ts'

async function addSectors(owner: pg.Client): Promise<void> {
  for (const [code, { added, sector }] of Object.entries(places)) {
    if (!added) continue
    for (const [at, [authority, mode, matters]] of (sector ?? []).entries())
      for (const matter of matters)
        await owner.query(
          `insert into agencies.sector_assignment (agency_no, authority_no, matter, mode, is_lead, valid_from, source, verified, inferred)
           select a.no, b.no, $3, $4, $5, $6, 'fixture', false, '{}' from agencies.agency a, agencies.agency b where a.code = $1 and b.code = $2`,
          [code, authority, matter, mode, mode === 'SOLE' || at === 0, PAST],
        )
  }
}

async function addGrant(
  owner: pg.Client,
  [subject, role, code]: readonly [string, string, string | null],
  state = 'ACTIVE',
  [from, to]: readonly [string, string | null] = [PAST, null],
  mandate: readonly string[] = [],
): Promise<void> {
  await owner.query(
    `insert into agencies.role_grant (person_no, role, agency_id, mandate, reason, state, evidence, requested_at, activated_at, valid_from, valid_to)
     select p.no, $2, (select a.id from agencies.agency a where a.code = $3),
       array(select a.no from agencies.agency a where a.code = any($8)), 'fixture', $4, 'BOOTSTRAP', $5,
       case when $4 = 'ACTIVE' then $5::timestamptz end, $6, $7
     from agencies.person p where p.subject = $1`,
    [subject, role, code, state, PAST, from, to, mandate],
  )
}

async function addPeople(owner: pg.Client): Promise<void> {
  for (const { name, kind, at, held } of accounts.filter((each) => each.added)) {
    await owner.query(
      `insert into agencies.person (subject, kind, post, agency_id)
       values ($1, $2, 'post of ' || $1, (select a.id from agencies.agency a where a.code = $3))`,
      [name, kind, at],
    )
    await owner.query(
      `insert into agencies.personal_data (person_id, name_zh, name_en, email, phone, mobile)
       select id, '某' || subject, 'Name of ' || subject, subject || '@x.invalid', '1', '2' from agencies.person where subject = $1`,
      [name],
    )
    for (const { role, at: where, mandate } of held)
      await addGrant(owner, [name, role, where ?? null], 'ACTIVE', [PAST, null], mandate)
  }
  const sab = (name: string, role = 'CISO') => [name, role, 'kaohsiung-sab'] as const
  await addGrant(owner, sab('sab.former'), 'ACTIVE', [PAST, NOW])
  await addGrant(owner, sab('sab.former', 'SECURITY_CONTACT'), 'REVOKED', [PAST, NOW])
  await addGrant(owner, sab('sab.future'), 'ACTIVE', ['2030-01-01T00:00:00Z', null])
  await addGrant(owner, sab('sab.asked'), 'REQUESTED')
  await addGrant(owner, sab('sab.asked', 'DEDICATED_OFFICER'), 'APPROVED')
}

/** Agencies of which the demonstration shows little get everything that an agency can have. */
const furnished = ['cib', 'krtc', 'trtc', 'mnd', 'moi', 'taipower']

async function addFurniture(owner: pg.Client): Promise<void> {
  const each = (sql: string) => owner.query(sql, [furnished, PAST])
  await each(
    `insert into agencies.person (subject, kind, post, agency_id)
     select 'fixture.' || a.code, 'PERSON', 'post', a.id from agencies.agency a where a.code = any($1) and $2::text is not null`,
  )
  await each(
    `insert into agencies.contact_registration (agency_id, role, person_no, post, duty_phone, duty_email, created_at)
     select a.id, r.role, p.no, 'post', '0' || a.no, a.code || '@x.invalid', $2
     from agencies.agency a join agencies.person p on p.subject = 'fixture.' || a.code,
       (values ('SECURITY_CONTACT'), ('SECURITY_REVIEWER')) r(role) where a.code = any($1)`,
  )
  await each(
    `insert into agencies.security_team (agency_id, kind, name, duties, convener_no, valid_from)
     select a.id, 'STEERING', 'team of ' || a.code, '{duty}', p.no, $2
     from agencies.agency a join agencies.person p on p.subject = 'fixture.' || a.code where a.code = any($1)`,
  )
  await each(
    `insert into agencies.team_member (team_id, person_no, post)
     select t.id, t.convener_no, 'member' from agencies.security_team t join agencies.agency a on a.id = t.agency_id
     where a.code = any($1) and t.kind = 'STEERING' and $2::text is not null`,
  )
  await each(
    `insert into agencies.ciso_appointment (agency_id, person_no, grant_id, post, basis, deputy_head_passed_over, valid_from)
     select a.id, p.no, (select id from agencies.role_grant limit 1), 'deputy', 'DEPUTY_HEAD', false, $2
     from agencies.agency a join agencies.person p on p.subject = 'fixture.' || a.code
     where a.code = any($1) and not exists (select 1 from agencies.ciso_appointment c where c.agency_id = a.id)`,
  )
  await each(
    `insert into agencies.information_system (agency_id, reference, name_zh, name_en, is_core, core_basis, operated_by, operator_id,
       is_critical_infrastructure, protection_level, max_tolerable_downtime_hours, valid_from, source, verified)
     select a.id, 'fixture-' || s.kind, '系統', s.kind || ' of ' || a.code, s.kind = 'core',
       case when s.kind = 'core' then 'HIGH_PROTECTION' end, 'OWN', a.id, s.kind = 'critical', 'LOW', 4, $2, 'fixture', false
     from agencies.agency a, (values ('core'), ('critical'), ('plain'), ('hit')) s(kind) where a.code = any($1)`,
  )
  await each(
    `insert into agencies.business_function (agency_id, reference, name_zh, name_en, is_core, operated_by, operator_id, responsible_unit,
       valid_from, source, verified)
     select a.id, 'fixture', '業務', 'function of ' || a.code, false, 'OWN', a.id, a.code, $2, 'fixture', false
     from agencies.agency a where a.code = any($1)`,
  )
  await each(
    `insert into agencies.task (agency_id, role, person_no, kind, subject_type, subject_id, clause, created_at)
     select a.id, r.role, null::integer, 'APPROVE_ROLE', 'RoleGrant', (select id from agencies.role_grant limit 1), 'AP-4.1-6b', $2::timestamptz
     from agencies.agency a, (values ('CISO'), ('AGENCY_STAFF')) r(role)
     where a.code = any($1 || '{kaohsiung-sab}'::text[])
     union all
     select null, 'SYSTEM_ADMIN', null, 'ACTIVATE_ROLE', 'RoleGrant', (select id from agencies.role_grant limit 1), 'AP-4.1-6b', $2::timestamptz
     union all
     select a.id, null, p.no, 'CORRECT_CONTACT', 'ContactRegistration', c.id, 'IG-5.1.2-1-1', $2::timestamptz
     from agencies.contact_registration c join agencies.agency a on a.id = c.agency_id, agencies.person p
     where c.role = 'SECURITY_CONTACT' and p.subject = 'npa.contact'`,
  )
}

const contracts: readonly (readonly [
  ref: string,
  at: string,
  vendor: keyof typeof vendorNumbers | null,
  secret: string,
  state: string,
])[] = [
  ['F-CLOSED', 'kaohsiung-sab', 'vendor-b', 'NONE', 'CLOSED'],
  ['F-SECRET', 'kaohsiung-sab', 'vendor-b', 'SECRET', 'ACTIVE'],
  ['F-NEW', 'kaohsiung-sab', null, 'NONE', 'PREPARING'],
  ['F-OPEN', 'moi', 'vendor-b', 'NONE', 'ACTIVE'],
  ['F-POWER', 'taipower', 'vendor-a', 'NONE', 'ACTIVE'],
  ['F-RAIL', 'krtc', 'vendor-b', 'NONE', 'ACTIVE'],
  ['F-METRO', 'trtc', 'vendor-a', 'CONFIDENTIAL', 'AWARDED'],
  ['F-CIB', 'cib', 'vendor-a', 'NONE', 'SUSPENDED'],
]

async function addContracts(owner: pg.Client): Promise<void> {
  for (const [reference, code, vendor, secret, state] of contracts)
    await owner.query(
      `insert into vendors.contract (agency_id, reference, title, description, scopes, system_ids, secret_level, amount_twd, bespoke_development,
         required_specialists, state, vendor_id, vendor_name, on_site_supervisor, audit_due_at, prepared_by, prepared_at, awarded_at, closed_at)
       select a.id, $1, 'title of ' || $1, 'description', '{MAINTAIN}',
         array(select s.id from agencies.information_system s where s.agency_id = a.id and s.reference in ('noncore-01', 'fixture-plain')),
         $3, 1, false, 1, $4, v.id, v.name_zh, 'post', $6, 1, $6, case when v.id is not null then $6::timestamptz end,
         case when $4 = 'CLOSED' then $7::timestamptz end
       from agencies.agency a left join vendors.vendor v on v.registration_no = $5 where a.code = $2`,
      [reference, code, secret, state, vendor && vendorNumbers[vendor], PAST, NOW],
    )
  await owner.query(
    `insert into vendors.tender_notice (contract_id, agency_id, is_classified, procedure, title, notice_text, suitability_clause,
       suitability_clause_in_documents, published_by, published_at)
     select c.id, c.agency_id, c.secret_level <> 'NONE', case when c.reference in ('F-POWER', 'F-SECRET') then 'INVITED' else 'OPEN' end,
       'notice', 'text', false, false, 1, $1 from vendors.contract c where c.reference like 'F-%' and c.reference <> 'F-NEW'`,
    [PAST],
  )
  await owner.query(
    `insert into vendors.subcontract_authorization (contract_id, agency_id, is_classified, scope, sub_vendor_class, required_measures, clauses,
       authorized_by, authorized_at)
     select c.id, c.agency_id, c.secret_level <> 'NONE', 'scope', 'class', '{measure}', '{clause}', 1, $1
     from vendors.contract c where c.reference in ('C-1', 'F-SECRET', 'F-RAIL', 'F-CLOSED')`,
    [PAST],
  )
  await owner.query(
    `insert into vendors.engagement (contract_id, person_no, capacity, independence_declared, engaged_by, valid_from, valid_to)
     select c.id, p.no, 'TESTER', true, 1, $1, case when c.reference = 'F-CIB' then $2::timestamptz end
     from vendors.contract c, agencies.person p where c.reference in ('F-OPEN', 'F-CIB', 'F-METRO') and p.subject = 'moi.tester'`,
    [PAST, NOW],
  )
}

const ofCases = `from incidents.incident where reference like 'F-%'`
const declared = (table: string, columns: string, values: string) =>
  `incidents.${table} (incident_id, actor_no, role, declared_at, ${columns}) select id, 1, 'CISO', '${NOW}', ${values} ${ofCases}`

/** Everything that handling can leave on a case, and of its log one entry for each kind of reader. */
const handlingParts: readonly string[] = [
  declared(
    'damage_control',
    'controlled_at, how, late_reason, cause, cause_at, level, level_at, scope, scope_at, loss, loss_at, support_need, support_need_at',
    `'${NOW}', 'how', 'late', ${['cause', 'level', 'scope', 'loss', 'need'].map((each) => `'${each}', '${NOW}'`).join(', ')}`,
  ),
  declared(
    'recovery_record',
    'recovered_at, note, late_reason, environment_rebuild, system_restore, scan',
    `'${NOW}', 'note', 'late', '${NOW}', '${NOW}', '${NOW}'`,
  ),
  declared('closure', 'completed_at, handling_method, residual_plan', `'${NOW}', 'method', 'plan'`),
  declared(
    'response_review',
    'authority_id, manpower_sufficient, manpower_suitable, manpower_note, procedure_familiar, procedure_suitable, handling_suitable, other',
    `agency_id, true, true, 'note', true, true, true, 'other'`,
  ),
  `incidents.withdrawal_proposal (incident_id, ground, reason, proposed_by_no, proposed_by_role, proposed_at)
     select id, 'FALSE_ALARM', 'reason', 1, 'SECURITY_CONTACT', '${NOW}' ${ofCases}`,
  `incidents.response_log_entry (incident_id, agency_id, kind, at, text, counterpart, backup_kind, for_briefing, about_facilities,
     about_evidence, author_no, author_agency_id, role, recorded_at)
     select i.id, i.agency_id, e.kind, '${NOW}', e.kind || ' text', 'counterpart', 'PLAN', e.briefing, e.facilities, e.evidence, 1, i.agency_id, 'CISO', '${NOW}'
     from incidents.incident i, (values ('HANDLING', false, false, false), ('MONITORING', true, false, false), ('RECOVERY', false, true, false),
       ('ASSISTANCE', false, false, true), ('INVESTIGATION', false, false, false), ('LAW_ENFORCEMENT_CONTACT', false, false, false))
       e(kind, briefing, facilities, evidence) where i.reference like 'F-%'`,
  `incidents.evidence_item (incident_id, agency_id, kind, description, sha256, storage_ref, custodian_post, collected_at, legal_hold,
     registered_by_no, registered_by_role, registered_at)
     select id, agency_id, 'DEVICE', 'description', repeat('0', 64), 'place', 'post', '${NOW}', true, 1, 'CISO', '${NOW}' ${ofCases}`,
  `incidents.evidence_transfer (item_id, body, officer, receipt_no, transferred_at, from_post, actor_no, role, recorded_at)
     select id, 'body', 'officer', 'receipt', '${NOW}', 'post', 1, 'CISO', '${NOW}' from incidents.evidence_item`,
]

/** A request on each case, on most of them before the national authority, on some with a centre that is there or was. */
const supportParts: readonly string[] = [
  `incidents.support_request (incident_id, agency_id, state, need, requested_at, requested_by_no, requested_by_role, on_behalf_by_id,
     direct_way_opened_at, endorsed_at, requested_directly_at)
   select i.id, i.agency_id, case when i.reference = 'F-2' and a.code = 'krtc' then 'REQUESTED' else s.state end, 'need', '${PAST}', 1, 'CISO',
     i.agency_id, '${PAST}', case when s.way = 'endorsed' then '${PAST}'::timestamptz end, case when s.way = 'direct' then '${PAST}'::timestamptz end
   from incidents.incident i join agencies.agency a on a.id = i.agency_id join (values ('F-1', 'DISPATCHED', 'endorsed'), ('F-2', 'SETTLED', ''),
     ('F-3', 'REQUESTED', ''), ('F-4', 'REPLIED', 'endorsed'), ('F-WAS', 'HANDLED_BY_AUTHORITY', ''), ('F-EX', 'DECIDING', 'endorsed'),
     ('F-B', 'WAITING', 'direct'), ('F-OVER', 'SETTLED', 'endorsed'), ('F-A', 'REMOTE', 'direct')) s(reference, state, way) on s.reference = i.reference`,
  `incidents.support_dispatch (request_id, incident_id, body_id, body_no, mode, team, sent_by_no, sent_at, ended_at)
   select r.id, r.incident_id, b.id, b.no, 'ON_SITE', 'team', 1, '${PAST}', case when r.state = 'SETTLED' then '${PAST}'::timestamptz end
   from incidents.support_request r join agencies.agency b on b.code = case when r.state = 'REMOTE' then 'npa' else 'icst' end
   where r.state in ('DISPATCHED', 'REMOTE', 'REPLIED', 'SETTLED')`,
  `incidents.support_reply (request_id, handling, result, at, body_id, actor_no, role, recorded_at)
   select id, 'handling', 'result', '${NOW}', agency_id, 1, 'TECHNICAL_CENTRE', '${NOW}' from incidents.support_request`,
  `incidents.support_step (request_id, step, outcome, from_state, to_state, role, at, reason, clause)
   select id, 'endorseSupport', 'ENDORSE', 'REQUESTED', 'ENDORSED', 'SECURITY_REVIEWER', '${NOW}', 'reason', 'x' from incidents.support_request`,
]

async function addIncidents(owner: pg.Client): Promise<void> {
  const insert = (where: string, columns: string, values: readonly unknown[]) =>
    owner.query(
      `insert into incidents.incident (reference, agency_id, is_government, is_exercise, exercise_by_id, reported_level, effective_level, level_known, was_major,
         verification_state, handling_state, aware_at, recorded_at, reported_at, reported_by_role, incident_kind, description, business_impact,
         affects_other_agencies, affects_vital_facilities, capacity_assessment, support_needed, occurred_at, closed_at, contract_id)
       select x.reference, a.id, a.kind = 'GOVERNMENT', x.exercise, case when x.exercise then (select b.id from agencies.agency b where b.code = case when a.code in ('moi', 'krtc') then 'oics' else 'kaohsiung' end) end, x.level, x.level, true, x.major or x.level >= 3, 'REPORTED', x.handling,
         '${NOW}', '${NOW}', '${NOW}', 'SECURITY_CONTACT', 'OTHER', 'description of ' || x.reference, 'impact', false, false, 'capacity', false, '${NOW}',
         case when x.handling = 'CLOSED' then '${NOW}'::timestamptz end, (select c.id from vendors.contract c where c.reference = x.contract)
       from agencies.agency a, ${columns} where ${where}`,
      values as unknown[],
    )
  const x = 'x(reference, level, major, exercise, handling, contract)'
  await insert(
    'a.code = any($1)',
    `(values ('F-1', 1, false, false, 'RESPONDING', null), ('F-2', 2, false, false, 'RECOVERED', null), ('F-3', 3, true, false, 'RESPONDING', null),
      ('F-4', 4, true, false, 'CLOSED', null), ('F-WAS', 2, true, false, 'RESPONDING', null), ('F-EX', 3, true, true, 'RESPONDING', null)) ${x}`,
    [['kaohsiung-sab', 'cib', 'taipower', 'krtc', 'trtc', 'moi']],
  )
  await insert(
    'a.code = $1',
    `(values ('F-SECRET', 3, true, false, 'RESPONDING', 'F-SECRET'), ('F-OVER', 1, false, false, 'CLOSED', 'F-CLOSED'),
      ('F-B', 1, false, false, 'RESPONDING', 'C-2'), ('F-EX-B', 1, false, true, 'RESPONDING', 'C-2')) ${x}`,
    ['kaohsiung-sab'],
  )
  await insert(`a.code = 'cib'`, `(values ('F-A', 1, false, false, 'RESPONDING', 'F-CIB')) ${x}`, [])
  // 'hit' in an open case, 'critical' in a closed one, 'core' in a major one, and one of the bureau's in an exercise.
  await owner.query(
    `insert into incidents.incident_system (incident_id, system_id)
     select i.id, s.id from incidents.incident i join agencies.information_system s on s.agency_id = i.agency_id
     where (i.reference, s.reference) in (('F-1', 'fixture-hit'), ('F-4', 'fixture-critical'), ('F-3', 'fixture-core'),
       ('F-EX', 'noncore-03'), ('F-1', 'noncore-04'), ('F-4', 'noncore-05'))`,
  )
  await addLinks(owner)
  for (const part of [
    `incidents.clock (incident_id, kind, regime, basis, level, started_at, due_at, is_target, legal_basis)
       select id, 'RECOVERY', 'GUIDELINES', 'b', 1, '${NOW}', '${NOW}', false, '{IG-3.1-1b}' from incidents.incident where reference like 'F-%'`,
    `incidents.clock_recomputation (incident_id, clock_id, at, cause, from_level, to_level, old_started_at, new_started_at, old_due_at, new_due_at)
       select incident_id, id, '${NOW}', 'LEVEL_CHANGED', 1, 2, '${NOW}', '${NOW}', '${NOW}', '${NOW}' from incidents.clock where basis = 'b'`,
    `incidents.transition (incident_id, machine, step, to_state, role, at, reason, clause)
       select id, 'INCIDENT_VERIFICATION', 'reportIncident', 'REPORTED', 'CISO', '${NOW}', 'reason', 'x' from incidents.incident where reference like 'F-%'`,
    `incidents.time_correction (incident_id, field, old_value, new_value, reason, actor_no, at)
       select id, 'AWARE_AT', '${NOW}', '${NOW}', 'reason', 1, '${NOW}' from incidents.incident where reference like 'F-%'`,
    `incidents.review_record (incident_id, verdict, level_opinion, reason, authority_id, reviewer_no, role, at, opinion_only, self_review,
       affects_other_agencies, affects_vital_facilities)
       select id, 'AGREE', 1, 'reason', agency_id, 1, 'SECURITY_REVIEWER', '${NOW}', false, false, false, false from incidents.incident where reference like 'F-%'`,
    `incidents.level_change (incident_id, from_level, to_level, state, proposed_in, proposed_by_no, role, reason, proposed_at)
       select id, 1, 2, 'PROPOSED', 'reviewIncident', 1, 'SECURITY_REVIEWER', 'reason', '${NOW}' from incidents.incident where reference like 'F-%'`,
    `incidents.level_change_opinion (incident_id, change_id, body, verdict, reason, person_no, at)
       select incident_id, id, 'NSC_OFFICE', 'APPLY', 'reason', 1, '${NOW}' from incidents.level_change where state = 'PROPOSED'`,
    `incidents.reverification_record (incident_id, verdict, level_opinion, bypassed_review, reason, officer_no, role, at)
       select id, 'AGREE', 1, false, 'reason', 1, 'NATIONAL_OFFICER', '${NOW}' from incidents.incident where reference like 'F-%'`,
    `incidents.offline_record (incident_id, channel, outage_reason, called_at, recorded_at, recorded_by_no, role, is_note, note)
       select id, 'FAX', 'outage', '${NOW}', '${NOW}', 1, 'TECHNICAL_CENTRE', true, 'note' from incidents.incident where reference like 'F-%'`,
    `incidents.lateral_notice (incident_id, agency_id, level, sector, text, advised_action, contact_window, group_ids, notified, sent_by_no,
       role, sent_at)
       select i.id, i.agency_id, i.effective_level, 'sector', 'text of ' || i.reference, 'action', 'window', array[g.id],
         array[17::bigint << 32 | g.no], 1, 'CISO', '${NOW}'
       from incidents.incident i join agencies.response_group g on (g.file_id = 'rg-economic') = (i.reference in ('F-1', 'F-3'))
         and g.file_id in ('rg-economic', (select min(file_id) from agencies.response_group where file_id <> 'rg-economic'))
       where i.reference like 'F-%' and not i.is_exercise`,
    ...handlingParts,
    ...supportParts,
    ...nationalParts,
    ...emergencyParts,
    `incidents.observation (agency_id, text, observed_at, raised_by_no, raised_by_role, raised_at)
       select a.id, 'observed in ' || a.code, '${NOW}', p.no, 'AGENCY_STAFF', '${NOW}' from agencies.agency a
       join agencies.person p on p.subject in ('fixture.' || a.code, a.code || '.staff', a.code || '.contact')`,
  ])
    await owner.query(`insert into ${part}`)
  await owner.query(excerptsInForce)
}

export async function addContent(owner: pg.Client): Promise<void> {
  await addSectors(owner)
  await addPeople(owner)
  await addFurniture(owner)
  await addContracts(owner)
  await addPeopleOfVendors(owner)
  await addAudits(owner)
  await addItems(owner)
  await addIncidents(owner)
  await addAftermath(owner)
  for (const part of deliveryParts) await owner.query(`insert into ${part}`)
  await addNotices(owner)
  await addEnds(owner)
}
