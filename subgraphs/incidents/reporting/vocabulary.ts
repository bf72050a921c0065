/** Words of the report; the schema spells the same ones, which a test compares. */

/** What happened to the systems (IG-1-1a). */
export const incidentKinds = ['DESTRUCTION', 'MISUSE', 'OTHER'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What got out, as far as known (IG-2.3, G-24). */
export const leakedData = [
  'STATE_SECRET',
  'CLASSIFIED',
  'SENSITIVE',
  'SENSITIVE_PERSONAL',
  'PERSONAL',
  'OTHER',
] as const
export type LeakedData = (typeof leakedData)[number]

/** How far systems or data were altered (IG-2.3). */
export const tamperings = ['SLIGHT', 'SERIOUS'] as const
export type Tampering = (typeof tamperings)[number]

/** Ways to report while the site cannot be reached (IG-3.1-2-1…3). */
export const offlineChannels = ['PHONE', 'FAX', 'EMAIL'] as const
export type OfflineChannel = (typeof offlineChannels)[number]

export const reportChannels = ['ONLINE', ...offlineChannels] as const
export type ReportChannel = (typeof reportChannels)[number]
