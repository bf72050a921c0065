/** Key infrastructure as rows: the plan's sectors, their systems, and who leads, manages or runs them. */
import type { ListSource } from '../../list.ts'
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

const directory = (field: string) => ({ class: 'AG.DIRECTORY', field })

export const sectorList: ListSource = {
  name: 'sectors',
  source: sectorRows,
  filters: { category: { touches: directory('category'), sql: (t) => `${t}.category = $value` } },
  orders: {
    NAME_EN: { touches: directory('nameEn'), sql: (t) => `${t}.name_en`, type: 'text' },
    NAME_ZH: { touches: directory('nameZh'), sql: (t) => `${t}.name_zh`, type: 'text' },
    PLACE: { touches: directory('number'), sql: (t) => `${t}.number`, type: 'int' },
  },
  order: { by: 'NAME_EN', direction: 'ASC' },
}
