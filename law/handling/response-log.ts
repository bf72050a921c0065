/** What is written into the log of a response, and by whom: helpers and supervisors write as such (IG-3.2-1, IG-4.1-2). */
import type { Role } from '../access/roles.ts'

interface LogRule {
  readonly kind: string
  readonly writers: readonly Role[]
  readonly clause: string
  /** What an entry of this kind must also say. */
  readonly owes?: LogDetail
  /** What only entries of this kind say. */
  readonly alone?: LogDetail
  /** Whoever writes it supposes a crime: evidence of the case is on hold from then on. */
  readonly supposesCrime?: true
}

type LogDetail = 'counterpart' | 'backupKind'

const agency = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO'] as const
const authority = ['SECURITY_REVIEWER', 'HANDLING_TEAM_MEMBER'] as const

export const responseLogRules = [
  { kind: 'HANDLING', writers: agency, clause: 'IG-4.1-2-3' },
  { kind: 'MONITORING', writers: agency, clause: 'IG-4.1-2-3' },
  { kind: 'INVESTIGATION', writers: agency, clause: 'IG-4.1-2-1a' },
  { kind: 'DAMAGE_CONTROL', writers: agency, clause: 'IG-4.1-2-5b' },
  { kind: 'RECOVERY', writers: agency, clause: 'IG-4.1-3-1' },
  {
    kind: 'BACKUP_ACTIVATION',
    writers: agency,
    clause: 'IG-4.1-2-4',
    owes: 'backupKind',
    alone: 'backupKind',
  },
  { kind: 'SOLUTION_SEARCH', writers: agency, clause: 'IG-4.1-2-2a', owes: 'counterpart' },
  { kind: 'ASSISTANCE', writers: [...authority, 'TECHNICAL_CENTRE'], clause: 'IG-3.2-1b' },
  { kind: 'SUPERVISION', writers: authority, clause: 'IG-3.2-1c' },
  {
    kind: 'LAW_ENFORCEMENT_CONTACT',
    writers: ['CISO'],
    clause: 'IG-4.1-2-6b',
    owes: 'counterpart',
    supposesCrime: true,
  },
] as const satisfies readonly LogRule[]
export type ResponseLogKind = (typeof responseLogRules)[number]['kind']

const rules: readonly LogRule[] = responseLogRules

const ruleOf = (kind: ResponseLogKind) => rules.find((each) => each.kind === kind)

export function mayWrite(role: string, kind: ResponseLogKind): boolean {
  return ruleOf(kind)?.writers.some((writer) => writer === role) ?? false
}

/** Which detail an entry lacks, or has and should not; null when its details are those of its kind. */
export function wrongDetail(
  kind: ResponseLogKind,
  isSaid: Readonly<Record<LogDetail, boolean>>,
): { readonly detail: LogDetail; readonly clause: string } | null {
  for (const rule of rules) {
    if (rule.kind === kind && rule.owes && !isSaid[rule.owes])
      return { detail: rule.owes, clause: rule.clause }
    if (rule.kind !== kind && rule.alone && isSaid[rule.alone])
      return { detail: rule.alone, clause: rule.clause }
  }
  return null
}

export const supposesCrime = (kind: ResponseLogKind): boolean => ruleOf(kind)?.supposesCrime === true
