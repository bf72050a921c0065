/** The conditions of tasks in the words of the tables: the case is `i`, the thing `s`, the body that is asked `o`. */
import { relationNumbers } from '../../../law/access/relations.ts'
import { mayBeAnnounced } from '../../../law/announcements/who-is-announced.ts'
import { taipeiOffsetHours } from '../../../law/calendar/taipei.ts'
import type { ClockKind } from '../../../law/clocks/deadlines.ts'
import { lowestMajorLevel } from '../../../law/levels/level.ts'
import type { TaskCondition } from '../../../law/tasks/task.ts'

const of = (table: string, also = 'true') =>
  `exists (select from incidents.${table} f where f.incident_id = i.id and ${also})`

const runs = (kind: ClockKind) =>
  of('clock', `f.kind = '${kind}' and f.stopped_at is null and f.cancelled_at is null`)

const said = (body: string) =>
  `exists (select from incidents.level_change_opinion f where f.change_id = s.id and f.body = '${body}')`

const answered = 'exists (select from incidents.support_reply f where f.request_id = s.id)'

/** The agency's assessment or a reviewer's own is enough (IG-3.1-1f, IG-3.2-2b). */
const affectsOthers = `(i.affects_other_agencies or i.affects_vital_facilities
  or ${of('review_record', '(f.affects_other_agencies or f.affects_vital_facilities)')})`

const hasSuperior = `exists (select from published_agencies.reach r where r.target_id = i.agency_id
  and r.key >> 32 = ${relationNumbers.SUPERVISES_DIRECTLY} and r.valid_from <= moment and (r.valid_to is null or r.valid_to > moment))`

const announced = [true, false].filter((isGovernment) => mayBeAnnounced(isGovernment))

export const conditions: Readonly<Record<TaskCondition, string>> = {
  REPORT_BEFORE_REVIEWER: `i.verification_state in ('REPORTED', 'REPORTED_OFFLINE')`,
  REPORT_RETURNED: `i.verification_state = 'RETURNED'`,
  REVERIFICATION_APPLIES: `(i.is_government or i.effective_level >= ${lowestMajorLevel})`,
  LEVEL_UNKNOWN: 'not i.level_known',
  BACKFILL_OWED: `i.report_channel <> 'ONLINE' and i.backfilled_at is null`,
  RENEWED_REPORT_OWED: runs('REREPORT'),
  // No notice leaves an exercise (G-55).
  LATERAL_NOTICE_OWED: `not i.is_exercise and ${affectsOthers} and not ${of('lateral_notice')}`,
  CASE_OPEN: `i.handling_state in ('RESPONDING', 'DAMAGE_CONTROLLED', 'RECOVERED')`,
  CASE_NOT_ARCHIVED: `i.handling_state <> 'ARCHIVED'`,
  MAJOR_NOW: `i.effective_level >= ${lowestMajorLevel}`,
  NOT_MAJOR_NOW: `i.effective_level < ${lowestMajorLevel}`,
  NOT_YET_ASSESSED: `not ${of('national_security_assessment')}`,
  NO_MEETING_DECIDED: `not ${of('defence_meeting')}`,
  NO_TASK_FORCE: `not ${of('task_force', `f.state in ('PROPOSED', 'ESTABLISHED')`)}`,
  TASK_FORCE_CLOCK_RUNS: runs('TASKFORCE'),
  MEETING_CALLED_OR_CLOCK_RUNS: `(${of('defence_meeting', `f.state = 'CALLED'`)} or ${runs('DEFENCE_MEETING')})`,
  NATIONAL_AUTHORITY_SILENT: `not ${said('NATIONAL_AUTHORITY')}`,
  NSC_OFFICE_SILENT: `not ${said('NSC_OFFICE')}`,
  PROPOSED_BY_NATIONAL_AUTHORITY: `s.proposed_by_role = 'NATIONAL_OFFICER'`,
  PROPOSED_BY_NSC_OFFICE: `s.proposed_by_role = 'NSC_OFFICER'`,
  HANDLED_BY_AUTHORITY: `s.state = 'HANDLED_BY_AUTHORITY'`,
  SUPPORT_UNANSWERED: `not ${answered}`,
  SUPPORT_ANSWERED: `(s.state <> 'HANDLED_BY_AUTHORITY' or ${answered})`,
  RESPONSE_UNREVIEWED: `not ${of('response_review', 'f.declared_at >= i.closed_at')}`,
  // Whoever has announced may draft another edition; he is asked to once a consent was withdrawn (ER-11-2-1d).
  ANNOUNCING_UNDECIDED: '(s.edition = 1 or s.decision_asked_at is not null)',
  AGENCY_KIND_ANNOUNCED: `i.is_government in (${announced.join(', ')})`,
  ANNOUNCED_NATIONALLY: `s.announcer = 'NATIONAL'`,
  ANNOUNCED_BY_SECTOR: `s.announcer = 'SECTOR'`,
  APPROVAL_MISSING: `not exists (select from incidents.announcement_approval f
    where f.announcement_id = s.id and f.round = s.round and f.authority_id = o.agency_id)`,
  ASKED_IN_THE_GRAPH: 's.party_name is null',
  NO_SUPERIOR: `i.is_government and not ${hasSuperior}`,
  REQUEST_STANDS: 's.lapses_at > moment',
  OWNER_UNHEARD: 's.answered_at is null',
  MEASURE_OVERDUE: `s.planned_completion < (moment at time zone interval '${taipeiOffsetHours} hours')::date`,
}
