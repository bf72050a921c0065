/** Words of the evidence register; the schema spells the same ones, which a test compares. */

/** What is kept (IG-4.1-2-1b). */
export const evidenceKinds = [
  'SYSTEM_LOG',
  'NETWORK_CAPTURE',
  'DISK_IMAGE',
  'MEMORY_IMAGE',
  'MALWARE_SAMPLE',
  'DEVICE',
  'DOCUMENT',
  'OTHER',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What became of the asking that a hold be released (G-74). */
export const holdReleaseStates = ['ASKED', 'RELEASED', 'REFUSED'] as const
export type HoldReleaseState = (typeof holdReleaseStates)[number]
