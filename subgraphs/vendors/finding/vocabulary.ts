/** The closed lists of findings, spelled once for tables, inputs and checks. */

/** A duty that is not met, or one that is met and could be met better (AP-12.2-6d). */
export const findingTypes = ['DEFICIENCY', 'TO_IMPROVE'] as const
export type VendorAuditFindingType = (typeof findingTypes)[number]
