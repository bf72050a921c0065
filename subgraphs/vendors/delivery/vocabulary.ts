/** The closed lists of deliveries and tests, spelled once for tables, inputs and checks. */
/** How a system was tested. */
export const testKinds = ['SOURCE_REVIEW', 'VULNERABILITY_SCAN', 'PENETRATION_TEST', 'OTHER'] as const
export type TestKind = (typeof testKinds)[number]

/** What became of a delivery. */
export const deliveryStates = ['FILED', 'ACCEPTED_IN_PART', 'ACCEPTED', 'REFUSED'] as const

/** How far the agency has got with a filed test. */
export const testStates = ['FILED', 'ACCEPTED', 'REFUSED'] as const
