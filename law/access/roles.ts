/** Which columns of the matrix a granted role stands in, and under which condition. */

export const roles = [
  'AGENCY_STAFF',
  'SECURITY_CONTACT',
  'DEDICATED_OFFICER',
  'CISO',
  'AGENCY_HEAD',
  'INTERNAL_AUDITOR',
  'CONTRACT_OFFICER',
  'DELEGATED_PREPARER',
  'SECURITY_REVIEWER',
  'HANDLING_TEAM_MEMBER',
  'SUPERVISING_OFFICER',
  'SECTOR_OFFICER',
  'NATIONAL_OFFICER',
  'TECHNICAL_CENTRE',
  'COUNCIL_CONVENER',
  'RESPONSE_GROUP_LEAD',
  'NSC_OFFICER',
  'AUDITOR',
  'EXERCISE_PLANNER',
  'EXERCISE_CONTROLLER',
  'EXERCISE_INSPECTOR',
  'LAW_ENFORCEMENT_MEMBER',
  'TASK_FORCE_MEMBER',
  'DISASTER_AUTHORITY',
  'THIRD_PARTY_PARTNER',
  'VENDOR_USER',
  'SUBVENDOR_USER',
  'VENDOR_AUDITOR',
  'OVERSIGHT_ANALYST',
  'DATA_SUBJECT',
  'SYSTEM_ADMIN',
  'SERVICE_ACCOUNT',
] as const
export type Role = (typeof roles)[number]

/** Roles whose holders count as "security roles of an unrelated agency" towards everybody else's rows. */
const securityRoles: ReadonlySet<Role> = new Set([
  'SECURITY_CONTACT',
  'DEDICATED_OFFICER',
  'CISO',
  'SECURITY_REVIEWER',
  'HANDLING_TEAM_MEMBER',
])

/** Roles that name another column of the matrix; every other role is its own column. */
const columns: Partial<Record<Role, readonly string[]>> = {
  AGENCY_HEAD: ['CISO'],
  HANDLING_TEAM_MEMBER: ['SECURITY_REVIEWER'],
  EXERCISE_PLANNER: ['EXERCISE_ROLE'],
  EXERCISE_CONTROLLER: ['EXERCISE_ROLE'],
  EXERCISE_INSPECTOR: ['EXERCISE_ROLE'],
  // Sole or joint is a fact of each assignment, so the row decides which of the two columns applies (ER-12b).
  SECTOR_OFFICER: ['SECTOR_OFFICER', 'SECTOR_OFFICER_JOINT'],
  // The national authority also takes the supervising column for agencies without a superior (G-08).
  NATIONAL_OFFICER: ['NATIONAL_OFFICER', 'SUPERVISING_OFFICER'],
}

/** Roles that only read through their column: the head appoints, the handling team assists (aliases of the matrix). */
export const readingOnly: ReadonlySet<Role> = new Set(['AGENCY_HEAD', 'HANDLING_TEAM_MEMBER'])

/** Roles that a person has by name or by seat, not for his or her agency: being excepted does not end them (G-03). */
const heldByName: ReadonlySet<Role> = new Set([
  'TASK_FORCE_MEMBER',
  'LAW_ENFORCEMENT_MEMBER',
  'DISASTER_AUTHORITY',
  'RESPONSE_GROUP_LEAD',
  'DATA_SUBJECT',
])

/** Columns of a role; other staff of an excepted agency stand in one column only, whatever their role (ER-2a/b). */
export function columnsOf(role: Role, excepted: boolean): readonly string[] {
  const own = columns[role] ?? [role]
  if (excepted) return heldByName.has(role) ? ['EXCEPTED_AGENCY', ...own] : ['EXCEPTED_AGENCY']
  return securityRoles.has(role) ? [...own, 'UNRELATED_AGENCY'] : own
}
