/** The conditions of tasks in the words of the tables: the contract is `i`, the thing `s`. */
import { taipeiOffsetHours } from '../../../law/calendar/taipei.ts'
import { escalatedAfterDays } from '../../../law/obligations/assurance.ts'
import { RENEWAL_DAYS } from '../../../law/suitability/validity.ts'
import { auditAskedDaysBefore, type ContractCondition, newsDays } from '../../../law/tasks/contract-task.ts'
import type { TaskConditionSql } from '../../settle-tasks.ts'

/** The instant at which a day of Taipei is over. */
const endOf = (day: string) => `(${day} + 1)::timestamp at time zone interval '${taipeiOffsetHours} hours'`

const days = (count: number) => `interval '${count * 24} hours'`

/** As long as what happened is news. */
const LATELY = days(newsDays)

const assuranceOver = endOf('i.assurance_valid_until')

const measured = 'exists (select from vendors.remedial_measure m where m.notice_id = s.id)'
const unsettled = `exists (select from vendors.data_return f where f.contract_id = i.id and f.state <> 'VERIFIED')`

/** Issued findings of the audit that are so far mended. */
const found = (...states: readonly string[]) =>
  `exists (select from vendors.vendor_audit_finding f where f.audit_id = s.id and f.issued_at is not null
    and coalesce(f.improvement_state, 'UNANSWERED') in (${states.map((state) => `'${state}'`).join(', ')}))`

export const conditions: Readonly<Record<ContractCondition, TaskConditionSql>> = {
  ASSURANCE_OVER: { from: assuranceOver },
  ASSURANCE_OVER_30_DAYS: { from: `${assuranceOver} + ${days(escalatedAfterDays)}` },
  AUDIT_DUE_IN_30_DAYS: { from: `i.audit_due_at - ${days(auditAskedDaysBefore)}` },
  AUDIT_OVERDUE: { from: 'i.audit_due_at' },
  MEASURE_PAST_ITS_DAY: { from: 's.due_at' },
  RETURN_OWED: 's.due_at is not null',
  RETURN_OVERDUE: { from: 'i.data_return_due_at' },
  HELD_BY_VENDOR: 'not s.held_by_sub_vendor',
  EVERYTHING_RETURNED: `not ${unsettled}`,
  NOT_COUNTERSIGNED: 'i.data_return_countersigned_at is null',
  COUNTERSIGNED: 'i.data_return_countersigned_at is not null',
  UNHEARD_FOR_AN_HOUR: { from: 's.acknowledgement_due_at' },
  TOLD_BY_SOMEBODY_OUTSIDE: `s.filed_by <> 'AGENCY'`,
  TOLD_BY_VENDOR: 's.authorization_id is null',
  HEARD_LATELY: { until: `s.acknowledged_at + ${LATELY}` },
  NO_MEASURE_TOLD: `not ${measured}`,
  MEASURE_TOLD: measured,
  MEASURES_OVERDUE: { from: 's.measures_due_at' },
  AUDIT_OWED: 's.may_affect_work and s.audited_at is null and s.work_not_affected_reason is null',
  CLEARANCE_ENDS_IN_60_DAYS: { from: `s.valid_until - ${days(RENEWAL_DAYS)}` },
  NOT_YET_RENEWED: `not exists (select from vendors.suitability_check f where f.person_id = s.person_id and f.required_at > s.required_at)`,
  CONTRACT_RUNS: 'i.ended_at is null',
  WINDOW_HAS_COME: { from: 's.window_from' },
  WINDOW_NOT_OVER: { until: 's.window_to' },
  VENDOR_HEARD: 's.commented_at is not null',
  ISSUED_LATELY: { until: `s.issued_at + ${LATELY}` },
  DECIDED_LATELY: { until: `s.decided_at + ${LATELY}` },
  FINDINGS_UNANSWERED: found('UNANSWERED', 'RETURNED'),
  ANSWERS_TO_JUDGE: found('SUBMITTED'),
  IMPROVEMENTS_TO_DO: found('ACCEPTED'),
  IMPROVEMENTS_TO_VERIFY: found('DONE'),
  FINDINGS_OVERDUE: { from: 's.owed_by' },
  ANSWER_OVERDUE: { from: 's.answer_due_at' },
}
