/** Incidents as rows: who relates to them, which conditions of the matrix they meet, how they are listed. */
import { lowestMajorLevel } from '../../../law/levels/level.ts'
import { unclassifiedContract } from '../../case-facts.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import {
  emergencyOf,
  exerciseOf,
  liaisonOf,
  plain,
  reachOf,
  rowSource,
  type Sql,
  supportingOf,
  taskForceOf,
  workingPartyOf,
} from '../../row-source.ts'
import { caseState, verificationState } from './state.ts'

const isMajor: Sql = (t) => `(${t}.effective_level >= ${lowestMajorLevel})`

/** Whether the agency has not yet done with it; the verification may run on after that (IG-3.1-4a). */
const isOpen: Sql = (t) => `(${t}.handling_state not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN'))`

export const incidentRows = rowSource({
  type: 'Incident',
  table: 'incidents.incident',
  class: 'IN.CORE',
  columns: {
    ...plain('id', 'reference', 'agencyId', 'isGovernment', 'isExercise', 'version'),
    ...plain(
      'reportedLevel',
      'effectiveLevel',
      'levelKnown',
      'raiseUndecided',
      'levelChangeState',
      'wasMajor',
    ),
    levelProvisional: (t) => `(not ${t}.level_known or ${t}.raise_undecided)`,
    isMajor,
    state: caseState,
    verificationState,
    storedVerificationState: (t) => `${t}.verification_state`,
    ...plain('handlingState', 'occurredAt', 'awareAt', 'reportedAt', 'closedAt', 'nextDueAt'),
    ...plain('archivedAt', 'criminalSuspected', 'supportOpen', 'reportAccepted'),
    ...plain('reportChannel', 'backfilledAt', 'exerciseById', 'promotedFromId', 'groupId', 'groupedAt'),
    ...plain('reportedByNo', 'reportedByRole', 'authors'),
    ...plain('incidentKind', 'description', 'businessImpact', 'capacityAssessment', 'supportNeeded'),
    ...plain('affectsOtherAgencies', 'affectsVitalFacilities', 'crossImpactAssessment', 'contractId'),
    ...plain('leakedData', 'tampering', 'outageHours'),
    ...plain('matchedCriteria', 'proposedCriteria', 'doubtedCriteria'),
    ...plain('acknowledgedAt', 'convenerInformedAt', 'briefingSummary', 'facilityImpact'),
    // What was written for the people of one contract is not shown to those of another.
    contractPart: (t) => `(case when ${t}.contract_part_for = ${t}.contract_id then ${t}.contract_part end)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    workingPartyOf(unclassifiedContract),
    supportingOf((t) => `${t}.id`),
    taskForceOf((t) => `${t}.id`),
    emergencyOf((t) => `${t}.id`),
    exerciseOf((t) => `${t}.id`),
    liaisonOf((t) => `${t}.id`),
  ],
  conditions: {
    MAJOR: (t) => `${t}.was_major`,
    GOVERNMENT_OR_MAJOR: (t) => `(${t}.is_government or ${t}.was_major)`,
    NOT_EXERCISE: (t) => `not ${t}.is_exercise`,
    EXERCISE: (t) => `${t}.is_exercise`,
    'IN.CORE/exercise': (t) => `${t}.is_exercise`,
    'IN.CORE/contract': (t) => `${t}.contract_id is not null`,
    // Whether anything was released is told by the text, never by a refusal (D-04).
    'IN.DETAIL/contract': (t) => `${t}.contract_id is not null`,
    GOVERNMENT_OR_MAJOR_OR_SUPPORT_ENDORSED: (t) =>
      `(${t}.is_government or ${t}.was_major or ${t}.support_endorsed)`,
  },
})

/** Effect on others, as the agency or a reviewer states it (IG-3.1-1f, IG-3.2-2b). */
export interface CrossImpactInput {
  readonly affectsOtherAgencies: boolean
  readonly affectsVitalFacilities: boolean
  readonly assessment?: string | null
}

/** The same three columns stand in reports and in reviews; null where a review gave no opinion on it. */
export function crossImpactOf(row: {
  readonly affectsOtherAgencies?: boolean | null
  readonly affectsVitalFacilities?: boolean | null
  readonly crossImpactAssessment?: string | null
}) {
  if (row.affectsOtherAgencies == null) return null
  return {
    affectsOtherAgencies: row.affectsOtherAgencies,
    affectsVitalFacilities: row.affectsVitalFacilities,
    assessment: row.crossImpactAssessment,
  }
}

/** Steps of the case in their order. */
export const transitionParts: PartSource = {
  type: 'Transition',
  table: 'incidents.transition',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('machine', 'step', 'fromState', 'toState', 'role', 'at', 'reason', 'clause'),
  order: (t) => `${t}.no`,
}

/** Stated times that were changed afterwards, oldest change first. */
export const correctionParts: PartSource = {
  type: 'TimeCorrection',
  table: 'incidents.time_correction',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('field', 'oldValue', 'newValue', 'reason', 'at'),
  order: (t) => `${t}.no`,
}

/** Calls to the duty desk. */
export const offlineParts: PartSource = {
  type: 'OfflineRecord',
  table: 'incidents.offline_record',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('channel', 'outageReason', 'calledAt', 'recordedAt', 'role', 'isNote', 'note'),
  order: (t) => `${t}.no`,
}

/** Most cases have one of two levels, which a plan made for any value cannot know: it would take the index of the order. */
const levelUnsorted: Sql = (t) => `(${t}.effective_level + 0)`

const core = (field: string) => ({ class: 'IN.CORE', field })

export const incidentList: ListSource = {
  name: 'incidents',
  source: incidentRows,
  filters: {
    agency: { touches: core('agency'), sql: (t) => `${t}.agency_id = $value` },
    reference: { touches: core('reference'), sql: (t) => `${t}.reference = $value` },
    state: { touches: core('state'), sql: (t) => `${caseState(t)} = $value` },
    verificationState: {
      touches: core('verificationState'),
      sql: (t) => `${verificationState(t)} = $value`,
    },
    handlingState: { touches: core('handlingState'), sql: (t) => `${t}.handling_state = $value` },
    open: { touches: core('handlingState'), sql: (t) => `${isOpen(t)} = $value` },
    levelAtLeast: { touches: core('effectiveLevel'), sql: (t) => `${levelUnsorted(t)} >= $value` },
    levelAtMost: { touches: core('effectiveLevel'), sql: (t) => `${levelUnsorted(t)} <= $value` },
    major: { touches: core('isMajor'), sql: (t) => `${isMajor(t)} = $value` },
    dueBefore: { touches: core('nextDueAt'), sql: (t) => `${t}.next_due_at < $value` },
    reportedFrom: { touches: core('reportedAt'), sql: (t) => `${t}.reported_at >= $value` },
    reportedBefore: { touches: core('reportedAt'), sql: (t) => `${t}.reported_at < $value` },
    exercise: { touches: core('isExercise'), sql: (t) => `${t}.is_exercise = $value` },
    affectedSystem: {
      touches: { class: 'IN.DETAIL', field: 'affectedSystems' },
      sql: (t) =>
        `exists (select 1 from incidents.incident_system s where s.incident_id = ${t}.id and s.system_id = $value and s.dropped_at is null)`,
    },
  },
  orders: {
    // The order of recording shows nothing that its own rows do not; it is only the default.
    RECORDED: { touches: core('id'), sql: (t) => `${t}.no`, type: 'int' },
    REPORTED_AT: {
      touches: core('reportedAt'),
      sql: (t) => `coalesce(${t}.reported_at, ${t}.recorded_at)`,
      type: 'timestamptz',
    },
    AWARE_AT: { touches: core('awareAt'), sql: (t) => `${t}.aware_at`, type: 'timestamptz' },
    LEVEL: { touches: core('effectiveLevel'), sql: (t) => `${t}.effective_level`, type: 'int' },
    NEXT_DUE_AT: {
      touches: core('nextDueAt'),
      sql: (t) => `coalesce(${t}.next_due_at, 'infinity')`,
      type: 'timestamptz',
    },
  },
  order: { by: 'RECORDED', direction: 'DESC' },
  leavesOut: { exercise: (t) => `${t}.is_exercise` },
  agency: (t) => `${t}.agency_id`,
  under: { agency: (t) => `${t}.agency_id`, contract: (t) => `${t}.contract_id` },
}

/** A group is all of one kind, so what hangs under it is not sorted again (G-55). */
export const groupedList: ListSource = {
  ...incidentList,
  name: 'groupedIncidents',
  leavesOut: {},
  under: { group: { sql: (t) => `${t}.group_id`, touches: core('group') } },
}

/** Real cases that were found in the course of an exercise, under its case. */
export const foundList: ListSource = {
  ...incidentList,
  name: 'foundInExercise',
  under: { exercise: { sql: (t) => `${t}.promoted_from_id`, touches: core('foundIn') } },
}
