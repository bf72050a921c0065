/** The closed lists of tender and selection, spelled once for tables, inputs and checks. */

/** Open to everybody, or to bidders the agency invites. */
export const procedures = ['OPEN', 'INVITED'] as const
export type TenderProcedure = (typeof procedures)[number]

/** How the vendor shows that its procedures and surroundings are safe (ER-4-1-1). */
export const assuranceKinds = ['MEASURES_REVIEWED', 'THIRD_PARTY_VERIFICATION'] as const
export type AssuranceKind = (typeof assuranceKinds)[number]
