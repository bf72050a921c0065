/** What the national layer leaves on the cases of the fixture: assessments, task forces, meetings and notices. */
export const PAST = '2020-01-01T00:00:00Z'
/** Before anything in the demonstration; the clock of a world stands in November 2026. */
export const NOW = '2026-11-19T00:00:00Z'

/** Assessments of what was major; task forces that stand, are over, or only proposed; meetings held, called or not. */
export const nationalParts: readonly string[] = [
  `incidents.national_security_assessment (incident_id, body_id, indicator_organised_source, indicator_important_victim, indicator_widespread,
     indicator_classified_loss, indicator_livelihood_impact, national_security_related, note, preliminary_at, assessed_by_no, recorded_at, intel_item_id)
   select i.id, b.id, true, true, true, true, true, true, 'note', '${NOW}', 1, '${NOW}',
     (select t.id from intelligence.intel_item t where t.reference = case when i.reference = 'F-3' then 'F-DRAFT' else 'F-SHARED' end)
   from incidents.incident i join agencies.agency b on b.code = 'nicso' where i.reference like 'F-%' and i.was_major`,
  `incidents.task_force (incident_id, agency_id, lead_body_id, ground, reason, state, proposed_at, proposed_by_no, proposed_by_role, answered_at,
     answered_by_no, answered_by_role, established_at, dissolved_at, final_report)
   select i.id, i.agency_id, b.id, 'SERIOUS_ACCIDENT', 'reason', s.state, '${PAST}', 1, 'NATIONAL_OFFICER', '${PAST}', 2, 'NSC_OFFICER',
     case when s.state in ('ESTABLISHED', 'DISSOLVED') then '${PAST}'::timestamptz end,
     case when s.state = 'DISSOLVED' then '${NOW}'::timestamptz end, case when s.state = 'DISSOLVED' then 'report' end
   from incidents.incident i join agencies.agency b on b.code = 'moi' join (values ('F-1', 'ESTABLISHED'), ('F-2', 'PROPOSED'),
     ('F-3', 'ESTABLISHED'), ('F-4', 'DISSOLVED'), ('F-WAS', 'DECLINED'), ('F-EX', 'ESTABLISHED')) s(reference, state) on s.reference = i.reference`,
  `incidents.task_force_member (task_force_id, incident_id, person_no, person_id, body_id, role, joined_at, left_at)
   select f.id, f.incident_id, p.no, p.id, f.lead_body_id, 'TASK_FORCE_MEMBER', f.established_at, f.dissolved_at
   from incidents.task_force f, agencies.person p
   where p.subject in ('cib.police', 'npa.task-force', 'mnd.task-force', 'nicso.officer', 'nicst.convener', 'sab.former')`,
  `incidents.task_force_finding (task_force_id, kind, text, at, author_no, role, recorded_at)
   select id, 'ANALYSIS', 'finding', '${NOW}', 1, 'TASK_FORCE_MEMBER', '${NOW}' from incidents.task_force`,
  `incidents.defence_meeting (incident_id, agency_id, state, reason, decided_at, decided_by_no, invitation, invitee_ids, invitee_nos, held_at,
     conclusions, convened_by_no, convened_by_role, convened_at)
   select i.id, i.agency_id, s.state, 'reason', '${PAST}', 1, 'invitation', array(select id from agencies.agency where code = any(s.invited)),
     array(select no from agencies.agency where code = any(s.invited)), case when s.state = 'HELD' then '${NOW}'::timestamptz end,
     'conclusions', 1, 'NSC_OFFICER', '${NOW}'
   from incidents.incident i join (values ('F-1', 'HELD', '{kaohsiung,moi,icst}'::text[]), ('F-2', 'NOT_CALLED', '{}'), ('F-3', 'HELD', '{moea,icst}'),
     ('F-4', 'CALLED', '{}'), ('F-EX', 'HELD', '{kaohsiung}')) s(reference, state, invited) on s.reference = i.reference`,
  `incidents.improvement_notice (task_force_id, incident_id, agency_id, text, issued_at, issued_by_no, issued_by_role)
   select id, incident_id, agency_id, 'notice', '${NOW}', 1, 'NSC_OFFICER' from incidents.task_force`,
  `incidents.task_force_report (task_force_id, text, author_no, role, recorded_at)
   select id, 'report', 1, 'TASK_FORCE_MEMBER', '${NOW}' from incidents.task_force`,
  // One authority on duty, gone, or still only asked; and one that nobody of the fixture belongs to.
  `incidents.disaster_liaison (incident_id, authority_id, office_id, disaster_kind, invitation, state, requested_at, requested_by_no, arrived_at, left_at)
   select i.id, a.id, o.id, 'ENERGY', 'invitation', s.state, '${PAST}', 1, case when s.state <> 'REQUESTED' then '${PAST}'::timestamptz end,
     case when s.state = 'ENDED' then '${NOW}'::timestamptz end
   from incidents.incident i join agencies.agency o on o.code = 'oics' join (values ('F-1', 'npa', 'STATIONED'), ('F-2', 'npa', 'REQUESTED'),
     ('F-3', 'npa', 'STATIONED'), ('F-3', 'moea', 'STATIONED'), ('F-4', 'npa', 'ENDED'), ('F-EX', 'npa', 'STATIONED'))
     s(reference, at, state) on s.reference = i.reference join agencies.agency a on a.code = s.at`,
  `incidents.liaison_officer (liaison_id, incident_id, authority_id, person_no, person_id, named_at, arrived_at, left_at)
   select l.id, l.incident_id, l.authority_id, p.no, p.id, '${PAST}', l.arrived_at, l.left_at from incidents.disaster_liaison l
   join agencies.agency a on a.id = l.authority_id, agencies.person p
   where p.subject = any(case when a.code = 'npa' then '{npa.liaison,sab.former}'::text[] else '{sab.former}' end)`,
  `incidents.contractor_finding (incident_id, agency_id, reason, authority_id, recommended_by_no, role, recommended_at, contract_id, ground)
   select id, agency_id, 'reason', agency_id, 1, 'SECURITY_REVIEWER', '${NOW}', contract_id, 'NOT_REPORTED' from incidents.incident`,
  `incidents.excerpt (incident_id, reader, text, contract_id, author_no, role, written_at)
   select i.id, r.reader, 'excerpt', case when r.reader = 'CONTRACTOR' then gen_random_uuid() end, 1, 'CISO', '${NOW}'
   from incidents.incident i, (values ('COUNCIL_CONVENER'), ('DISASTER_AUTHORITY'), ('CONTRACTOR')) r(reader) where i.reference like 'F-%'`,
  `incidents.case_archive (incident_id, edition, archived_at, kept_until, cause_analysis, recovery_course, prevention, audit_trail_refs, evidence_refs)
   select i.id, e, '${PAST}', '${NOW}', 'cause', 'course', '[{"dimension":"TECHNICAL","description":"measure"}]'::jsonb,
     '[{"kind":"SYSTEM_LOG","storageRef":"place"}]'::jsonb, '[{"kind":"DEVICE","storageRef":"place"}]'::jsonb
   from incidents.incident i, generate_series(1, 2) e where i.reference like 'F-%'`,
  `incidents.hold_release (item_id, body, document, reason, asked_by_no, asked_by_role, asked_at)
   select id, 'body', 'document', 'reason', 1, 'CISO', '${NOW}' from incidents.evidence_item`,
  `incidents.published_statistic (authority_id, year, edition, published_at, ended_at, levels, clocks)
   select a.id, s.year, s.edition, '${PAST}', s.ended, '[{"cells": [{"level": 1, "reporter": "GOVERNMENT"}], "incidents": 9}]',
     '[{"kind": "REPORT", "isTarget": false, "met": 8, "breached": 5}]'
   from agencies.agency a join (values (2023, 1, '${NOW}'::timestamptz), (2023, 2, null), (2024, 1, null)) s(year, edition, ended)
     on a.code = 'oics'`,
  `incidents.statistic_edition (authority_id, year, edition, state, levels, clocks, reason, prepared_at, prepared_by_no, released_at,
     released_by_no, publication_id)
   select authority_id, year, edition, case when ended_at is null then 'RELEASED' else 'SUPERSEDED' end, levels, clocks, 'reason',
     '${PAST}', 1, '${PAST}', 2, id from incidents.published_statistic`,
  `incidents.statistic_edition (authority_id, year, edition, state, levels, clocks, prepared_at, prepared_by_no)
   select authority_id, 2025, 1, 'PREPARED', levels, clocks, '${NOW}', 1 from incidents.published_statistic limit 1`,
  `incidents.export (by_no, question, purpose, rows, sha256, at)
   select p.no, '{"from": "2024-01-01", "to": "2024-01-31", "groupBy": ["MONTH"]}', 'purpose', 1, repeat('0', 64), '${NOW}'
   from agencies.person p where p.subject in ('oics.national', 'moi.reviewer', 'npa.ciso', 'sab.former')`,
]

/** Texts for those who see no more of a case, written on all of them. */
export const excerptsInForce = `update incidents.incident set briefing_summary = 'summary of ' || reference,
  facility_impact = 'impact of ' || reference, contract_part = 'part of ' || reference, contract_part_for = contract_id,
  convener_informed_at = '${NOW}', acknowledged_at = '${NOW}' where reference like 'F-%'`
