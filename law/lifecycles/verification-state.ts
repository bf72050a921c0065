/** REVIEW_OVERDUE is derived, never stored: what a waiting report is called once its review is late. */
import { nextState } from './next-state.ts'

/** The state as shown and as guards see it, from the stored state and whether the review's clock is breached. */
export function verificationState(stored: string, reviewBreached: boolean): string {
  if (!reviewBreached) return stored
  const passage = nextState('INCIDENT_VERIFICATION', stored, 'reviewClockBreached')
  return 'refused' in passage ? stored : passage.to
}
