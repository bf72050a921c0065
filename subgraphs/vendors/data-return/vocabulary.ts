/** Words of data return; the schema spells the same ones, which a test compares. */

/** How far the return of one dataset has come. */
export const dataReturnStates = ['OUTSTANDING', 'FILED', 'REFUSED', 'VERIFIED'] as const
export type DataReturnState = (typeof dataReturnStates)[number]

/** On whose word a filing rests. */
export const filers = ['VENDOR', 'SUB_VENDOR', 'AGENCY'] as const
export type Filer = (typeof filers)[number]
