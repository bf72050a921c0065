/** What has happened since the awards: contract C-1 is worked on, delivered, audited and not quite in order. */
import { addDays, addMinutes } from '../../../law/calendar/taipei.ts'
import { formatDay } from '../../../law/calendar/writing.ts'
import { tellAudit } from './audited.ts'
import { found, key, type Telling, telling } from './telling.ts'

export interface StoryPlaces {
  readonly contracts: Readonly<Record<'C-1' | 'C-2' | 'C-3', string>>
  readonly vendors: Readonly<Record<'vendor-a' | 'vendor-b' | 'subvendor-a1', string>>
  readonly coreSystem: string
  /** The person behind the account vendor-a.user. */
  readonly manager: string
}

const officer = 'kaohsiung-sab.contracts'
const vendorA = 'vendor-a.user'

const people = [
  {
    step: 'engineer',
    name: '江維運',
    post: '系統維運工程師',
    showing: {
      basis: 'CERTIFIED',
      evidence: 'ISO/IEC 27001 主導稽核員證書 LA-000117',
      expiresOn: '2099-12-31',
    },
  },
  {
    step: 'tester',
    name: '許資安',
    post: '資安工程師',
    showing: { basis: 'TRAINED', evidence: '安全系統發展生命週期訓練四十小時,結業證書 114-0052' },
  },
] as const

/** Two of the vendor's people, qualified and signed to secrecy, do the work. */
async function tellPeople(on: Telling, contractId: string): Promise<void> {
  const tell = telling(on, 'C-1')
  for (const { step, name, post, showing } of people) {
    const vendorPersonId = await on.act(vendorA, 'nameVendorPerson', {
      ...key('C-1', `name ${step}`),
      ...{ contractId, name, post },
    })
    await tell(vendorA, 'fileQualification', 'vendorPerson', vendorPersonId, showing, `qualify ${step}`)
    const signed = { signedOn: formatDay(on.now), form: 'PAPER', document: `保密切結書 ${name}` }
    const undertaking = { ...signed, vendorPersonId }
    await tell(officer, 'recordUndertaking', 'contract', contractId, undertaking, `undertaking ${step}`)
    const assigned = { ...key('C-1', `assign ${step}`), contractId, vendorPersonId }
    await on.act(vendorA, 'assignPersonnel', assigned)
  }
}

/** A file as build tools write it, of one library that everybody knows. */
const bill = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    {
      type: 'library',
      name: 'log4j-core',
      version: '2.24.1',
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.24.1',
      licenses: [{ license: { id: 'Apache-2.0' } }],
    },
  ],
})

const registerSql = `
select r.id from vendors.component_register r join vendors.contract c on c.id = r.contract_id and c.vendor_id = r.vendor_id
where c.id = $1`

/** What the vendor did not develop itself: one thing by a bill of materials, one by hand, both with their licences. */
async function tellComponents(on: Telling, contractId: string): Promise<void> {
  const tell = telling(on, 'C-1')
  const register = await found(on, registerSql, contractId)
  const file = { format: 'JSON', encoding: 'TEXT', document: bill, dryRun: false }
  await tell(vendorA, 'importComponents', 'register', register, file)
  await tell(vendorA, 'declareComponent', 'register', register, {
    name: 'PostgreSQL',
    version: '18.1',
    source: 'https://www.postgresql.org',
    content: '資料庫系統',
    licences: ['PostgreSQL'],
    proof: '授權條款全文,隨交付文件附件三',
  })
  const licence = { licence: 'Apache-2.0', proof: '授權條款全文,隨交付文件附件二' }
  await tell(vendorA, 'proveLicence', 'register', register, licence)
}

const versionSql = 'select id from vendors.delivered_version where delivery_id = $1'

/** The vendor delivers and shows its own test; the agency's own, which a core system needs, is still to come (ER-4-1-5b). */
async function tellDelivery(on: Telling, contractId: string, coreSystem: string): Promise<void> {
  const tell = telling(on, 'C-1')
  const delivered = [{ systemId: coreSystem, name: '社會福利平台', version: '4.2' }]
  const what = { delivered, usesOthers: true, note: '年度功能增修:線上申辦與進度查詢。' }
  const deliveryId = await tell(vendorA, 'fileDelivery', 'contract', contractId, what)
  const testId = await tell(vendorA, 'fileSecurityTest', 'delivery', deliveryId, {
    deliveredVersionId: await found(on, versionSql, deliveryId),
    kind: 'PENETRATION_TEST',
    origin: 'VENDOR',
    performedBy: '示範甲資訊檢測組',
    independenceDeclared: false,
    performedAt: addDays(on.now, -2).toISOString(),
    passed: true,
    certificate: '滲透測試報告 PT-0042',
    remedialSummary: '兩項中風險弱點已修補並複測。',
  })
  await tell('kaohsiung-sab.officer', 'acceptSecurityTest', 'test', testId, { decision: 'ACCEPT' })
}

