/** The outsourcing that the demonstration shows: three contracts, made by commands and by nothing else. */
import { type Act, key } from './telling.ts'

type VendorName = 'vendor-a' | 'vendor-b' | 'subvendor-a1'
type ContractReference = 'C-1' | 'C-2' | 'C-3'

interface Agencies {
  readonly 'kaohsiung-sab': string
  readonly npa: string
}

export interface OutsourcingPlaces {
  readonly agencies: Agencies
  /** The core platform of the Kaohsiung bureau. */
  readonly coreSystem: string
  readonly vendors: Readonly<Record<VendorName, string>>
  /** The machine `audit-tool-1`, as standing knows it. */
  readonly auditTool: string
}

const companies: Readonly<Record<VendorName, Readonly<Record<string, string>>>> = {
  'vendor-a': {
    nameZh: '示範甲資訊股份有限公司',
    nameEn: 'Demonstration Alpha Information Co.',
    registrationNo: '90000101',
    dutyPhone: '02-0000-0101',
    dutyEmail: 'duty@vendor-a.example',
  },
  'vendor-b': {
    nameZh: '示範乙系統股份有限公司',
    nameEn: 'Demonstration Beta Systems Co.',
    registrationNo: '90000202',
    dutyPhone: '02-0000-0202',
    dutyEmail: 'duty@vendor-b.example',
  },
  'subvendor-a1': {
    nameZh: '示範甲一網路有限公司',
    nameEn: 'Demonstration Alpha One Networks Ltd.',
    registrationNo: '90000303',
    dutyPhone: '07-0000-0303',
    dutyEmail: 'duty@subvendor-a1.example',
  },
}

/** Comes first: accounts of vendors' people are granted for the vendors that this registers. */
export async function registerDemonstrationVendors(act: Act, agencies: Agencies) {
  const registered: [string, string][] = []
  for (const [name, company] of Object.entries(companies)) {
    const input = { ...key(name, 'register'), agencyId: agencies['kaohsiung-sab'], ...company }
    registered.push([name, await act('kaohsiung-sab.contracts', 'registerVendor', input)])
  }
  return Object.fromEntries(registered) as Record<VendorName, string>
}

interface Plan {
  readonly agency: keyof Agencies
  readonly vendor: VendorName
  readonly prepared: Readonly<Record<string, unknown>>
  readonly notice: Readonly<Record<string, unknown>>
  readonly terms: Readonly<Record<string, unknown>>
}

const measures = ['年度滲透測試', '異常連線監控'] as const

function plans({ coreSystem, vendors }: OutsourcingPlaces): Readonly<Record<ContractReference, Plan>> {
  return {
    'C-1': {
      agency: 'kaohsiung-sab',
      vendor: 'vendor-a',
      prepared: {
        title: '社會福利平台維運',
        description: '核心社會福利平台之維護、營運與功能增修。',
        scopes: ['MAINTAIN', 'OPERATE'],
        systemIds: [coreSystem],
        secretLevel: 'NONE',
        amountTwd: 12_000_000,
        bespokeDevelopment: true,
        requiredSpecialists: 2,
        onSiteSupervisor: '資訊室主任',
      },
      notice: { procedure: 'OPEN', suitabilityClause: false, suitabilityClauseInDocuments: false },
      terms: {
        auditCadenceMonths: 12,
        subcontractingAllowed: true,
        authorizations: [
          {
            scope: '機房網路維護',
            subVendorId: vendors['subvendor-a1'],
            requiredMeasures: measures,
            clauses: ['資安事件應立即通知委託機關。', '契約終止時應返還或銷毀資料。'],
          },
        ],
      },
    },
    'C-2': {
      agency: 'kaohsiung-sab',
      vendor: 'vendor-b',
      prepared: {
        title: '內部公文系統維護',
        description: '內部公文系統之例行維護。',
        scopes: ['MAINTAIN'],
        systemIds: [],
        secretLevel: 'NONE',
        amountTwd: 2_400_000,
        bespokeDevelopment: false,
        requiredSpecialists: 1,
        onSiteSupervisor: '秘書室科長',
      },
      notice: { procedure: 'OPEN', suitabilityClause: false, suitabilityClauseInDocuments: false },
      terms: { auditCadenceMonths: 24, subcontractingAllowed: false, authorizations: [] },
    },
    'C-3': {
      agency: 'npa',
      vendor: 'vendor-a',
      prepared: {
        title: '專案通訊系統建置',
        description: '專案通訊系統之建置;機密內容不載於本系統。',
        scopes: ['BUILD'],
        systemIds: [],
        secretLevel: 'SECRET',
        amountTwd: 30_000_000,
        bespokeDevelopment: true,
        requiredSpecialists: 3,
        onSiteSupervisor: '資訊室主任',
      },
      notice: { procedure: 'INVITED', suitabilityClause: true, suitabilityClauseInDocuments: true },
      terms: {
        auditCadenceMonths: 12,
        suitabilityClause: true,
        subcontractingAllowed: false,
        authorizations: [],
      },
    },
  }
}

/** From the open file to the award; the numbers are the contract's versions on the way. */
async function award(act: Act, reference: string, plan: Plan, places: OutsourcingPlaces): Promise<string> {
  const officer = `${plan.agency}.contracts`
  const contractId = await act(officer, 'prepareContract', {
    ...key(reference, 'prepare'),
    agencyId: places.agencies[plan.agency],
    reference,
    ...plan.prepared,
  })
  await act(officer, 'publishTender', {
    ...key(reference, 'tender'),
    contractId,
    expectedVersion: 1,
    title: `${plan.prepared.title}採購`,
    noticeText: '請於期限內提出服務建議書;受託者應具備完善之資通安全管理措施。',
    ...plan.notice,
  })
  await act(officer, 'recordSelection', {
    ...key(reference, 'selection'),
    contractId,
    expectedVersion: 2,
    vendorId: places.vendors[plan.vendor],
    reason: '評選總分最高。',
    assurance: {
      kind: 'THIRD_PARTY_VERIFICATION',
      certificate: `ISO/IEC 27001 ${companies[plan.vendor].registrationNo}`,
      scope: '受託業務之全部作業與環境',
      validUntil: '2099-12-31',
    },
    staff: { trained: 2, certified: 2, experienced: 1 },
  })
  await act(`${plan.agency}.ciso`, 'awardContract', {
    ...key(reference, 'award'),
    contractId,
    expectedVersion: 3,
    termFrom: '2026-01-01',
    termTo: '2028-12-31',
    logClause: true,
    undertakingSigned: true,
    otherMeasures: [{ text: '遠端維護須經核准並留存紀錄。' }],
    ...plan.terms,
  })
  return contractId
}

/** C-1 to C-3, with the sub-vendor and the audit tool of C-1. */
export async function loadDemonstrationContracts(act: Act, places: OutsourcingPlaces) {
  const made: [string, string][] = []
  for (const [reference, plan] of Object.entries(plans(places)))
    made.push([reference, await award(act, reference, plan, places)])
  const contracts = Object.fromEntries(made) as Record<ContractReference, string>
  await act('kaohsiung-sab.contracts', 'registerSubcontract', {
    ...key('C-1', 'subcontract'),
    contractId: contracts['C-1'],
    subVendorId: places.vendors['subvendor-a1'],
    measures,
  })
  await act('kaohsiung-sab.contracts', 'engageAuditor', {
    ...key('C-1', 'engage'),
    contractId: contracts['C-1'],
    expectedVersion: 4,
    personId: places.auditTool,
    capacity: 'AUDITOR',
    independenceDeclared: true,
  })
  return contracts
}
