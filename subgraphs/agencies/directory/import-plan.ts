/** Turns the reference files into the rows the directory should hold; the same files always give the same rows. */
import { agencyRows, bodyRows, successionRows, supervisionRows } from './import-agencies.ts'
import { councilRows, hotlineRows, responseGroupMemberRows, responseGroupRows } from './import-groups.ts'
import { infrastructureBodyRows, infrastructureSystemRows, sectorRows } from './import-infrastructure.ts'
import type { DirectoryState } from './import-rows.ts'
import type { DirectorySource } from './source-records.ts'

export function directoryState(source: DirectorySource): DirectoryState {
  const entries = [...source.authorities, ...source.units]
  const agency = agencyRows(entries)
  const body = bodyRows(entries)
  return {
    agency,
    body,
    supervisionLink: supervisionRows(entries),
    sectorAssignment: [],
    succession: successionRows(entries),
    responseGroup: responseGroupRows(source.responseGroups),
    responseGroupMember: responseGroupMemberRows(source.responseGroups),
    sector: sectorRows(source.infrastructure),
    infrastructureSystem: infrastructureSystemRows(source.infrastructure),
    infrastructureBody: infrastructureBodyRows(source.infrastructure, agency, body),
    councilRecord: councilRows(source.council),
    hotlineChannel: hotlineRows(source.hotlines),
  }
}
