/** Words of observations; the schema spells the same ones, which a test compares. */

/** What became of an observation. */
export const observationStates = ['UNREPORTED', 'REPORTED'] as const
export type ObservationState = (typeof observationStates)[number]
