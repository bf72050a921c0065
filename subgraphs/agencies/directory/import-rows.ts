/** The rows an import wants, in terms of codes; the writer turns codes into keys. */
import type { NaturalKeys } from './import-diff.ts'
import type { Repair } from './source-records.ts'
import type * as words from './vocabulary.ts'

type Validity = { readonly validFrom: string; readonly validTo: string | null }
type Provenance = {
  readonly source: string
  readonly verified: boolean
  readonly inferred: readonly string[]
}
type Names = { readonly nameZh: string; readonly nameEn: string }

export type AgencyRow = Names &
  Validity &
  Provenance & {
    readonly code: string
    readonly printedNameZh: string | null
    readonly aliases: readonly string[]
    readonly kind: words.AgencyKind
    readonly nonGovKind: words.NonGovKind | null
    readonly classification: words.Classification
    readonly listedAuthorityNo: number | null
    readonly parentInDirectory: string | null
    readonly asListed: string | null
    readonly note: string | null
  }

export type BodyRow = Names &
  Validity &
  Provenance & {
    readonly code: string
    readonly aliases: readonly string[]
    readonly kind: words.BodyKind
    readonly parentInDirectory: string | null
    readonly note: string | null
  }

export type SupervisionLinkRow = Validity &
  Provenance & {
    readonly superior: string
    readonly subordinate: string
    readonly kind: words.SupervisionKind
  }

export type SectorAssignmentRow = Validity &
  Provenance & {
    readonly agency: string
    readonly authority: string
    readonly matter: words.SectorMatter
    readonly mode: words.SectorMode
    readonly isLead: boolean
  }

export type SuccessionRow = Provenance & {
  readonly predecessor: string
  readonly successor: string | null
  readonly absorbedBy: string | null
  readonly successorNameZh: string
  readonly successorNameEn: string
  readonly relation: words.SuccessionRelation
  readonly effectiveOn: string
  readonly note: string | null
}

export type ResponseGroupRow = Names &
  Validity &
  Provenance & {
    readonly fileId: string
    readonly era: words.Era
    readonly system: words.ResponseSystem
    readonly systemCode: string
    readonly code: words.ResponseGroupCode | null
    readonly number: number
    readonly aliases: readonly string[]
    readonly lead: string
    readonly leadUnit: string | null
    readonly leadPrinted: string
    readonly jurisdictionZh: string
    readonly jurisdictionEn: string
    readonly note: string | null
  }

export type ResponseGroupMemberRow = Validity &
  Provenance & { readonly group: string; readonly agency: string }

export type SectorRow = Names &
  Provenance & {
    readonly fileId: string
    readonly category: words.InfrastructureCategory
    readonly number: number
    readonly printedNameZh: string | null
    readonly subdivisionZh: string | null
  }

export type InfrastructureSystemRow = Names &
  Provenance & {
    readonly fileId: string
    readonly sector: string
    readonly number: number
    readonly leadPrinted: string | null
    readonly stateOperatorsPrinted: string | null
    readonly stateOperatorsOpenEnded: boolean
    readonly privateOperatorsPrinted: string | null
    readonly privateOperatorsOpenEnded: boolean
    readonly repairs: readonly Repair[]
    readonly notes: readonly string[]
  }

export type InfrastructureBodyRow = Names &
  Provenance & {
    readonly system: string
    readonly role: words.InfrastructureRole
    readonly position: number
    readonly agency: string | null
    readonly body: string | null
    readonly scopeZh: string | null
    readonly scopeEn: string | null
  }

export type CouncilRecordRow = Names &
  Validity &
  Provenance & {
    readonly fileId: string
    readonly era: words.Era
    readonly recordType: words.CouncilRecordType
    readonly code: string
    readonly number: number
    readonly leadCodes: readonly string[]
    readonly leadUnitCode: string | null
    readonly supportCodes: readonly string[]
    readonly heldByZh: string | null
    readonly heldByEn: string | null
    readonly heldByCode: string | null
    readonly count: number | null
    readonly functionsEn: readonly string[]
    readonly frequency: { readonly [field: string]: string | number | boolean } | null
    readonly repairs: readonly Repair[]
    readonly notes: readonly string[]
  }

export type HotlineChannelRow = Validity &
  Provenance & {
    readonly kind: words.HotlineKind
    readonly value: string
    readonly operatorCode: string
  }

export type DirectoryState = {
  readonly agency: readonly AgencyRow[]
  readonly body: readonly BodyRow[]
  readonly supervisionLink: readonly SupervisionLinkRow[]
  readonly sectorAssignment: readonly SectorAssignmentRow[]
  readonly succession: readonly SuccessionRow[]
  readonly responseGroup: readonly ResponseGroupRow[]
  readonly responseGroupMember: readonly ResponseGroupMemberRow[]
  readonly sector: readonly SectorRow[]
  readonly infrastructureSystem: readonly InfrastructureSystemRow[]
  readonly infrastructureBody: readonly InfrastructureBodyRow[]
  readonly councilRecord: readonly CouncilRecordRow[]
  readonly hotlineChannel: readonly HotlineChannelRow[]
}

/** What tells rows apart, in the order in which the tables can be loaded. */
export const directoryKeys = {
  agency: ['code'],
  body: ['code'],
  supervisionLink: ['superior', 'subordinate', 'kind', 'validFrom'],
  sectorAssignment: ['agency', 'matter', 'authority', 'validFrom'],
  succession: ['predecessor', 'successorNameZh', 'effectiveOn'],
  responseGroup: ['fileId'],
  responseGroupMember: ['group', 'agency', 'validFrom'],
  sector: ['fileId'],
  infrastructureSystem: ['fileId'],
  infrastructureBody: ['system', 'role', 'position'],
  councilRecord: ['fileId'],
  hotlineChannel: ['kind'],
} as const satisfies NaturalKeys & { readonly [table in keyof DirectoryState]: readonly string[] }
