/** Reads authorities and units into agencies, bodies, the supervision between them and their successors. */
import { classify, oneOf } from './classify.ts'
import type { AgencyRow, BodyRow, SuccessionRow, SupervisionLinkRow } from './import-rows.ts'
import { listed } from './in-force.ts'
import type { AuthorityRecord, SuccessorRecord, UnitRecord } from './source-records.ts'
import { successionRelations } from './vocabulary.ts'

type Entry = AuthorityRecord | UnitRecord

/** File fields and the columns they fill, where the names differ. */
const columns: Readonly<Record<string, string>> = { parent: 'parentInDirectory' }

export function agencyRows(entries: readonly Entry[]): AgencyRow[] {
  return entries.flatMap((entry) => {
    const standing = classify(entry.code, entry.kind)
    if (standing.is === 'BODY') return []
    const inferred = [...inferredColumns(entry), ...(standing.isReading ? ['kind'] : [])]
    return {
      ...common(entry),
      printedNameZh: 'printedNameZh' in entry ? entry.printedNameZh : null,
      kind: standing.kind,
      nonGovKind: standing.nonGovKind,
      classification: standing.classification,
      listedAuthorityNo: 'number' in entry ? entry.number : null,
      asListed: 'number' in entry ? '2012' : null,
      inferred,
      verified: inferred.length === 0,
    }
  })
}

export function bodyRows(entries: readonly Entry[]): BodyRow[] {
  return entries.flatMap((entry) => {
    const standing = classify(entry.code, entry.kind)
    return standing.is === 'BODY' ? { ...common(entry), kind: standing.kind } : []
  })
}

/**
 * The organisation chart is not supervision. A unit is linked to the agency above it only on the way up to its
 * listed authority; above that nobody reviews it but itself (IG-3.2-2a, G-26), a body supervises nobody, and
 * over a non-government agency stands a sector authority, which is no superior (ER-12).
 */
export function supervisionRows(entries: readonly Entry[]): SupervisionLinkRow[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  return entries.flatMap((entry) => {
    const superior = superiorOf(entry, byCode)
    if (superior === null || !reachesListedAuthority(entry, byCode)) return []
    const verified = !entry.inferred.includes('parent')
    return {
      superior,
      subordinate: entry.code,
      kind: 'SUPERIOR' as const,
      ...listed,
      source: entry.source,
      verified,
      inferred: verified ? [] : ['superior'],
    }
  })
}

export function successionRows(entries: readonly Entry[]): SuccessionRow[] {
  const agencies = agencyRows(entries)
  return entries.flatMap(({ code, successor, source }) => {
    if (successor === null) return []
    return successionRow(code, successor, source, agencies)
  })
}

function successionRow(
  predecessor: string,
  successor: SuccessorRecord,
  source: string,
  agencies: readonly AgencyRow[],
): SuccessionRow {
  return {
    predecessor,
    successor: agencies.find(({ nameZh }) => nameZh === successor.nameZh)?.code ?? null,
    absorbedBy: successor.absorbedByCode,
    successorNameZh: successor.nameZh,
    successorNameEn: successor.nameEn,
    relation: oneOf(successionRelations, successor.relation),
    effectiveOn: successor.effective,
    note: successor.note,
    source: successor.inSources ? source : 'general knowledge',
    verified: successor.inSources,
    inferred: successor.inSources ? [] : ['successor'],
  }
}

function common(entry: Entry) {
  return {
    code: entry.code,
    nameZh: entry.nameZh,
    nameEn: entry.nameEn,
    aliases: entry.aliasesZh,
    parentInDirectory: entry.parent,
    note: entry.note,
    ...listed,
    source: entry.source,
    verified: entry.inferred.length === 0,
    inferred: inferredColumns(entry),
  }
}

const inferredColumns = (entry: Entry): string[] => entry.inferred.map((field) => columns[field] ?? field)

function superiorOf(entry: Entry, byCode: ReadonlyMap<string, Entry>): string | null {
  const parent = entry.parent === null ? undefined : byCode.get(entry.parent)
  if (!parent || 'number' in entry) return null
  const below = classify(entry.code, entry.kind)
  if (below.is === 'BODY' || below.kind === 'SPECIFIC_NON_GOVERNMENT') return null
  return classify(parent.code, parent.kind).is === 'AGENCY' ? parent.code : null
}

function reachesListedAuthority(entry: Entry, byCode: ReadonlyMap<string, Entry>): boolean {
  if ('number' in entry) return true
  const superior = superiorOf(entry, byCode)
  const above = superior === null ? undefined : byCode.get(superior)
  return above !== undefined && reachesListedAuthority(above, byCode)
}
