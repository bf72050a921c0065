/** Words of support; the schema spells the same ones, which a test compares. */

/** How support is given: people go there, or help from where they are (IG-3.3-2a, IG-3.3-2b). */
export const supportModes = ['ON_SITE', 'REMOTE'] as const
export type SupportMode = (typeof supportModes)[number]
