/** What the report after an incident must contain: the seven contents of the article, one row for each part. */

/** A measure against recurrence as the report states it. */
export interface PlannedMeasure {
  readonly dimension: MeasureDimension
  readonly description: string
  /** The day on which it is to be finished, as `2026-12-31`. */
  readonly plannedCompletion?: string | null
  readonly effectTracking?: string | null
}

/** Measures of management, technique, manpower and resources (ER-8-6). */
export const measureDimensions = ['MANAGEMENT', 'TECHNICAL', 'MANPOWER', 'RESOURCE'] as const
export type MeasureDimension = (typeof measureDimensions)[number]

export interface InvestigationContents {
  readonly occurredAt?: Date | null
  readonly awareAt?: Date | null
  readonly damageControlledAt?: Date | null
  readonly recoveredAt?: Date | null
  readonly impactScope?: string | null
  readonly damageAssessment?: string | null
  readonly recoveryCourse?: string | null
  readonly handlingCourse?: string | null
  readonly rootCause?: string | null
  readonly measures?: readonly PlannedMeasure[] | null
}

type Content = {
  /** The names of the fields as the graph spells them; where there are two, one of them is enough. */
  readonly field: string
  readonly clause: string
  readonly isStated: (report: InvestigationContents) => boolean
}

const hasText = (value: string | null | undefined) => value != null && value.trim() !== ''
const text =
  (field: 'impactScope' | 'damageAssessment' | 'recoveryCourse' | 'handlingCourse' | 'rootCause') =>
  (report: InvestigationContents) =>
    hasText(report[field])
const everyMeasure = (states: (measure: PlannedMeasure) => boolean) => (report: InvestigationContents) =>
  (report.measures ?? []).every(states)

export const investigationContents: readonly Content[] = [
  {
    field: 'occurredAt|awareAt',
    clause: 'ER-8-1a',
    isStated: ({ occurredAt, awareAt }) => occurredAt != null || awareAt != null,
  },
  {
    field: 'damageControlledAt|recoveredAt',
    clause: 'ER-8-1b',
    isStated: ({ damageControlledAt, recoveredAt }) => damageControlledAt != null || recoveredAt != null,
  },
  { field: 'impactScope', clause: 'ER-8-2a', isStated: text('impactScope') },
  { field: 'damageAssessment', clause: 'ER-8-2b', isStated: text('damageAssessment') },
  { field: 'recoveryCourse', clause: 'ER-8-3', isStated: text('recoveryCourse') },
  { field: 'handlingCourse', clause: 'ER-8-4', isStated: text('handlingCourse') },
  { field: 'rootCause', clause: 'ER-8-5', isStated: text('rootCause') },
  {
    field: 'measures',
    clause: 'ER-8-6',
    isStated: (report) =>
      (report.measures ?? []).length > 0 && everyMeasure((each) => hasText(each.description))(report),
  },
  {
    field: 'measures.plannedCompletion',
    clause: 'ER-8-7a',
    isStated: everyMeasure((each) => hasText(each.plannedCompletion)),
  },
  {
    field: 'measures.effectTracking',
    clause: 'ER-8-7b',
    isStated: everyMeasure((each) => hasText(each.effectTracking)),
  },
]

/** What the report does not state yet, in the order of the article. */
export function missingContents(
  report: InvestigationContents,
): readonly { readonly field: string; readonly clause: string }[] {
  return investigationContents
    .filter(({ isStated }) => !isStated(report))
    .map(({ field, clause }) => ({ field, clause }))
}
