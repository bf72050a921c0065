/** Who is who in the demonstration: every account with its role and place, one row each. The names are an interface. */
import type { Role } from '../../../law/access/roles.ts'
import type { FirstContact, FirstPerson, PersonalData, StandingPlan } from './standing-plan.ts'

type More = Pick<FirstPerson, 'group' | 'mandate'>

// Nobody's: no number in the country begins so, and the domain never resolves.
let extension = 0
function personal(subject: string, nameZh: string, nameEn: string): PersonalData {
  const line = String(++extension).padStart(3, '0')
  return {
    nameZh,
    nameEn,
    email: `${subject}@demonstration.invalid`,
    phone: `+886-2-0000-0${line}`,
    mobile: `+886-000-000-${line}`,
  }
}

function at(
  agency: string | null,
  name: string,
  role: Role,
  post: string,
  zh: string,
  en: string,
  more?: More,
) {
  const person = { subject: name, kind: 'PERSON', agency, post, role } as const
  return { ...person, personal: personal(name, zh, en), ...more } satisfies FirstPerson
}

function outsider(subject: string, role: Role | null, zh: string, en: string): FirstPerson {
  return { subject, kind: 'PERSON', agency: null, post: null, role, personal: personal(subject, zh, en) }
}

const machine = (subject: string, role: Role): FirstPerson => ({
  subject,
  kind: 'MACHINE',
  agency: null,
  post: null,
  role,
})

const sab = 'kaohsiung-sab'
const people: readonly FirstPerson[] = [
  at(sab, 'kaohsiung-sab.head', 'AGENCY_HEAD', 'director', '王局長', 'Director Wang'),
  at(sab, 'kaohsiung-sab.staff', 'AGENCY_STAFF', 'clerk', '林科員', 'Clerk Lin'),
  at(sab, 'kaohsiung-sab.contact', 'SECURITY_CONTACT', 'system analyst', '陳分析師', 'Analyst Chen'),
  at(sab, 'kaohsiung-sab.officer', 'DEDICATED_OFFICER', 'security engineer', '黃工程師', 'Engineer Huang'),
  at(sab, 'kaohsiung-sab.ciso', 'CISO', 'chief secretary', '李主任秘書', 'Chief Secretary Li'),
  at(sab, 'kaohsiung-sab.auditor', 'INTERNAL_AUDITOR', 'auditor', '吳稽核', 'Auditor Wu'),
  at(sab, 'kaohsiung-sab.contracts', 'CONTRACT_OFFICER', 'procurement officer', '劉專員', 'Officer Liu'),

  at('kaohsiung', 'kaohsiung.head', 'AGENCY_HEAD', 'mayor', '蔡市長', 'Mayor Tsai'),
  at('kaohsiung', 'kaohsiung.reviewer', 'SECURITY_REVIEWER', 'section chief', '楊科長', 'Chief Yang'),
  at('kaohsiung', 'kaohsiung.supervisor', 'SUPERVISING_OFFICER', 'inspector', '許督導', 'Inspector Hsu'),
  at('kaohsiung', 'kaohsiung.ciso', 'CISO', 'deputy mayor', '鄭副市長', 'Deputy Mayor Cheng'),
  at('kaohsiung', 'kaohsiung.planner', 'EXERCISE_PLANNER', 'exercise planner', '謝規劃師', 'Planner Hsieh'),
  at('kaohsiung', 'kaohsiung.inspector', 'EXERCISE_INSPECTOR', 'inspector', '洪督察', 'Inspector Hung'),

  at('npa', 'npa.head', 'AGENCY_HEAD', 'director-general', '郭署長', 'Director-General Kuo'),
  at('npa', 'npa.contact', 'SECURITY_CONTACT', 'system analyst', '邱分析師', 'Analyst Chiu'),
  at('npa', 'npa.officer', 'DEDICATED_OFFICER', 'security engineer', '曾工程師', 'Engineer Tseng'),
  at('npa', 'npa.ciso', 'CISO', 'deputy director-general', '廖副署長', 'Deputy Director-General Liao'),
  at('npa', 'npa.contracts', 'CONTRACT_OFFICER', 'procurement officer', '賴專員', 'Officer Lai'),

  at('moi', 'moi.reviewer', 'SECURITY_REVIEWER', 'section chief', '徐科長', 'Chief Hsu'),
  at('moi', 'moi.ciso', 'CISO', 'deputy minister', '周次長', 'Deputy Minister Chou'),

  at('taipower', 'taipower.head', 'AGENCY_HEAD', 'chairperson', '葉董事長', 'Chairperson Yeh'),
  at('taipower', 'taipower.contact', 'SECURITY_CONTACT', 'dispatcher', '蘇調度員', 'Dispatcher Su'),
  at('taipower', 'taipower.officer', 'DEDICATED_OFFICER', 'security engineer', '莊工程師', 'Engineer Chuang'),
  at('taipower', 'taipower.ciso', 'CISO', 'vice president', '呂副總經理', 'Vice President Lu'),

  at('moea', 'moea.sector', 'SECTOR_OFFICER', 'section chief', '江科長', 'Chief Chiang'),
  at('moea', 'moea.group-lead', 'RESPONSE_GROUP_LEAD', 'group secretary', '何秘書', 'Secretary Ho', {
    group: 'rg-economic',
  }),

  at('oics', 'oics.national', 'NATIONAL_OFFICER', 'senior officer', '蕭高級分析師', 'Officer Hsiao'),
  at('oics', 'oics.national2', 'NATIONAL_OFFICER', 'senior officer', '羅高級分析師', 'Officer Lo'),
  at('oics', 'oics.analyst', 'OVERSIGHT_ANALYST', 'analyst', '高分析師', 'Analyst Kao', {
    mandate: ['kaohsiung'],
  }),

  at('icst', 'icst.technical', 'TECHNICAL_CENTRE', 'duty engineer', '潘工程師', 'Engineer Pan'),
  at(null, 'nicst.convener', 'COUNCIL_CONVENER', 'convener', '簡召集人', 'Convener Chien'),
  at('nicso', 'nicso.officer', 'NSC_OFFICER', 'officer', '朱專員', 'Officer Chu'),
  at('mnd', 'mnd.staff', 'AGENCY_STAFF', 'staff officer', '鍾參謀', 'Staff Officer Chung'),
  at(null, 'system.admin', 'SYSTEM_ADMIN', 'system administrator', '彭管理師', 'Administrator Peng'),

  // Their grants name a vendor, and vendors come into the graph by `registerVendor`: bootstrapVendorPeople adds them.
  outsider('vendor-a.user', null, '甲公司游經理', 'Manager Yu of vendor A'),
  outsider('vendor-b.user', null, '乙公司詹經理', 'Manager Chan of vendor B'),
  outsider('subvendor-a1.user', null, '甲一公司沈經理', 'Manager Shen of the subcontractor'),
  outsider('partner-1.user', 'THIRD_PARTY_PARTNER', '夥伴盧研究員', 'Researcher Lu'),

  machine('audit-tool-1', 'VENDOR_AUDITOR'),
  machine('front-end', 'SERVICE_ACCOUNT'),
]