const authorizationSql = 'select id from vendors.subcontract_authorization where contract_id = $1'

/** The sub-vendor tells of an incident with what it does about it; the agency takes note and owes an audit (ER-4-1-9b). */
async function tellNotice(on: Telling, contractId: string): Promise<void> {
  const noticeId = await on.act('subvendor-a1.user', 'fileSubVendorNotice', {
    ...key('C-1', 'fileSubVendorNotice'),
    authorizationId: await found(on, authorizationSql, contractId),
    kind: 'INCIDENT',
    knownAt: addMinutes(on.now, -20).toISOString(),
    description: '機房跳板主機於夜間出現未經核准之登入,已保全紀錄。',
    measures: [
      { summary: '停用該帳號並更換金鑰', takenAt: addMinutes(on.now, -10).toISOString() },
      { summary: '遠端維護改採多因子驗證', detail: '預計兩週內完成全部維護帳號。' },
    ],
  })
  const note = { mayAffectWork: true }
  await telling(on, 'C-1')(officer, 'acknowledgeVendorNotice', 'notice', noticeId, note)
}

const measureSql = 'select id from vendors.other_measure where contract_id = $1 order by id limit 1'

async function tellOtherMeasure(on: Telling, contractId: string): Promise<void> {
  await telling(on, 'C-1')(officer, 'verifyOtherMeasure', 'contract', contractId, {
    measureId: await found(on, measureSql, contractId),
    verifiedAt: on.now.toISOString(),
    finding: '抽查近三個月遠端維護紀錄,皆經核准。',
  })
}

/** What the bureau thinks of its other vendor, and a second person stands by it (G-67). */
async function tellOpinion({ act, ...on }: Telling, contractId: string): Promise<void> {
  const opinionId = await act(officer, 'writeVendorOpinion', {
    ...key('C-2', 'writeVendorOpinion'),
    contractId,
    opinion: '維護品質良好。',
    reasons: '年度內各次維護均如期完成,通報演練回應迅速。',
  })
  await telling({ act, ...on }, 'C-2')('kaohsiung-sab.ciso', 'finaliseVendorOpinion', 'opinion', opinionId)
}

const checkSql = 'select id from vendors.suitability_check where person_id = $1'

/** On the secret contract the vendor's manager is to be checked, and has been asked to consent (ER-4-3d). */
async function tellCheck(on: Telling, contractId: string, { vendors, manager }: StoryPlaces) {
  const vendorPersonId = await on.act('npa.contracts', 'nameVendorPerson', {
    ...key('C-3', 'name manager'),
    contractId,
    vendorId: vendors['vendor-a'],
    name: '游經理',
    post: '專案經理',
    personId: manager,
  })
  const checkId = await found(on, checkSql, vendorPersonId)
  await telling(on, 'C-3')('npa.contracts', 'requestSuitabilityConsent', 'check', checkId)
}

/** Each step has a key of its own, so that a story that was cut off goes on where it stopped. */
export async function tellOutsourcing(on: Telling, places: StoryPlaces): Promise<void> {
  const { contracts, coreSystem, vendors } = places
  const contractId = contracts['C-1']
  await tellPeople(on, contractId)
  await tellOtherMeasure(on, contractId)
  await tellAudit(on, contractId)
  await tellNotice(on, contractId)
  await tellComponents(on, contractId)
  await tellDelivery(on, contractId, coreSystem)
  await tellOpinion(on, contracts['C-2'])
  await tellCheck(on, contracts['C-3'], places)
  await on.act('oics.national', 'recordVendorAward', {
    ...key('vendor-a', 'award'),
    vendorId: vendors['vendor-a'],
    year: Number(formatDay(on.now).slice(0, 4)),
    category: '資安服務',
    committeeDecision: '評選委員會決議第一號',
  })
}
