/** The demonstration accounts: who can sign in. What they may do is decided elsewhere, from their role grants. */

export interface Account {
  /** The subject (`sub`) of its tokens. */
  readonly name: string
  readonly kind: 'person' | 'machine'
  readonly title: Bilingual
  /** The heading it stands under on the sign-in page. */
  readonly agency: Bilingual
}

export interface Bilingual {
  readonly zh: string
  readonly en: string
}

const agency = (zh: string, en: string) => ({ zh, en })
const account = (name: string, where: Bilingual, zh: string, en: string, kind: Account['kind'] = 'person') =>
  ({ name, kind, title: { zh, en }, agency: where }) satisfies Account

const socialAffairs = agency('高雄市政府社會局', 'Social Affairs Bureau, Kaohsiung')
const kaohsiung = agency('高雄市政府', 'Kaohsiung City Government')
const police = agency('內政部警政署', 'National Police Agency')
const interior = agency('內政部', 'Ministry of the Interior')
const taipower = agency('台灣電力公司', 'Taiwan Power Company')
const economy = agency('經濟部', 'Ministry of Economic Affairs')
const national = agency('行政院資通安全辦公室', 'Office of Information and Communication Security')
const bodies = agency('其他機關', 'Other bodies')
const vendors = agency('廠商與合作夥伴', 'Vendors and partners')
const machines = agency('系統', 'Machines')

export const demonstrationAccounts: readonly Account[] = [
  account('kaohsiung-sab.head', socialAffairs, '首長', 'Head of agency'),
  account('kaohsiung-sab.staff', socialAffairs, '機關人員', 'Staff'),
  account('kaohsiung-sab.contact', socialAffairs, '資安聯絡人', 'Security contact'),
  account('kaohsiung-sab.officer', socialAffairs, '專職人員', 'Dedicated officer'),
  account('kaohsiung-sab.ciso', socialAffairs, '資通安全長', 'Chief information security officer'),
  account('kaohsiung-sab.auditor', socialAffairs, '內部稽核人員', 'Internal auditor'),
  account('kaohsiung-sab.contracts', socialAffairs, '委外承辦人', 'Contract officer'),
  account('kaohsiung.head', kaohsiung, '首長', 'Head of agency'),
  account('kaohsiung.reviewer', kaohsiung, '資安審核人', 'Security reviewer'),
  account('kaohsiung.supervisor', kaohsiung, '上級監督人員', 'Supervising officer'),
  account('kaohsiung.ciso', kaohsiung, '資通安全長', 'Chief information security officer'),
  account('kaohsiung.planner', kaohsiung, '演練規劃人員', 'Exercise planner'),
  account('kaohsiung.inspector', kaohsiung, '演練檢查人員', 'Exercise inspector'),
  account('npa.head', police, '首長', 'Head of agency'),
  account('npa.contact', police, '資安聯絡人', 'Security contact'),
  account('npa.officer', police, '專職人員', 'Dedicated officer'),
  account('npa.ciso', police, '資通安全長', 'Chief information security officer'),
  account('npa.contracts', police, '委外承辦人', 'Contract officer'),
  account('moi.ciso', interior, '資通安全長', 'Chief information security officer'),
  account('moi.reviewer', interior, '資安審核人', 'Security reviewer'),
  account('taipower.head', taipower, '首長', 'Head of agency'),
  account('taipower.contact', taipower, '資安聯絡人', 'Security contact'),
  account('taipower.officer', taipower, '專職人員', 'Dedicated officer'),
  account('taipower.ciso', taipower, '資通安全長', 'Chief information security officer'),
  account('moea.sector', economy, '目的事業主管機關人員', 'Sector officer'),
  account('moea.group-lead', economy, '分組主責人員', 'Response group lead'),
  account('oics.national', national, '主管機關人員', 'National officer'),
  account('oics.national2', national, '主管機關人員(二)', 'National officer, second'),
  account('oics.analyst', national, '監督分析人員', 'Oversight analyst'),
  account('icst.technical', bodies, '技術服務中心', 'Technical centre'),
  account('nicst.convener', bodies, '會報召集人', 'Council convener'),
  account(
    'nicso.officer',
    bodies,
    '國家資通安全辦公室人員',
    'Officer of the National Security Council’s office',
  ),
  account('mnd.staff', bodies, '國防部人員', 'Staff of the Ministry of National Defense'),
  account('system.admin', bodies, '系統管理者', 'System administrator'),
  account('vendor-a.user', vendors, '甲廠商人員', 'Vendor A'),
  account('vendor-b.user', vendors, '乙廠商人員', 'Vendor B'),
  account('subvendor-a1.user', vendors, '甲廠商之複委託者人員', 'Subcontractor of vendor A'),
  account('partner-1.user', vendors, '情資分享夥伴', 'Sharing partner'),
  account('audit-tool-1', machines, '契約 C-1 檢測工具', 'Audit tool of contract C-1', 'machine'),
  account('front-end', machines, '前端服務', 'Front-end', 'machine'),
]
