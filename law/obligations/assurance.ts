/** Whether a vendor's assurance still stands; one that lapsed is a task, and after thirty days the CISO's (ER-4-1-1). */

export const assuranceStatuses = [
  'VALID',
  /** Its last day is over; somebody has to have it renewed. */
  'EXPIRED',
  /** For more than thirty days: flagged to the CISO. */
  'ESCALATED',
] as const

/** How long after its last day a lapsed assurance is the officers' own matter. */
export const escalatedAfterDays = 30
