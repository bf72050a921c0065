/** The closed lists of the inventory, spelled once for rows, tables and checks. */

/** Why a business is core (ER-7-1). */
export const businessCoreBases = [
  'ORGANIC_LAW',
  'MAIN_SERVICE',
  'CRITICAL_INFRASTRUCTURE',
  'LEVEL_REGULATIONS',
] as const
export type BusinessCoreBasis = (typeof businessCoreBases)[number]

/** Why a system is core (ER-7-2). */
export const systemCoreBases = ['SUPPORTS_CORE_BUSINESS', 'HIGH_PROTECTION'] as const
export type SystemCoreBasis = (typeof systemCoreBases)[number]

export const protectionLevels = ['LOW', 'MEDIUM', 'HIGH'] as const
export type ProtectionLevel = (typeof protectionLevels)[number]

/** Whether the agency runs a system itself or only uses one that the body above it runs. */
export const operatedBy = ['OWN', 'SUPERVISING_AGENCY'] as const
export type OperatedBy = (typeof operatedBy)[number]

/** What suffers when a business stops; our own labels. */
export const impactTags = [
  'OPERATIONS',
  'PUBLIC_RIGHTS',
  'PUBLIC_CONVENIENCE',
  'REPUTATION',
  'EFFICIENCY',
  'DEPENDENCY',
  'PRESERVATION',
  'FORENSICS',
] as const
export type ImpactTag = (typeof impactTags)[number]
