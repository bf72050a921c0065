/** Liaisons as rows: the offices see them, a task force on the case does, and of their people those on duty. */
import type pg from 'pg'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { liaisonFrom, plain, rowSource, type Sql, taskForceOf } from '../../row-source.ts'
import { conditionsOfCase } from '../facts/cases.ts'

const incident: Sql = (t) => `${t}.incident_id`

export const liaisonRows = rowSource({
  type: 'DisasterLiaison',
  table: 'incidents.disaster_liaison',
  class: 'IN.TASKFORCE',
  columns: {
    ...plain('id', 'incidentId', 'authorityId', 'officeId', 'disasterKind', 'invitation', 'state', 'version'),
    ...plain('requestedAt', 'arrivedAt', 'leftAt'),
  },
  owner: (t) => `${t}.office_id`,
  relations: [
    taskForceOf(incident),
    liaisonFrom(incident, (authority, t) => `${authority} = ${t}.authority_id`),
  ],
  conditions: conditionsOfCase,
  whole: { table: 'incidents.incident', column: 'incident_id' },
})

const inOrder: Sql = (t) => `${t}.no`

export const liaisonList: ListSource = {
  name: 'disasterLiaisons',
  source: liaisonRows,
  filters: {},
  // The order of recording shows nothing that its own rows do not; it is only the default.
  orders: { RECORDED: { touches: { class: 'IN.TASKFORCE', field: 'id' }, sql: inOrder, type: 'int' } },
  order: { by: 'RECORDED', direction: 'DESC' },
  under: { incident },
}

export const officerParts: PartSource = {
  type: 'LiaisonOfficer',
  table: 'incidents.liaison_officer',
  parent: liaisonRows,
  parentColumn: 'liaison_id',
  columns: plain('personId', 'namedAt', 'arrivedAt', 'leftAt'),
  order: inOrder,
}

export interface Officer {
  readonly id: string
  readonly personId: string
  readonly namedAt: Date
  readonly arrivedAt: Date | null
}

/** Those named who have not left, whether they have come or not. */
export async function standingOfficers(
  client: pg.ClientBase,
  liaisonId: string,
): Promise<readonly Officer[]> {
  const { rows } = await client.query<Officer>(
    `select id, person_id as "personId", named_at as "namedAt", arrived_at as "arrivedAt"
     from incidents.liaison_officer where liaison_id = $1 and left_at is null order by no`,
    [liaisonId],
  )
  return rows
}
