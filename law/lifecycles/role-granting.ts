/** Who may grant which role. The person who approves a role is never the one who asked for it or activates it. */
import type { Role } from '../access/roles.ts'

export type RoleGranting = {
  role: Role
  /** Roles that may approve; for the CISO, the head of the agency. Empty: the role follows from something else. */
  grantedBy: readonly Role[]
  /** At whose agency the approver must stand. */
  at:
    | 'OWN_AGENCY'
    | 'NATIONAL_AUTHORITY'
    | 'NSC_OFFICE'
    | 'CONTRACTING_AGENCY'
    | 'COMMISSIONER'
    | 'CASE'
    | 'NONE'
  clause: string
  /** Held at the national authority alone. */
  heldAt?: 'NATIONAL_AUTHORITY'
  /** Roles that nobody holds beside this one at the same agency. */
  excludes?: readonly Role[]
  note?: string
}

const byOwnCiso = { grantedBy: ['CISO'], at: 'OWN_AGENCY' } as const
const byNational = { grantedBy: ['NATIONAL_OFFICER'], at: 'NATIONAL_AUTHORITY' } as const
const byContractingAgency = { grantedBy: ['CONTRACT_OFFICER'], at: 'CONTRACTING_AGENCY' } as const
const follows = { grantedBy: [], at: 'NONE' } as const

export const roleGranting = [
  {
    role: 'AGENCY_STAFF',
    ...byOwnCiso,
    clause: 'AP-4.1-6b',
    note: 'The head of the unit confirms the need.',
  },
  { role: 'SECURITY_CONTACT', ...byOwnCiso, clause: 'IG-5.1.2-1-1' },
  { role: 'DEDICATED_OFFICER', ...byOwnCiso, clause: 'AP-6.1-1-0', excludes: ['INTERNAL_AUDITOR'] },
  { role: 'CISO', grantedBy: ['AGENCY_HEAD'], at: 'OWN_AGENCY', clause: 'IG-2.2-1b' },
  {
    role: 'AGENCY_HEAD',
    ...follows,
    clause: 'AP-5.1-1',
    note: 'Entered from the appointment to the office.',
  },
  {
    role: 'INTERNAL_AUDITOR',
    ...byOwnCiso,
    clause: 'AP-5.2-3-3-1',
    excludes: ['DEDICATED_OFFICER'],
    note: 'An internal auditor does not audit what he or she does as an officer (G-47).',
  },
  { role: 'CONTRACT_OFFICER', ...byOwnCiso, clause: 'ER-4-1-0' },
  { role: 'DELEGATED_PREPARER', ...follows, clause: 'ER-6-3a', note: 'Follows the delegation in force.' },
  { role: 'SECURITY_REVIEWER', ...byOwnCiso, clause: 'IG-3.2-2a' },
  { role: 'HANDLING_TEAM_MEMBER', ...byOwnCiso, clause: 'IG-2.2-2' },
  { role: 'SUPERVISING_OFFICER', ...byOwnCiso, clause: 'ER-3b' },
  { role: 'SECTOR_OFFICER', ...byOwnCiso, clause: 'ER-12a' },
  { role: 'NATIONAL_OFFICER', ...byOwnCiso, heldAt: 'NATIONAL_AUTHORITY', clause: 'IG-2.1-1b' },
  { role: 'TECHNICAL_CENTRE', ...byNational, clause: 'IG-3.2-3' },
  { role: 'COUNCIL_CONVENER', ...follows, clause: 'IG-3.3-3b', note: 'Follows the seat.' },
  { role: 'RESPONSE_GROUP_LEAD', ...byOwnCiso, clause: 'IG-2.1-T1-1' },
  { role: 'NSC_OFFICER', grantedBy: ['NSC_OFFICER'], at: 'NSC_OFFICE', clause: 'IG-3.4-1a' },
  {
    role: 'AUDITOR',
    grantedBy: ['SUPERVISING_OFFICER', 'SECTOR_OFFICER', 'NATIONAL_OFFICER'],
    at: 'COMMISSIONER',
    clause: 'ER-3e',
  },
  { role: 'EXERCISE_PLANNER', ...byOwnCiso, clause: 'IG-5.2.1-3-1a' },
  { role: 'EXERCISE_CONTROLLER', ...byOwnCiso, clause: 'IG-5.2.1-3-1b' },
  { role: 'EXERCISE_INSPECTOR', ...byOwnCiso, clause: 'IG-5.2.1-3-1c' },
  { role: 'LAW_ENFORCEMENT_MEMBER', grantedBy: ['TASK_FORCE_MEMBER'], at: 'CASE', clause: 'IG-4.3-2a' },
  { role: 'TASK_FORCE_MEMBER', grantedBy: ['TASK_FORCE_MEMBER'], at: 'CASE', clause: 'IG-4.3-2a' },
  { role: 'DISASTER_AUTHORITY', ...byNational, clause: 'IG-4.3-1' },
  {
    role: 'THIRD_PARTY_PARTNER',
    grantedBy: ['NATIONAL_OFFICER', 'SECTOR_OFFICER'],
    at: 'COMMISSIONER',
    clause: 'SR-10-1',
  },
  { role: 'VENDOR_USER', ...byContractingAgency, clause: 'ER-4-1-0' },
  { role: 'SUBVENDOR_USER', ...byContractingAgency, clause: 'ER-4-1-3d' },
  { role: 'VENDOR_AUDITOR', ...byContractingAgency, clause: 'ER-4-1-9a' },
  { role: 'OVERSIGHT_ANALYST', ...byOwnCiso, clause: 'G-70' },
  { role: 'DATA_SUBJECT', ...follows, clause: 'ER-4-3d', note: 'Follows proof of identity.' },
  { role: 'SYSTEM_ADMIN', ...follows, clause: 'AP-4.1-6b', note: 'Entered by whoever runs the system.' },
  { role: 'SERVICE_ACCOUNT', ...follows, clause: 'a14', note: 'Entered by whoever runs the system.' },
] as const satisfies readonly RoleGranting[]

const rows = new Map<string, RoleGranting>(roleGranting.map((row) => [row.role, row]))

/** Who may grant a role. */
export function grantingOf(role: Role): RoleGranting {
  const row = rows.get(role)
  if (!row) throw new Error(`No row says who grants ${role}.`)
  return row
}

/** Roles that a request brings, and by whom (access model 3); the others follow from something else. */
export function grantingByRequest(role: string): RoleGranting | undefined {
  const row = rows.get(role)
  return row?.at === 'OWN_AGENCY' ? row : undefined
}

/** Who decides: where whoever asks would decide himself or herself, whoever grants that role (AP-4.1-6a, AP-4.1-6b). */
export function approvers(granting: RoleGranting, heldByAsker: readonly Role[]): readonly Role[] {
  const own = granting.grantedBy.filter((role) => heldByAsker.includes(role))
  return own.length === 0 ? granting.grantedBy : own.flatMap((role) => grantingOf(role).grantedBy)
}
