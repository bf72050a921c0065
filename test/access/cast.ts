/** Who is who and where, written down by hand: the plain facts from which the expectation works out every relation. */
import type { Role } from '../../law/access/roles.ts'

export type Matter = 'DESIGNATION' | 'PLAN' | 'AUDIT' | 'INCIDENT' | 'INTEL' | 'ANNOUNCEMENT' | 'DELEGATION'

export interface Place {
  readonly kind: 'GOVERNMENT' | 'NON_GOVERNMENT' | 'EXCEPTED'
  /** Direct superior. */
  readonly under?: string
  /** Stands in the annex, so it reviews itself and what is below it. */
  readonly listed?: true
  /** Authority, mode and matters; what is not in the demonstration is added by the fixture. */
  readonly sector?: readonly (readonly [
    authority: string,
    mode: 'SOLE' | 'JOINT',
    matters: readonly Matter[],
  ])[]
  readonly added?: true
}

const everyMatter: readonly Matter[] = [
  'ANNOUNCEMENT',
  'AUDIT',
  'DELEGATION',
  'DESIGNATION',
  'INCIDENT',
  'INTEL',
  'PLAN',
]

/** The agencies that hold rows; all the others have nothing but their line in the directory. */
export const places: Readonly<Record<string, Place>> = {
  'kaohsiung-sab': { kind: 'GOVERNMENT', under: 'kaohsiung' },
  kaohsiung: { kind: 'GOVERNMENT', listed: true },
  moi: { kind: 'GOVERNMENT', listed: true },
  npa: { kind: 'GOVERNMENT', under: 'moi' },
  cib: { kind: 'GOVERNMENT', under: 'npa' },
  moea: { kind: 'GOVERNMENT', listed: true },
  taipower: { kind: 'NON_GOVERNMENT', sector: [['moea', 'SOLE', everyMatter]] },
  krtc: {
    kind: 'NON_GOVERNMENT',
    added: true,
    sector: [
      ['moea', 'JOINT', ['INCIDENT', 'INTEL']],
      ['moi', 'JOINT', ['INCIDENT', 'INTEL']],
    ],
  },
  trtc: {
    kind: 'NON_GOVERNMENT',
    added: true,
    sector: [
      ['moea', 'SOLE', ['INCIDENT']],
      ['moi', 'SOLE', ['PLAN']],
    ],
  },
  oics: { kind: 'GOVERNMENT', under: 'ey' },
  ey: { kind: 'GOVERNMENT', listed: true },
  icst: { kind: 'GOVERNMENT' },
  nicso: { kind: 'GOVERNMENT' },
  mnd: { kind: 'EXCEPTED' },
}

export type VendorName = 'vendor-a' | 'vendor-b' | 'subvendor-a1'

export const vendorNumbers: Readonly<Record<VendorName, string>> = {
  'vendor-a': '90000101',
  'vendor-b': '90000202',
  'subvendor-a1': '90000303',
}

export interface Held {
  readonly role: Role
  readonly at?: string
  readonly vendor?: VendorName
  readonly mandate?: readonly string[]
}

export interface Account {
  readonly name: string
  readonly kind: 'PERSON' | 'MACHINE'
  /** Where the person works. */
  readonly at: string | null
  readonly held: readonly Held[]
  /** Not in the demonstration: the fixture adds it. */
  readonly added?: true
}

const one = (name: string, role: Role, at?: string, rest: Partial<Held> = {}): Account => ({
  name,
  kind: 'PERSON',
  at: at ?? null,
  held: [{ role, ...(at && { at }), ...rest }],
})
const added = (name: string, role: Role, at?: string, rest: Partial<Held> = {}): Account => ({
  ...one(name, role, at, rest),
  added: true,
})
const machine = (name: string, role: Role): Account => ({ name, kind: 'MACHINE', at: null, held: [{ role }] })

const staffOf = (at: string, roles: Readonly<Record<string, Role>>) =>
  Object.entries(roles).map(([name, role]) => one(`${at}.${name}`, role, at))

