/** Finds what would make a directory contradict itself before anything is written: the importer refuses it. */
import type { DirectoryState } from './import-rows.ts'

/** One sentence per problem; an empty list means the state can be loaded. */
export function problemsIn(state: DirectoryState): readonly string[] {
  return [
    ...sharedCodes(state),
    ...unknownCodes(state),
    ...wrongHeadings(state),
    ...secondSuperiors(state),
    ...cycles(state),
    ...wrongAssignments(state),
  ]
}

function sharedCodes({ agency, body }: DirectoryState): string[] {
  const bodies = new Set(body.map(({ code }) => code))
  return agency
    .filter(({ code }) => bodies.has(code))
    .map(({ code }) => `${code} is both an agency and a body`)
}

function unknownCodes(state: DirectoryState): string[] {
  const agencies = new Set(state.agency.map(({ code }) => code))
  const all = new Set([...agencies, ...state.body.map(({ code }) => code)])
  const groups = new Set(state.responseGroup.map(({ fileId }) => fileId))
  const sectors = new Set(state.sector.map(({ fileId }) => fileId))
  const systems = new Set(state.infrastructureSystem.map(({ fileId }) => fileId))
  const missing = (among: ReadonlySet<string>, where: string, ...codes: (string | null)[]) =>
    codes
      .filter((code) => code !== null && !among.has(code))
      .map((code) => `${where} refers to ${code}, unknown`)
  return [
    ...[...state.agency, ...state.body].flatMap((row) => missing(all, row.code, row.parentInDirectory)),
    ...state.supervisionLink.flatMap((row) => missing(agencies, 'A link', row.superior, row.subordinate)),
    ...state.sectorAssignment.flatMap((row) => missing(agencies, 'An assignment', row.agency, row.authority)),
    ...state.succession.flatMap((row) =>
      missing(agencies, 'A succession', row.predecessor, row.successor, row.absorbedBy),
    ),
    ...state.responseGroup.flatMap((row) => missing(agencies, row.fileId, row.lead, row.leadUnit)),
    ...state.responseGroup.flatMap((row) => missing(all, row.fileId, row.systemCode)),
    ...state.responseGroupMember.flatMap((row) => missing(groups, 'A membership', row.group)),
    ...state.responseGroupMember.flatMap((row) => missing(agencies, row.group, row.agency)),
    ...state.infrastructureSystem.flatMap((row) => missing(sectors, row.fileId, row.sector)),
    ...state.infrastructureBody.flatMap((row) => missing(systems, 'An operator', row.system)),
    ...state.infrastructureBody.flatMap((row) => missing(all, row.system, row.agency, row.body)),
    ...state.councilRecord.flatMap((row) =>
      missing(
        all,
        row.fileId,
        row.code,
        row.leadUnitCode,
        row.heldByCode,
        ...row.leadCodes,
        ...row.supportCodes,
      ),
    ),
    ...state.hotlineChannel.flatMap((row) => missing(all, row.kind, row.operatorCode)),
  ]
}

const wrongHeadings = ({ agency }: DirectoryState): string[] =>
  agency
    .filter(({ kind, nonGovKind }) => (kind === 'SPECIFIC_NON_GOVERNMENT') !== (nonGovKind !== null))
    .map(({ code }) => `${code}: only a non-government agency has a kind of its own`)

function secondSuperiors({ supervisionLink }: DirectoryState): string[] {
  const superiors = supervisionLink.filter(({ kind }) => kind === 'SUPERIOR')
  return superiors
    .filter((link, at) =>
      superiors.slice(0, at).some((other) => isSameTime(link, other) && sameBelow(link, other)),
    )
    .map(({ subordinate }) => `${subordinate} has two superiors at a time`)
}

function cycles({ supervisionLink }: DirectoryState): string[] {
  const above = (code: string, seen: ReadonlySet<string>): boolean =>
    supervisionLink
      .filter(({ subordinate }) => subordinate === code)
      .some(({ superior }) => seen.has(superior) || above(superior, new Set([...seen, superior])))
  const below = new Set(supervisionLink.map(({ subordinate }) => subordinate))
  return [...below].filter((code) => above(code, new Set([code]))).map((code) => `${code} stands in a cycle`)
}

function wrongAssignments({ agency, sectorAssignment }: DirectoryState): string[] {
  const nonGovernment = new Set(
    agency.filter(({ nonGovKind }) => nonGovKind !== null).map(({ code }) => code),
  )
  return sectorAssignment.flatMap((row) => {
    const beside = sectorAssignment.filter(
      (other) =>
        other !== row && other.agency === row.agency && other.matter === row.matter && isSameTime(row, other),
    )
    return [
      ...(nonGovernment.has(row.agency) ? [] : [`${row.agency} needs no sector authority`]),
      ...(row.mode === 'SOLE' && beside.length > 0 ? [`${row.authority} is not alone in ${row.matter}`] : []),
      ...([row, ...beside].filter(({ isLead }) => isLead).length === 1
        ? []
        : [`${row.agency} needs exactly one lead in ${row.matter}`]),
    ]
  })
}

type Valid = { readonly validFrom: string; readonly validTo: string | null }

const isSameTime = (a: Valid, b: Valid): boolean =>
  (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo)

const sameBelow = (a: { readonly subordinate: string }, b: { readonly subordinate: string }): boolean =>
  a.subordinate === b.subordinate
