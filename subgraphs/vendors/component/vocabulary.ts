/** The closed lists of components, spelled once for tables, inputs and checks. */

/** How a bill of materials is written. */
export const sbomFormats = ['JSON', 'XML'] as const
export type SbomFormat = (typeof sbomFormats)[number]

/** How it is sent: as it is, or compressed and in letters, because requests are short. */
export const sbomEncodings = ['TEXT', 'GZIP_BASE64'] as const
export type SbomEncoding = (typeof sbomEncodings)[number]

/** What an import does to a component. */
export const componentChanges = ['ADDED', 'CHANGED', 'GONE'] as const
export type ComponentChangeKind = (typeof componentChanges)[number]

/** Whether a licence is proved today (ER-4-1-5f). */
export const licenceStates = ['PROVED', 'EXPIRED', 'MISSING'] as const
export type LicenceState = (typeof licenceStates)[number]
