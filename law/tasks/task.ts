/**
 * What people are asked to do. A task is open exactly as long as what calls for it lasts: a row names a thing, the
 * states in which something is to be done about it, and who is asked. Nothing opens or closes a task by itself.
 */
import type { Role } from '../access/roles.ts'
import type { ClockKind } from '../clocks/deadlines.ts'
import type { StateOf } from '../lifecycles/machines.ts'

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

export interface Addressee {
  readonly roles: readonly Role[]
  readonly at: Office
  /** Asked only under these conditions, besides those of the row. */
  readonly when?: readonly TaskCondition[]
}

/** By when: the due instant of one of these clocks while it runs; or so long after something happened to the thing. */
export type TaskDue =
  | { readonly clock: readonly ClockKind[] }
  | { readonly event: string; readonly plusHours?: number }

export interface Task<T extends Thing = Thing, Kind extends string = string> {
  readonly kind: Kind
  readonly text: { readonly zh: string; readonly en: string }
  readonly clause: string
  readonly of: T
  readonly while: readonly StateOfThing<T>[]
  readonly when?: readonly TaskCondition[]
  readonly asked: readonly Addressee[]
  readonly due?: TaskDue
  /** Acts by which the thing asked is done; whatever else ends the task lets it fall away. */
  readonly doneBy: readonly string[]
}

/** Checks, when the code is compiled, that a row names no state its thing has not. */
export function task<const T extends Thing, const Kind extends string>(row: Task<T, Kind>): Task<T, Kind> {
  return row
}
