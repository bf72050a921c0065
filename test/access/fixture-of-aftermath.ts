/** What follows a case of the fixture: investigation reports, praise and blame, announcements. */
import type pg from 'pg'
import { NOW } from './fixture-of-national.ts'

/** Where the demonstration has left none of its own. */
const without = (table: string, column: string, id: string) =>
  `not exists (select from incidents.${table} x where x.${column} = ${id})`

/** A report in every case, each in another state, with working text in all of them; and one word of praise and blame. */
export async function addAftermath(owner: pg.Client): Promise<void> {
  const contents = `impact_scope, damage_assessment, recovery_course, handling_course, root_cause, cause_category, measures`
  const texts = `'scope', 'damage', 'recovery', 'handling', 'cause', 'ATTACK',
    '[{"dimension":"TECHNICAL","description":"measure","plannedCompletion":"2026-12-31","effectTracking":"scans"}]'::jsonb`
  const recommended = `incident_id, agency_id, reason, authority_id, recommended_by_no, role, recommended_at`
  const given = `select id, agency_id, 'reason', agency_id, 1, 'SECURITY_REVIEWER', '${NOW}'::timestamptz`
  const reports = 'from incidents.investigation_report r'
  const submitted = `${reports} where submissions > 0 and`
  for (const part of [
    `incidents.investigation_report (incident_id, agency_id, state, recovered_at, submissions, submitted_at)
       select id, agency_id, (array['DUE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'MEASURES_OPEN', 'COMPLETE'])[1 + no % 6], '${NOW}',
         case when no % 6 > 1 then 1 else 0 end, case when no % 6 > 1 then '${NOW}'::timestamptz end
         from incidents.incident i where ${without('investigation_report', 'incident_id', 'i.id')}`,
    `incidents.investigation_draft (report_id, agency_id, ${contents}) select id, agency_id, ${texts} ${reports}
       where ${without('investigation_draft', 'report_id', 'r.id')}`,
    `incidents.report_submission (report_id, ${contents}, aware_at, recovered_at, submitted_at, minutes_late)
       select id, ${texts}, '${NOW}', '${NOW}', '${NOW}', 0 ${submitted} ${without('report_submission', 'report_id', 'r.id')}`,
    `incidents.improvement_measure (report_id, submission, dimension, description, planned_completion, effect_tracking)
       select id, 1, 'TECHNICAL', 'measure', '2026-12-31', 'scans' ${submitted} ${without('improvement_measure', 'report_id', 'r.id')}`,
    `incidents.measure_update (report_id, measure_id, note, role, actor_no, at)
       select report_id, id, 'note', 'CISO', 1, '${NOW}' from incidents.improvement_measure`,
    `incidents.report_step (report_id, step, to_state, role, at, reason, clause)
       select id, 'controlledOrRecovered', 'DUE', 'SYSTEM', '${NOW}', 'reason', 'x' from incidents.investigation_report`,
    `incidents.commendation (${recommended}, ground, state) ${given}, 'TIMELY_WARNING', 'NOMINATED' from incidents.incident`,
    `incidents.discipline_recommendation (${recommended}, ground, aggravated, broken_clocks, state)
       ${given}, 'FALSE_REPORT', false, '[]'::jsonb, 'RECOMMENDED' from incidents.incident`,
    `incidents.mitigation_recommendation (${recommended}, kept_clocks)
       ${given}, '[{"kind":"REPORT","dueAt":"${NOW}","minutesLate":0}]'::jsonb from incidents.incident`,
  ])
    await owner.query(`insert into ${part}`)
  await addAnnouncements(owner)
}

/** Of every major case: two parts of a draft, one put to the agency and one to somebody else; and two public texts. */
async function addAnnouncements(owner: pg.Client): Promise<void> {
  for (const part of [
    `incidents.announcement_segment (announcement_id, position, section, text, withholding)
       select a.id, place, 'CAUSE', 'draft text', 'HARM' from incidents.announcement a, generate_series(1, 2) place
       where ${without('announcement_segment', 'announcement_id', 'a.id')}`,
    `incidents.party_consent (announcement_id, segment_id, agency_id, authority_id, party_name, asked_for, section, text,
       question, asked_at, answer_by)
       select s.announcement_id, s.id, a.agency_id, a.agency_id, case s.position when 2 then 'somebody' end, 'CONSENT', s.section, s.text,
         'question', '${NOW}', '${NOW}' from incidents.announcement_segment s join incidents.announcement a on a.id = s.announcement_id`,
    `incidents.announcement_exception (announcement_id, segment_id, ground, reason, authority_id, decider_no, at)
       select announcement_id, id, 'PUBLIC_INTEREST', 'reason', gen_random_uuid(), 1, '${NOW}' from incidents.announcement_segment`,
    `incidents.announcement_approval (announcement_id, round, authority_id, approver_no, at)
       select id, 1, agency_id, 1, '${NOW}' from incidents.announcement a where ${without('announcement_approval', 'announcement_id', 'a.id')}`,
    `incidents.published_announcement (authority_id, edition, published_at, ended_at)
       select a.id, 1, '${NOW}', ended from agencies.agency a, (values (null), ('${NOW}'::timestamptz)) as x(ended), generate_series(1, 5) where a.code = 'moea'`,
    `incidents.published_segment (publication_id, position, section, text)
       select id, 1, 'CAUSE', 'published text' from incidents.published_announcement p where ${without('published_segment', 'publication_id', 'p.id')}`,
  ])
    await owner.query(`insert into ${part}`)
}
