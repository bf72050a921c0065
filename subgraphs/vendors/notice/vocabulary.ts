/** The closed lists of a vendor's notice; the schema spells them for callers. */

/** What a vendor must tell of (ER-4-1-6a, ER-4-1-6b). */
export const vendorNoticeKinds = ['LEGAL_BREACH', 'INCIDENT'] as const
export type VendorNoticeKind = (typeof vendorNoticeKinds)[number]

/** Who told: the vendor, a sub-vendor, or the agency itself, which learned of it elsewhere. */
export const vendorNoticeFilers = ['VENDOR', 'SUB_VENDOR', 'AGENCY'] as const
export type VendorNoticeFiler = (typeof vendorNoticeFilers)[number]
