/** Emergency access as rows: for the two offices, for the owner's CISO, and for whoever reviews it (IN.EMERGENCY). */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { ofCase } from '../facts/cases.ts'

/** Time alone ends a request and an access, so nothing has to run for it. */
const state: Sql = (t) =>
  `(case when ${t}.state = 'REQUESTED' and ${t}.lapses_at <= (select access.now()) then 'LAPSED'
    when ${t}.state = 'OPEN' and ${t}.open_until <= (select access.now()) then 'OVER' else ${t}.state end)`

export const emergencyRows = rowSource({
  type: 'EmergencyAccess',
  table: 'incidents.emergency_access',
  class: 'IN.EMERGENCY',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'reason', 'version'),
    state,
    ...plain('requestedAt', 'requestedByNo', 'requestedByRole', 'requestedAtId', 'lapsesAt'),
    ...plain('decidedAt', 'decidedByNo', 'decidedByRole', 'decidedAtId', 'declineReason', 'openUntil'),
    ...plain('endedAt', 'endedByRole', 'answer', 'answerReason', 'answeredAt', 'answeredByNo'),
    ...plain('reviewDueAt', 'finding', 'findingReason', 'reviewedAt'),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`)],
  conditions: {
    NOT_EXERCISE: (t) => `not ${ofCase('is_exercise')(t)}`,
    EMERGENCY_GRANTED: (t) => `(${t}.open_until is not null)`,
  },
  whole: { table: 'incidents.incident', column: 'incident_id' },
})

const touching = (field: string) => ({ class: 'IN.EMERGENCY', field })

export const emergencyList: ListSource = {
  name: 'emergencyAccesses',
  source: emergencyRows,
  filters: {
    state: { touches: touching('state'), sql: (t) => `${state(t)} = $value` },
    agency: { touches: touching('agency'), sql: (t) => `${t}.agency_id = $value`, isId: true },
  },
  orders: { REQUESTED: { touches: touching('requestedAt'), sql: (t) => `${t}.no`, type: 'int' } },
  order: { by: 'REQUESTED', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { incident: (t) => `${t}.incident_id` },
}

/** What was read, oldest first. */
export const readParts: PartSource = {
  type: 'EmergencyRead',
  table: 'incidents.emergency_read',
  parent: emergencyRows,
  parentColumn: 'access_id',
  columns: plain('dataClass', 'rows', 'at'),
  order: (t) => `${t}.no`,
}
