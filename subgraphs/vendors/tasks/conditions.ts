/** The conditions of tasks in the words of the tables: the contract is `i`, the thing `s`. */
import { taipeiOffsetHours } from '../../../law/calendar/taipei.ts'
import type { ContractCondition } from '../../../law/tasks/contract-task.ts'
import type { TaskConditionSql } from '../../settle-tasks.ts'

/** The instant at which a day of Taipei is over. */
const endOf = (day: string) => `(${day} + 1)::timestamp at time zone interval '${taipeiOffsetHours} hours'`

const days = (count: number) => `interval '${count * 24} hours'`

const assuranceOver = endOf('i.assurance_valid_until')

export const conditions: Readonly<Record<ContractCondition, TaskConditionSql>> = {
  ASSURANCE_OVER: { from: assuranceOver },
  ASSURANCE_OVER_30_DAYS: { from: `${assuranceOver} + ${days(30)}` },
  AUDIT_DUE_IN_30_DAYS: { from: `i.audit_due_at - ${days(30)}` },
  AUDIT_OVERDUE: { from: 'i.audit_due_at' },
}
