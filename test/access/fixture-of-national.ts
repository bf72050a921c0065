/** What the national layer leaves on the cases of the fixture: assessments, task forces, meetings and notices. */
export const PAST = '2020-01-01T00:00:00Z'
/** Before anything in the demonstration; the clock of a world stands in November 2026. */
export const NOW = '2026-11-19T00:00:00Z'

/** Assessments of what was major; task forces that stand, are over, or only proposed; meetings held, called or not. */
export const nationalParts: readonly string[] = [
  `incidents.national_security_assessment (incident_id, body_id, indicator_organised_source, indicator_important_victim, indicator_widespread,
     indicator_classified_loss, indicator_livelihood_impact, national_security_related, note, preliminary_at, assessed_by_no, recorded_at)
   select i.id, b.id, true, true, true, true, true, true, 'note', '${NOW}', 1, '${NOW}'
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
]
