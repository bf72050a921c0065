/** The working text of a report: what people state of it, checked, and what of it is still missing. */
import type pg from 'pg'
import { formatDay } from '../../../law/calendar/writing.ts'
import {
  type InvestigationContents,
  missingContents,
  type PlannedMeasure,
} from '../../../law/reports/investigation-contents.ts'
import type { MeasureProgress } from '../../../law/reports/measure-progress.ts'
import { Refusal } from '../../refusal.ts'
import { isDay } from '../../scalars.ts'
import { refuseTooLong } from '../stated.ts'

/** A measure may be finished before the report is handed in, and the report then says so. */
export type StatedMeasure = PlannedMeasure & Partial<Omit<MeasureProgress, 'plannedCompletion'>>

export interface Draft extends InvestigationContents {
  readonly causeCategory: string | null
  readonly measures: readonly StatedMeasure[]
}

const MOST_MEASURES = 100

const contents = `impact_scope as "impactScope", damage_assessment as "damageAssessment", recovery_course as "recoveryCourse",
  handling_course as "handlingCourse", root_cause as "rootCause", cause_category as "causeCategory", measures`

export async function draftOf(client: pg.ClientBase, reportId: string): Promise<Draft | null> {
  const { rows } = await client.query(
    `select ${contents} from incidents.investigation_draft where report_id = $1`,
    [reportId],
  )
  return rows[0] ?? null
}

/** Times of the case as they stand; the report never states others (ER-8-1a, ER-8-1b). */
export async function timesOf(client: pg.ClientBase, incidentId: string) {
  const { rows } = await client.query<{ occurredAt: Date | null; awareAt: Date }>(
    'select occurred_at as "occurredAt", aware_at as "awareAt" from incidents.incident where id = $1',
    [incidentId],
  )
  if (!rows[0]) throw new Error('A report belongs to a case')
  return rows[0]
}

/** Names every content of the article that is not stated, the first with its clause (ER-8). */
export function refuseMissing(report: InvestigationContents): void {
  const missing = missingContents(report)
  if (missing[0])
    throw new Refusal('REPORT_FIELD_MISSING', {
      missing: missing.map(({ field }) => field).join(', '),
      clause: missing[0].clause,
    })
}

/** A day on which something was finished: not after today, and not before the agency knew of the case. */
export function refuseUnlawfulDay(argument: string, day: string, now: Date, awareAt: Date): void {
  if (!isDay(day)) throw new Refusal('BAD_INPUT', { argument })
  if (day > formatDay(now))
    throw new Refusal('BAD_INPUT', { argument, reason: 'STATED_TIME_IN_FUTURE', until: now })
  if (day < formatDay(awareAt))
    throw new Refusal('BAD_INPUT', { argument, reason: 'STATED_TIME_BEFORE_EARLIER_STEP', until: awareAt })
}

export function checkMeasures(measures: readonly StatedMeasure[], now: Date, awareAt: Date): void {
  if (measures.length > MOST_MEASURES)
    throw new Refusal('BAD_INPUT', { argument: 'measures', reason: 'TOO_LONG', limit: MOST_MEASURES })
  for (const { description, effectTracking, effect, completedOn } of measures) {
    refuseTooLong({ description, effectTracking, effect })
    if (completedOn != null) refuseUnlawfulDay('completedOn', completedOn, now, awareAt)
  }
}
