/** Key infrastructure as rows: the plan's sectors, their systems, and who leads, manages or runs them. */
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { agencyId, directoryRows, provenance } from '../directory/reads.ts'

export const sectorRows = directoryRows('Sector', 'sector', {
  ...plain('category', 'number', 'nameZh', 'nameEn', 'printedNameZh', 'subdivisionZh', 'fileId'),
  ...provenance(),
})

export const infrastructureRows = directoryRows('InfrastructureSystem', 'infrastructure_system', {
  ...plain('sectorId', 'number', 'nameZh', 'nameEn', 'leadPrinted', 'stateOperatorsPrinted', 'fileId'),
  ...plain('stateOperatorsOpenEnded', 'privateOperatorsPrinted', 'privateOperatorsOpenEnded', 'notes'),
  ...provenance(),
})

/** Bodies are seen by the right to their system. */
export const bodyParts: PartSource = {
  type: 'InfrastructureBody',
  table: 'agencies.infrastructure_body',
  parent: infrastructureRows,
  parentColumn: 'system_id',
  columns: {
    ...plain('systemId', 'role', 'position', 'bodyId', 'nameZh', 'nameEn', 'scopeZh', 'scopeEn', 'verified'),
    agencyId: agencyId('agency_no'),
  },
  order: (t) => `${t}.role, ${t}.position`,
}
