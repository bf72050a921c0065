/** Lateral notices as rows of their own: a notified group sees what was written for it, and nothing of the case (G-30). */
import type { ListSource } from '../../list.ts'
import { always, plain, reachOf, rowSource } from '../../row-source.ts'

export const lateralNoticeRows = rowSource({
  type: 'LateralNotice',
  table: 'incidents.lateral_notice',
  class: 'IN.CORE',
  columns: {
    ...plain('id', 'incidentId', 'level', 'sector', 'text', 'advisedAction', 'contactWindow'),
    ...plain('groupIds', 'role', 'sentAt'),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), (t) => `select unnest(${t}.notified)`],
  conditions: {
    MAJOR: (t) => `(select p.is_major from published_incidents.incident p where p.id = ${t}.incident_id)`,
    // No notice leaves an exercise (G-55).
    NOT_EXERCISE: always,
  },
})

const core = (field: string) => ({ class: 'IN.CORE', field })

export const lateralNoticeList: ListSource = {
  name: 'lateralNotices',
  source: lateralNoticeRows,
  filters: {},
  // The order of sending shows nothing that the rows themselves do not.
  orders: { SENT: { touches: core('id'), sql: (t) => `${t}.no`, type: 'int' } },
  order: { by: 'SENT', direction: 'DESC' },
  under: { incident: { sql: (t) => `${t}.incident_id`, touches: core('incident') } },
}
