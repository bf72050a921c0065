/** Who asks for support, for whom, and who may be sent (IG-3.1-1e, IG-3.2-2d, IG-3.3-2a). */
import type { Role } from '../access/roles.ts'
import type { Actor } from '../lifecycles/roles.ts'

interface AskerRow {
  readonly role: Role
  readonly asksFor: 'OWN_AGENCY' | 'AGENCY_BELOW'
  readonly clause: string
}

const askers: readonly AskerRow[] = [
  { role: 'SECURITY_CONTACT', asksFor: 'OWN_AGENCY', clause: 'IG-3.1-1e' },
  { role: 'DEDICATED_OFFICER', asksFor: 'OWN_AGENCY', clause: 'IG-3.1-1e' },
  { role: 'CISO', asksFor: 'OWN_AGENCY', clause: 'IG-4.1-2-2b' },
  { role: 'SECURITY_REVIEWER', asksFor: 'AGENCY_BELOW', clause: 'IG-3.2-2d' },
  { role: 'SECTOR_OFFICER', asksFor: 'AGENCY_BELOW', clause: 'AP-10.3-3b' },
]

/** Those who stand above the agency and speak for it; what they ask for they endorse by asking. */
export const asksForAnother = (role: Actor | undefined): boolean =>
  askers.some((row) => row.role === role && row.asksFor === 'AGENCY_BELOW')

export const supportAskers: readonly Role[] = askers.map(({ role }) => role)

/** A body is sent only when somebody there could reply for it (IG-3.3-2a). */
export const sentRole = 'TECHNICAL_CENTRE' satisfies Role
