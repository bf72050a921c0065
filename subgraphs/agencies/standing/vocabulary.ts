/** The closed lists of standing, spelled once for tables, commands and the schema's check. */

export const personKinds = ['PERSON', 'MACHINE'] as const

/** States of law/lifecycles/role-grant.ts. */
export const grantStates = ['REQUESTED', 'APPROVED', 'ACTIVE', 'REFUSED', 'REVOKED', 'EXPIRED'] as const

/** What a grant rests on: a request, an appointment to office, another grant, or the first loading (D-24). */
export const grantEvidences = ['BOOTSTRAP', 'REQUEST', 'DELEGATION', 'APPOINTMENT'] as const

/** IG-2.2-1a, IG-2.2-1b. */
export const appointmentBases = ['DEPUTY_HEAD', 'HEAD_DESIGNATED'] as const
export type AppointmentBasis = (typeof appointmentBases)[number]

export const teamKinds = ['HANDLING', 'STEERING'] as const
export type TeamKind = (typeof teamKinds)[number]

/** Groups of a handling team and of a steering team (AP-5.2). */
export const subTeams = [
  'PLANNING',
  'CONTROL',
  'INSPECTION',
  'STRATEGY',
  'PROTECTION',
  'PERFORMANCE',
] as const
export type SubTeam = (typeof subTeams)[number]

/** What a check of registered contact data found (IG-5.1.2-1-2). */
export const contactResults = ['CORRECT', 'WRONG', 'UNREACHABLE'] as const
export type ContactResult = (typeof contactResults)[number]

/** Who is registered as how an agency is reached (IG-5.1.2-1-1, AP-10.2-6). */
export const contactRoles = ['SECURITY_CONTACT', 'SECURITY_REVIEWER'] as const
export type ContactRole = (typeof contactRoles)[number]
