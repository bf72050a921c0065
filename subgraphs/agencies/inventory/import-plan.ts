/** Reads an agency's maintenance plan into its businesses and systems; what the plan leaves open stays open. */
import { coreBasisOf } from './core.ts'
import {
  type BusinessCoreBasis,
  type ImpactTag,
  impactTags,
  type OperatedBy,
  type ProtectionLevel,
  type SystemCoreBasis,
} from './vocabulary.ts'

export interface BusinessRecord {
  readonly id: string
  readonly agencyCode: string
  readonly statedOn: string
  readonly core: boolean
  readonly nameZh: string
  readonly nameEn: string
  readonly ownerCode: string
  readonly systemZh: string
  readonly systemEn: string
  readonly impactEn: string
  readonly impactTags: readonly string[]
  readonly maxTolerableOutageHours: number
  readonly operatedBySuperior: boolean
  readonly holdsSensitivePersonalData: boolean | null
  readonly evidenceFallbackCode: string | null
  readonly note: string | null
  readonly source: string
}

type Entry = {
  readonly agency: string
  readonly reference: string
  readonly nameZh: string
  readonly nameEn: string
  readonly isCore: boolean
  readonly operatedBy: OperatedBy
  readonly operator: string
  readonly maxTolerableDowntimeHours: number | null
  readonly note: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string
  readonly verified: boolean
  readonly inferred: readonly string[]
}

export type BusinessFunctionRow = Entry & {
  readonly coreBasis: BusinessCoreBasis | null
  readonly levelClause: string | null
  readonly responsibleUnit: string
  readonly failureImpact: string | null
  readonly impactTags: readonly ImpactTag[]
}

export type InformationSystemRow = Entry & {
  readonly coreBasis: SystemCoreBasis | null
  readonly isCriticalInfrastructure: boolean
  readonly protectionLevel: ProtectionLevel | null
  readonly tolerableDataLossHours: number | null
  readonly holdsPersonalData: boolean | null
  readonly holdsSensitiveData: boolean | null
  readonly evidenceFallback: string | null
}

export type SystemSupportRow = { readonly agency: string; readonly system: string; readonly function: string }

export type InventoryState = {
  readonly businessFunction: readonly BusinessFunctionRow[]
  readonly informationSystem: readonly InformationSystemRow[]
  readonly systemSupport: readonly SystemSupportRow[]
}

/** What tells rows apart, in the order in which the tables can be loaded. */
export const inventoryKeys = {
  businessFunction: ['agency', 'reference'],
  informationSystem: ['agency', 'reference'],
  systemSupport: ['agency', 'system', 'function'],
} as const satisfies { readonly [table in keyof InventoryState]: readonly string[] }

/** The plan lists one system beside each business, so both carry the plan's own number. */
export function inventoryState(records: readonly BusinessRecord[]): InventoryState {
  return {
    businessFunction: records.map(businessRow),
    informationSystem: records.map(systemRow),
    systemSupport: records.map(({ id, agencyCode }) => ({ agency: agencyCode, system: id, function: id })),
  }
}

/** A core business says no basis; a bureau's can only be its organic law (ER-7-1-1), which is our inference. */
function businessRow(record: BusinessRecord): BusinessFunctionRow {
  const inferred = record.core ? ['coreBasis'] : []
  return {
    ...entry(record),
    nameZh: record.nameZh,
    nameEn: record.nameEn,
    isCore: record.core,
    coreBasis: record.core ? 'ORGANIC_LAW' : null,
    levelClause: null,
    responsibleUnit: record.ownerCode,
    failureImpact: record.impactEn,
    impactTags: record.impactTags.map(impactTag),
    inferred,
    verified: inferred.length === 0,
  }
}

/** The plan grades no system. That of the core business is taken as HIGH; the others stay ungraded. */
function systemRow(record: BusinessRecord): InformationSystemRow {
  const protectionLevel = record.core ? 'HIGH' : null
  const coreBasis = coreBasisOf({ protectionLevel, supportsCoreBusiness: record.core })
  const inferred = [
    ...(record.core ? ['protectionLevel', 'coreBasis'] : []),
    ...(record.holdsSensitivePersonalData === null ? [] : ['holdsPersonalData', 'holdsSensitiveData']),
  ]
  return {
    ...entry(record),
    nameZh: record.systemZh,
    nameEn: record.systemEn,
    isCore: coreBasis !== null,
    coreBasis,
    isCriticalInfrastructure: false,
    protectionLevel,
    tolerableDataLossHours: null,
    holdsPersonalData: record.holdsSensitivePersonalData,
    holdsSensitiveData: record.holdsSensitivePersonalData,
    evidenceFallback: record.evidenceFallbackCode,
    inferred,
    verified: inferred.length === 0,
  }
}

function entry(record: BusinessRecord) {
  return {
    agency: record.agencyCode,
    reference: record.id,
    operatedBy: record.operatedBySuperior ? ('SUPERVISING_AGENCY' as const) : ('OWN' as const),
    operator: record.operatedBySuperior ? record.ownerCode : record.agencyCode,
    maxTolerableDowntimeHours: record.maxTolerableOutageHours,
    note: record.note,
    validFrom: new Date(`${record.statedOn}T00:00:00+08:00`).toISOString(),
    validTo: null,
    source: record.source,
  }
}

function impactTag(word: string): ImpactTag {
  const tag = impactTags.find((known) => known === word.replaceAll('-', '_').toUpperCase())
  if (!tag) throw new Error(`${word} is no impact the inventory knows`)
  return tag
}
