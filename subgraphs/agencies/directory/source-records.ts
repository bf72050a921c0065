/** The shape of the files in reference-data that the directory reads. */

export interface SuccessorRecord {
  readonly nameZh: string
  readonly nameEn: string
  readonly relation: string
  readonly effective: string
  readonly absorbedByCode: string | null
  readonly note: string | null
  readonly inSources: boolean
}

interface BodyRecord {
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly aliasesZh: readonly string[]
  readonly kind: string
  readonly parent: string | null
  readonly successor: SuccessorRecord | null
  readonly note: string | null
  readonly inferred: readonly string[]
  readonly source: string
}

export interface AuthorityRecord extends BodyRecord {
  readonly number: number
  readonly printedNameZh: string | null
}

export interface UnitRecord extends BodyRecord {
  readonly collective: boolean
}

export interface ResponseGroupRecord {
  readonly id: string
  readonly code: string | null
  readonly era: string
  readonly system: { readonly id: string; readonly code: string }
  readonly number: number
  readonly nameZh: string
  readonly nameEn: string
  readonly nameVariantsZh: readonly string[]
  readonly leadCode: string
  readonly leadUnitCode: string | null
  readonly leadPrinted: string
  readonly jurisdictionZh: string
  readonly jurisdictionEn: string
  readonly jurisdictionCodes: readonly string[]
  readonly note: string | null
  readonly source: string
}

export type Repair = {
  readonly ocr: string
  readonly repaired: string
  readonly basis: string
  readonly confidence: string
  readonly cell: string
}

export interface InfrastructureBodyRecord {
  readonly code: string | null
  readonly nameZh: string
  readonly nameEn: string
  readonly scopeZh?: string | null
  readonly scopeEn?: string | null
}

export interface InfrastructureRecord {
  readonly id: string
  readonly number: number
  readonly sector: {
    readonly id: string
    readonly number: number
    readonly category: string
    readonly nameZh: string
    readonly nameEn: string
    readonly printedNameZh: string | null
    readonly subdivisionZh: string | null
  }
  readonly nameZh: string
  readonly nameEn: string
  readonly leadAuthorities: readonly string[]
  readonly leadPrinted: string | null
  readonly managingUnits: readonly InfrastructureBodyRecord[]
  readonly stateOperators: readonly InfrastructureBodyRecord[]
  readonly stateOperatorsOpenEnded: boolean
  readonly stateOperatorsCellZh: string | null
  readonly privateOperators: readonly InfrastructureBodyRecord[]
  readonly privateOperatorsOpenEnded: boolean
  readonly privateOperatorsCellZh: string | null
  readonly repairs: readonly Repair[]
  readonly notes: readonly string[]
  readonly source: string
}

export interface CouncilRecord {
  readonly id: string
  readonly type: string
  readonly era: string
  /** The place among records of its type and era. */
  readonly number: number
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly leadCodes: readonly string[]
  readonly leadUnitCode: string | null
  readonly supportCodes: readonly string[]
  readonly heldByZh: string | null
  readonly heldByEn: string | null
  readonly heldByCode: string | null
  readonly count: number | null
  readonly functionsEn: readonly string[]
  readonly frequency: {
    readonly times: number
    readonly per: string
    readonly minimum: boolean
    readonly zh: string
    readonly en: string
  } | null
  readonly repairs: readonly Repair[]
  readonly notes: readonly string[]
  readonly source: string
}

export interface HotlineRecord {
  readonly kind: string
  readonly value: string
  readonly operatorCode: string
  readonly source: string
}

/** The six files, parsed. */
export interface DirectorySource {
  readonly authorities: readonly AuthorityRecord[]
  readonly units: readonly UnitRecord[]
  readonly responseGroups: readonly ResponseGroupRecord[]
  readonly infrastructure: readonly InfrastructureRecord[]
  readonly council: readonly CouncilRecord[]
  readonly hotlines: readonly HotlineRecord[]
}
