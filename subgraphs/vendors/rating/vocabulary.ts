/** Words of opinions; the schema spells the same ones, which a test compares. */

/** An opinion is the agency's own until it is final. */
export const opinionStates = ['DRAFT', 'FINAL'] as const
export type OpinionState = (typeof opinionStates)[number]
