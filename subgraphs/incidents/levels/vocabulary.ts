/** Words of the decision on a change of level; the schema spells the same ones, which a test compares. */

export const levelVerdicts = ['APPLY', 'REJECT'] as const
export type LevelVerdict = (typeof levelVerdicts)[number]

/** Each speaks once on a change (IG-3.2-2c, IG-3.3-3a, IG-3.3-3b). */
export const levelDeciders = [
  'REVIEWING_AUTHORITY',
  'NATIONAL_AUTHORITY',
  'NSC_OFFICE',
  'COUNCIL_CONVENER',
] as const
export type LevelDecider = (typeof levelDeciders)[number]