export const accounts: readonly Account[] = [
  ...staffOf('kaohsiung-sab', {
    head: 'AGENCY_HEAD',
    staff: 'AGENCY_STAFF',
    contact: 'SECURITY_CONTACT',
    officer: 'DEDICATED_OFFICER',
    ciso: 'CISO',
    auditor: 'INTERNAL_AUDITOR',
    contracts: 'CONTRACT_OFFICER',
  }),
  ...staffOf('kaohsiung', {
    head: 'AGENCY_HEAD',
    reviewer: 'SECURITY_REVIEWER',
    supervisor: 'SUPERVISING_OFFICER',
    ciso: 'CISO',
    planner: 'EXERCISE_PLANNER',
    inspector: 'EXERCISE_INSPECTOR',
  }),
  ...staffOf('npa', {
    head: 'AGENCY_HEAD',
    contact: 'SECURITY_CONTACT',
    officer: 'DEDICATED_OFFICER',
    ciso: 'CISO',
    contracts: 'CONTRACT_OFFICER',
  }),
  ...staffOf('moi', { reviewer: 'SECURITY_REVIEWER', ciso: 'CISO' }),
  ...staffOf('taipower', {
    head: 'AGENCY_HEAD',
    contact: 'SECURITY_CONTACT',
    officer: 'DEDICATED_OFFICER',
    ciso: 'CISO',
  }),
  one('moea.sector', 'SECTOR_OFFICER', 'moea'),
  one('moea.group-lead', 'RESPONSE_GROUP_LEAD', 'moea'),
  one('oics.national', 'NATIONAL_OFFICER', 'oics'),
  one('oics.national2', 'NATIONAL_OFFICER', 'oics'),
  one('oics.analyst', 'OVERSIGHT_ANALYST', 'oics', { mandate: ['kaohsiung'] }),
  one('icst.technical', 'TECHNICAL_CENTRE', 'icst'),
  one('nicst.convener', 'COUNCIL_CONVENER'),
  one('nicso.officer', 'NSC_OFFICER', 'nicso'),
  one('mnd.staff', 'AGENCY_STAFF', 'mnd'),
  one('system.admin', 'SYSTEM_ADMIN'),
  one('vendor-a.user', 'VENDOR_USER', undefined, { vendor: 'vendor-a' }),
  one('vendor-b.user', 'VENDOR_USER', undefined, { vendor: 'vendor-b' }),
  one('subvendor-a1.user', 'SUBVENDOR_USER', undefined, { vendor: 'subvendor-a1' }),
  one('partner-1.user', 'THIRD_PARTY_PARTNER'),
  machine('audit-tool-1', 'VENDOR_AUDITOR'),
  machine('front-end', 'SERVICE_ACCOUNT'),
  added('moi.sector', 'SECTOR_OFFICER', 'moi'),
  added('moi.supervisor', 'SUPERVISING_OFFICER', 'moi'),
  added('moi.staff', 'AGENCY_STAFF', 'moi'),
  added('npa.supervisor', 'SUPERVISING_OFFICER', 'npa'),
  added('cib.auditor', 'INTERNAL_AUDITOR', 'cib'),
  added('cib.analyst', 'OVERSIGHT_ANALYST', 'oics', { mandate: ['moi', 'taipower'] }),
  added('kaohsiung.preparer', 'DELEGATED_PREPARER', 'kaohsiung'),
  added('kaohsiung.team', 'HANDLING_TEAM_MEMBER', 'kaohsiung'),
  added('kaohsiung.controller', 'EXERCISE_CONTROLLER', 'kaohsiung'),
  added('oics.auditor', 'AUDITOR', 'oics'),
  added('cib.police', 'LAW_ENFORCEMENT_MEMBER', 'cib'),
  added('npa.task-force', 'TASK_FORCE_MEMBER', 'npa'),
  added('npa.liaison', 'DISASTER_AUTHORITY', 'npa'),
  added('krtc.ciso', 'CISO', 'krtc'),
  added('trtc.contracts', 'CONTRACT_OFFICER', 'trtc'),
  added('taipower.staff', 'AGENCY_STAFF', 'taipower'),
  added('taipower.auditor', 'INTERNAL_AUDITOR', 'taipower'),
  added('taipower.supervisor', 'SUPERVISING_OFFICER', 'taipower'),
  added('mnd.ciso', 'CISO', 'mnd'),
  added('mnd.task-force', 'TASK_FORCE_MEMBER', 'mnd'),
  added('moi.tester', 'VENDOR_AUDITOR', 'moi'),
  {
    name: 'two.roles',
    kind: 'PERSON',
    at: 'npa',
    held: [
      { role: 'CONTRACT_OFFICER', at: 'npa' },
      { role: 'AGENCY_STAFF', at: 'kaohsiung-sab' },
    ],
    added: true,
  },
  // Grants that are over, not yet begun, or not active: the fixture writes them, and they give nothing.
  { name: 'sab.former', kind: 'PERSON', at: 'kaohsiung-sab', held: [], added: true },
  { name: 'sab.future', kind: 'PERSON', at: 'kaohsiung-sab', held: [], added: true },
  { name: 'sab.asked', kind: 'PERSON', at: 'kaohsiung-sab', held: [], added: true },
]

/** Somebody with a good token of whom the graph knows nothing. */
export const STRANGER = 'nobody.knows'
