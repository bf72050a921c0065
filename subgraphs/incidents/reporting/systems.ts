/** Which affected systems of a case a viewer may be told of: those he may see in the inventory (D-04). */
import { visible } from '../../predicate.ts'
import type { PartSource } from '../../reads.ts'
import { systemFacts } from '../../system-facts.ts'
import { incidentRows } from './reads.ts'

export const affectedSystemsSql = `select n.incident_id as "incidentId", sys.id
  from incidents.incident_system n join published_agencies.system sys on sys.id = n.system_id
  where n.incident_id = any($1) and n.dropped_at is null and (${visible(systemFacts, 'sys')})
  order by sys.id`

/** The table is read only through the statement above; as a part it has the policy of the case. */
export const systemParts: PartSource = {
  type: 'InformationSystem',
  table: 'incidents.incident_system',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: { id: (t) => `${t}.system_id` },
  order: (t) => `${t}.system_id`,
}
