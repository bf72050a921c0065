/** How far the measures of an accepted report are: done, open, or past their planned day (ER-8-7a, ER-8-7b). */
import { dayEndsAt } from '../calendar/taipei.ts'
import { formatDay } from '../calendar/writing.ts'

export interface MeasureProgress {
  /** The day on which it is to be finished, as `2026-12-31`. */
  readonly plannedCompletion: string
  readonly completedOn?: string | null
  /** What it brought about, as far as it was followed. */
  readonly effect?: string | null
}

/** A measure is done when it is finished and its effect was followed. */
export function isDone({ completedOn, effect }: MeasureProgress): boolean {
  return completedOn != null && effect != null && effect.trim() !== ''
}

/** The planned day itself is in time, to its end in Taipei. */
export function isOverdue({ plannedCompletion, completedOn }: MeasureProgress, now: Date): boolean {
  return completedOn == null && formatDay(now) > plannedCompletion
}

/** The first instant at which it is overdue; null where no day is planned, and once it is finished. */
export function overdueFrom(measure: {
  readonly plannedCompletion?: string | null | undefined
  readonly completedOn?: string | null | undefined
}): Date | null {
  const { plannedCompletion, completedOn } = measure
  if (!plannedCompletion || completedOn) return null
  return dayEndsAt(new Date(`${plannedCompletion}T00:00:00+08:00`))
}

/** The outcome that the lifecycle of the report asks for. */
export function measuresOutcome(measures: readonly MeasureProgress[]): 'ALL_DONE' | 'SOME_OPEN' {
  return measures.every(isDone) ? 'ALL_DONE' : 'SOME_OPEN'
}