/** Which role the people of a vendor act in, once the vendor is registered. */
export const vendorPeople: Readonly<Record<string, Role>> = {
  'vendor-a.user': 'VENDOR_USER',
  'vendor-b.user': 'VENDOR_USER',
  'subvendor-a1.user': 'SUBVENDOR_USER',
}

function duty(agency: string, role: FirstContact['role'], subject: string, line: string): FirstContact {
  return {
    agency,
    role,
    subject,
    dutyPhone: `+886-2-0000-1${line}`,
    dutyEmail: `duty@${agency}.demonstration.invalid`,
  }
}

export const demonstrationStanding: StandingPlan = {
  people,
  appointments: [
    // The bureau is no listed authority: its head picked the chief secretary over the deputy (AP-5.1-1, G-43).
    office(sab, 'kaohsiung-sab.ciso', 'chief secretary', 'HEAD_DESIGNATED', true),
    office('kaohsiung', 'kaohsiung.ciso', 'deputy mayor', 'DEPUTY_HEAD', false),
    office('npa', 'npa.ciso', 'deputy director-general', 'DEPUTY_HEAD', false),
    office('moi', 'moi.ciso', 'deputy minister', 'DEPUTY_HEAD', false),
    office('taipower', 'taipower.ciso', 'vice president', 'HEAD_DESIGNATED', false),
  ],
  contacts: [
    duty(sab, 'SECURITY_CONTACT', 'kaohsiung-sab.contact', '001'),
    duty('kaohsiung', 'SECURITY_REVIEWER', 'kaohsiung.reviewer', '002'),
    duty('npa', 'SECURITY_CONTACT', 'npa.contact', '003'),
    duty('moi', 'SECURITY_REVIEWER', 'moi.reviewer', '004'),
    duty('taipower', 'SECURITY_CONTACT', 'taipower.contact', '005'),
  ],
  teams: [
    {
      agency: 'kaohsiung',
      kind: 'HANDLING',
      name: '高雄市政府資通安全處理小組',
      duties: ['review of reports', 'support of agencies below', 'exercises'],
      convener: 'kaohsiung.ciso',
      members: [
        { subject: 'kaohsiung.reviewer', subTeam: 'CONTROL', post: 'section chief' },
        { subject: 'kaohsiung.planner', subTeam: 'PLANNING', post: 'exercise planner' },
        { subject: 'kaohsiung.inspector', subTeam: 'INSPECTION', post: 'inspector' },
      ],
    },
    {
      agency: 'moi',
      kind: 'HANDLING',
      name: '內政部資通安全處理小組',
      duties: ['review of reports', 'support of agencies below'],
      convener: 'moi.ciso',
      members: [{ subject: 'moi.reviewer', subTeam: 'CONTROL', post: 'section chief' }],
    },
  ],
}

function office(
  agency: string,
  subject: string,
  post: string,
  basis: 'DEPUTY_HEAD' | 'HEAD_DESIGNATED',
  deputyHeadPassedOver: boolean,
) {
  return { agency, subject, post, basis, deputyHeadPassedOver }
}
