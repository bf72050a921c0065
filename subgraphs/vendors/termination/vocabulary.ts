/** Words of termination recommendations; the schema spells the same ones, which a test compares. */

/** What the vendor did wrong in the case that is cited (IG-6.2-2). */
export const terminationGrounds = ['NOT_REPORTED', 'REPORTED_LATE'] as const
export type TerminationGround = (typeof terminationGrounds)[number]

/** What the contracting agency makes of it; either way it decides on its contract itself (G-69). */
export const terminationAnswers = ['ACCEPT', 'REJECT'] as const
export type TerminationAnswer = (typeof terminationAnswers)[number]
