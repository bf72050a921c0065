/** The agency and relations that only the demonstration adds to the directory. */
import type { DirectoryState } from './import-rows.ts'
import { listed } from './in-force.ts'
import { sectorMatters } from './vocabulary.ts'

const demonstration = { source: 'demonstration', verified: false, inferred: [] as readonly string[] }

/** The state electricity company, under one sector authority for every matter (ER-12a) and no superior. */
export function demonstrationDirectory(directory: DirectoryState): Partial<DirectoryState> {
  return {
    agency: [
      {
        code: 'taipower',
        nameZh: '台灣電力股份有限公司',
        nameEn: 'Taiwan Power Company',
        printedNameZh: '台電公司',
        aliases: ['台電', '台電公司', '臺灣電力股份有限公司'],
        kind: 'SPECIFIC_NON_GOVERNMENT',
        nonGovKind: 'STATE_ENTERPRISE',
        classification: 'COMPANY',
        listedAuthorityNo: null,
        parentInDirectory: 'moea',
        asListed: null,
        note: null,
        ...listed,
        ...demonstration,
      },
    ],
    sectorAssignment: sectorMatters.map((matter) => ({
      agency: 'taipower',
      authority: 'moea',
      matter,
      mode: 'SOLE',
      isLead: true,
      ...listed,
      ...demonstration,
    })),
    responseGroupMember: [{ group: 'rg-economic', agency: 'taipower', ...listed, ...demonstration }],
    infrastructureBody: directory.infrastructureBody
      .filter(({ nameEn, agency }) => nameEn === 'Taiwan Power Company' && agency === null)
      .map((operator) => ({ ...operator, agency: 'taipower' })),
  }
}
