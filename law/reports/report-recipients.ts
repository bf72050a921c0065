/** To whom the report after an incident goes, and which of them accepts it (ER-8-0, IG-4.1-3-4, G-29). */

export const reportBodies = [
  'SUPERVISING_AGENCY',
  'SECTOR_AUTHORITY',
  'NATIONAL_AUTHORITY',
  'HANDLING_TEAM',
  'CYBER_SECURITY_OFFICE',
] as const
export type ReportBody = (typeof reportBodies)[number]

export interface Reporting {
  readonly isGovernment: boolean
  readonly hasSuperior: boolean
  /** Level 3 or 4 now or at any time: a copy that was due once stays due (ER-10). */
  readonly wasMajor: boolean
}

export interface ReportRecipient {
  readonly body: ReportBody
  /** Exactly one recipient accepts; the others have a copy. */
  readonly accepts: boolean
}

const accepting = (body: ReportBody): ReportRecipient => ({ body, accepts: true })
const copy = (body: ReportBody): ReportRecipient => ({ body, accepts: false })

export function reportRecipients({
  isGovernment,
  hasSuperior,
  wasMajor,
}: Reporting): readonly ReportRecipient[] {
  if (!isGovernment) return [accepting('SECTOR_AUTHORITY'), ...(wasMajor ? [copy('NATIONAL_AUTHORITY')] : [])]
  const first = hasSuperior
    ? [accepting('SUPERVISING_AGENCY'), copy('NATIONAL_AUTHORITY')]
    : [accepting('NATIONAL_AUTHORITY')]
  return [...first, copy('HANDLING_TEAM'), copy('CYBER_SECURITY_OFFICE')]
}
