/** Where the things stand whose states call for tasks: the case is `i`, a row at hand; the thing `s`; the moment `moment`. */
import { rowsOf } from '../../../law/lifecycles/next-state.ts'
import type { Thing } from '../../../law/tasks/task.ts'
import type { Place } from '../../settle-tasks.ts'

const ofCase = (table: string) => `(select f.* from incidents.${table} f where f.incident_id = i.id) s`

const waiting = rowsOf('INCIDENT_VERIFICATION', 'reviewClockBreached').flatMap((row) => row.from)

/** Time alone makes an overdue review of a report that waits; it is never stored. */
const verification = `case when i.verification_state in (${waiting.map((state) => `'${state}'`).join(', ')}) and i.review_due_at < moment
  then 'REVIEW_OVERDUE' else i.verification_state end`

export const places: Readonly<Record<Thing, Place>> = {
  INCIDENT_VERIFICATION: { type: 'Incident', from: null, state: verification },
  INCIDENT_HANDLING: { type: 'Incident', from: null, state: 'i.handling_state' },
  WITHDRAWAL: { type: 'IncidentWithdrawal', from: ofCase('withdrawal_proposal'), state: 's.state' },
  LEVEL_CHANGE: { type: 'LevelChange', from: ofCase('level_change'), state: 's.state' },
  SUPPORT: {
    type: 'SupportRequest',
    from: ofCase('support_request'),
    state: 's.state',
    clock: 'c.id = s.clock_id',
  },
  INVESTIGATION_REPORT: {
    type: 'InvestigationReport',
    from: ofCase('investigation_report'),
    state: 's.state',
  },
  IMPROVEMENT_MEASURE: {
    type: 'ImprovementMeasure',
    from: `(select m.id, m.planned_completion, case
        when m.submission < r.submissions or r.state <> 'MEASURES_OPEN' then 'DROPPED'
        when m.completed_on is null then 'OPEN' else 'DONE' end as state
      from incidents.improvement_measure m join incidents.investigation_report r on r.id = m.report_id
      where r.incident_id = i.id) s`,
    state: 's.state',
  },
  TASK_FORCE: { type: 'TaskForce', from: ofCase('task_force'), state: 's.state' },
  DEFENCE_MEETING: { type: 'DefenceMeeting', from: ofCase('defence_meeting'), state: 's.state' },
  EMERGENCY_ACCESS: { type: 'EmergencyAccess', from: ofCase('emergency_access'), state: 's.state' },
  ANNOUNCEMENT: { type: 'PublicAnnouncement', from: ofCase('announcement'), state: 's.state' },
  PARTY_CONSENT: {
    type: 'PartyConsent',
    from: `(select c.id, c.answer_by, c.party_name, case
        when g.dropped_at is not null or a.state <> 'PARTY_COMMENT' then 'DROPPED'
        when c.answer is null then 'ASKED' else 'ANSWERED' end as state
      from incidents.party_consent c join incidents.announcement a on a.id = c.announcement_id
      join incidents.announcement_segment g on g.id = c.segment_id where a.incident_id = i.id) s`,
    state: 's.state',
  },
}

/** Tables whose rows decide what is asked, and the column by which each leads to its case. */
export const touching = {
  incident: 'id',
  clock: 'incident_id',
  withdrawal_proposal: 'incident_id',
  level_change: 'incident_id',
  level_change_opinion: 'incident_id',
  lateral_notice: 'incident_id',
  support_request: 'incident_id',
  support_reply: 'request_id',
  response_review: 'incident_id',
  investigation_report: 'incident_id',
  improvement_measure: 'report_id',
  national_security_assessment: 'incident_id',
  task_force: 'incident_id',
  defence_meeting: 'incident_id',
  announcement: 'incident_id',
  party_consent: 'announcement_id',
  emergency_access: 'incident_id',
} as const

/** The case that the value of such a column, `named`, leads to. */
export const caseBy: Readonly<Record<(typeof touching)[keyof typeof touching], string>> = {
  id: 'named',
  incident_id: 'named',
  request_id: '(select r.incident_id from incidents.support_request r where r.id = named)',
  report_id: '(select r.incident_id from incidents.investigation_report r where r.id = named)',
  announcement_id: '(select a.incident_id from incidents.announcement a where a.id = named)',
}
