/** What is written into the log of a response, and by whom: helpers and supervisors write as such (IG-3.2-1, IG-4.1-2). */
import type { Role } from '../access/roles.ts'

interface LogRule {
  readonly kind: string
  readonly writers: readonly Role[]
  readonly clause: string
}

const agency = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO'] as const
const authority = ['SECURITY_REVIEWER', 'HANDLING_TEAM_MEMBER'] as const

export const responseLogRules = [
  { kind: 'HANDLING', writers: agency, clause: 'IG-4.1-2-3' },
  { kind: 'MONITORING', writers: agency, clause: 'IG-4.1-2-3' },
  { kind: 'INVESTIGATION', writers: agency, clause: 'IG-4.1-2-1a' },
  { kind: 'DAMAGE_CONTROL', writers: agency, clause: 'IG-4.1-2-5b' },
  { kind: 'RECOVERY', writers: agency, clause: 'IG-4.1-3-1' },
  { kind: 'BACKUP_ACTIVATION', writers: agency, clause: 'IG-4.1-2-4' },
  { kind: 'SOLUTION_SEARCH', writers: agency, clause: 'IG-4.1-2-2a' },
  { kind: 'ASSISTANCE', writers: [...authority, 'TECHNICAL_CENTRE'], clause: 'IG-3.2-1b' },
  { kind: 'SUPERVISION', writers: authority, clause: 'IG-3.2-1c' },
  { kind: 'LAW_ENFORCEMENT_CONTACT', writers: ['CISO'], clause: 'IG-4.1-2-6b' },
] as const satisfies readonly LogRule[]
export type ResponseLogKind = (typeof responseLogRules)[number]['kind']

export function mayWrite(role: string, kind: ResponseLogKind): boolean {
  const rule: LogRule | undefined = responseLogRules.find((each) => each.kind === kind)
  return rule?.writers.some((writer) => writer === role) ?? false
}
