/** The states of a case as it shows: two regions, one word for both, and what time alone makes of them. */
import { rowsOf } from '../../../law/lifecycles/next-state.ts'
import type { Sql } from '../../row-source.ts'

const waiting = rowsOf('INCIDENT_VERIFICATION', 'reviewClockBreached').flatMap((row) => row.from)

/** Verification as guards and readers see it: a waiting report whose review is late is REVIEW_OVERDUE (D-16). */
export const verificationState: Sql = (t) =>
  `(case when ${t}.verification_state in (${waiting.map((state) => `'${state}'`).join(', ')})
    and ${t}.review_due_at < (select access.now()) then 'REVIEW_OVERDUE' else ${t}.verification_state end)`

/** One word for the case: how far its handling is, and while that is in its first state, how far its verification. */
export const caseState: Sql = (t) =>
  `(case when ${t}.handling_state <> 'RESPONDING' then ${t}.handling_state else ${verificationState(t)} end)`
