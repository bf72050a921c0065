/** What a case asks of people: the things in it, the offices around it, and the conditions that its rows are worded in. */
import type { StateOf } from '../lifecycles/machines.ts'
import type { Addressee as AddresseeOf, TaskRow } from './row.ts'

/** Things in whose states a task can be called for, besides those that have a lifecycle table. */
export const otherThings = {
  WITHDRAWAL: ['PROPOSED', 'AGREED', 'REFUSED'],
  PARTY_CONSENT: ['ASKED', 'ANSWERED', 'DROPPED'],
  IMPROVEMENT_MEASURE: ['OPEN', 'DONE', 'DROPPED'],
  TASK_FORCE: ['PROPOSED', 'DECLINED', 'ESTABLISHED', 'DISSOLVED'],
  DEFENCE_MEETING: ['CALLED', 'NOT_CALLED', 'HELD'],
} as const

export const thingsWithLifecycle = [
  'INCIDENT_VERIFICATION',
  'INCIDENT_HANDLING',
  'LEVEL_CHANGE',
  'SUPPORT',
  'INVESTIGATION_REPORT',
  'ANNOUNCEMENT',
  'EMERGENCY_ACCESS',
] as const

type WithLifecycle = (typeof thingsWithLifecycle)[number]
export type Thing = WithLifecycle | keyof typeof otherThings
type StateOfThing<T extends Thing> = T extends WithLifecycle
  ? StateOf<T>
  : T extends keyof typeof otherThings
    ? (typeof otherThings)[T][number]
    : never

/** At which body the role that is asked is held, as it relates to the agency whose case it is. */
export const offices = [
  'OWN',
  /** The authority that reviews the cases of a government agency (IG-3.2-2a). */
  'REVIEWING',
  /** The sector authority of a non-government agency, alone or jointly (ER-12b). */
  'SECTOR',
  /** The same for announcements, a matter of its own. */
  'SECTOR_ANNOUNCING',
  'SUPERIOR',
  /** Bodies that were sent to support the case. */
  'SENT',
  /** Wherever the role is held: the national authority, the NSC office, the convener. */
  'ANYWHERE',
] as const
export type Office = (typeof offices)[number]

/** What a task depends on besides a state; each is worded once, where the rows are. */
export const taskConditions = [
  'REPORT_BEFORE_REVIEWER',
  'REPORT_RETURNED',
  'REVERIFICATION_APPLIES',
  'LEVEL_UNKNOWN',
  'BACKFILL_OWED',
  'RENEWED_REPORT_OWED',
  'LATERAL_NOTICE_OWED',
  'CASE_OPEN',
  'CASE_NOT_ARCHIVED',
  'MAJOR_NOW',
  'NOT_MAJOR_NOW',
  'NOT_YET_ASSESSED',
  'NO_MEETING_DECIDED',
  'NO_TASK_FORCE',
  'TASK_FORCE_CLOCK_RUNS',
  'MEETING_CALLED_OR_CLOCK_RUNS',
  'NATIONAL_AUTHORITY_SILENT',
  'NSC_OFFICE_SILENT',
  'PROPOSED_BY_NATIONAL_AUTHORITY',
  'PROPOSED_BY_NSC_OFFICE',
  'HANDLED_BY_AUTHORITY',
  'SUPPORT_UNANSWERED',
  'SUPPORT_ANSWERED',
  'RESPONSE_UNREVIEWED',
  'ANNOUNCING_UNDECIDED',
  'AGENCY_KIND_ANNOUNCED',
  'ANNOUNCED_NATIONALLY',
  'ANNOUNCED_BY_SECTOR',
  'APPROVAL_MISSING',
  'ASKED_IN_THE_GRAPH',
  'NO_SUPERIOR',
  'MEASURE_OVERDUE',
  'REQUEST_STANDS',
  'OWNER_UNHEARD',
] as const
export type TaskCondition = (typeof taskConditions)[number]

export type Addressee = AddresseeOf<TaskCondition, Office>

export type Task<T extends Thing = Thing, Kind extends string = string> = TaskRow<
  T,
  StateOfThing<T>,
  TaskCondition,
  Office,
  Kind
>

/** Checks, when the code is compiled, that a row names no state its thing has not. */
export function task<const T extends Thing, const Kind extends string>(row: Task<T, Kind>): Task<T, Kind> {
  return row
}
