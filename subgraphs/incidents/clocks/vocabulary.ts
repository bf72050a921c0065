/** Words of the clocks of a case. The law knows more clocks; these are the ones that run for an incident. */
import { incidentDeadlines } from '../../../law/clocks/deadlines-of-incidents.ts'
import { regimes } from '../../../law/clocks/regimes.ts'
import { listed } from '../columns.ts'

/** The last one belongs to later regimes alone. */
export const incidentClockKinds = listed([
  ...incidentDeadlines.map(({ clock }) => clock),
  'REVIEW_RESULT' as const,
])
export type IncidentClockKind = (typeof incidentClockKinds)[number]

export const deadlineRegimes = listed(regimes.map(({ regime }) => regime))
export type DeadlineRegime = (typeof deadlineRegimes)[number]

export const recomputationCauses = ['LEVEL_CHANGED', 'BASIS_CHANGED'] as const
export type RecomputationCause = (typeof recomputationCauses)[number]
