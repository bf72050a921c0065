/** The closed lists of bulk filing, spelled once for tables, inputs and checks. */

/** What is filed; each kind says for itself what an item of it must hold. */
export const filingKinds = ['FINDINGS', 'IMPROVEMENTS', 'COMPONENTS', 'MEASURES'] as const

/** What becomes of the good items where some are not. */
export const filingModes = ['EACH', 'ALL_OR_NONE'] as const
