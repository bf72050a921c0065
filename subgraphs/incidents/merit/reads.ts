/** Praise, discipline and leniency as rows: few see them, and none but those whom the matrix names (IN.MERIT). */
import type { ListSource } from '../../list.ts'
import { emergencyOf, plain, type RowSource, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { conditionsOfCase } from '../facts/cases.ts'

const agency: Sql = (t) => `${t}.agency_id`

const seenByRight = {
  class: 'IN.MERIT',
  owner: agency,
  relations: [reachOf(agency), emergencyOf((t) => `${t}.incident_id`)],
  conditions: conditionsOfCase,
}

const recommended = plain(
  'id',
  'incidentId',
  'agencyId',
  'reason',
  'authorityId',
  'recommendedByNo',
  'role',
  'recommendedAt',
  'version',
)
const decided = plain('state', 'decidedAt', 'decisionReason')

export const commendationRows = rowSource({
  ...seenByRight,
  type: 'Commendation',
  table: 'incidents.commendation',
  columns: { ...recommended, ...decided, ...plain('ground') },
})

export const disciplineRows = rowSource({
  ...seenByRight,
  type: 'DisciplineRecommendation',
  table: 'incidents.discipline_recommendation',
  columns: { ...recommended, ...decided, ...plain('ground', 'aggravated', 'brokenClocks', 'outcome') },
})

export const mitigationRows = rowSource({
  ...seenByRight,
  type: 'MitigationRecommendation',
  table: 'incidents.mitigation_recommendation',
  columns: { ...recommended, ...plain('keptClocks') },
})

export const contractorRows = rowSource({
  ...seenByRight,
  type: 'ContractorFinding',
  table: 'incidents.contractor_finding',
  columns: { ...recommended, ...plain('contractId', 'ground') },
})

const listOf = (name: string, source: RowSource): ListSource => ({
  name,
  source,
  filters: {
    agency: {
      touches: { class: 'IN.MERIT', field: 'agency' },
      sql: (t) => `${t}.agency_id = $value`,
      isId: true,
    },
  },
  orders: {
    RECOMMENDED: {
      touches: { class: 'IN.MERIT', field: 'recommendedAt' },
      sql: (t) => `${t}.no`,
      type: 'int',
    },
  },
  order: { by: 'RECOMMENDED', direction: 'DESC' },
  agency,
  under: { incident: (t) => `${t}.incident_id` },
})

export const commendationList = listOf('commendations', commendationRows)
export const disciplineList = listOf('disciplineRecommendations', disciplineRows)
export const mitigationList = listOf('mitigationRecommendations', mitigationRows)
export const contractorList = listOf('contractorFindings', contractorRows)
