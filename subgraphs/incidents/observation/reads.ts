/** Observations as rows: they stay in the agency, and of all its staff show to whoever raised them (AP-4.1-16a). */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import type { Context } from '../../context.ts'
import type { ListSource } from '../../list.ts'
import { Refusal } from '../../refusal.ts'
import { plain, reachOf, rowSource, type Sql } from '../../row-source.ts'

const state: Sql = (t) => `(case when ${t}.incident_id is null then 'UNREPORTED' else 'REPORTED' end)`

/** No condition is met, so nobody beyond the agency sees one: not even those who see every case (IN.CORE). */
export const observationRows = rowSource({
  type: 'Observation',
  table: 'incidents.observation',
  class: 'IN.CORE',
  columns: {
    ...plain('id', 'agencyId', 'text', 'observedAt', 'raisedAt', 'raisedByRole', 'incidentId', 'reportedAt'),
    state,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    (t) => `select ${relationNumbers.SELF}::bigint << 32 | ${t}.raised_by_no`,
  ],
  conditions: {},
})

const touching = (field: string) => ({ class: 'IN.CORE', field })

export const observationList: ListSource = {
  name: 'observations',
  source: observationRows,
  filters: {
    state: { touches: touching('state'), sql: (t) => `${state(t)} = $value` },
  },
  orders: {
    RAISED_AT: { touches: touching('raisedAt'), sql: (t) => `${t}.raised_at`, type: 'timestamptz' },
  },
  order: { by: 'RAISED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { agency: (t) => `${t}.agency_id` },
}

/** The moment at which the agency was told, by which it was aware at the latest; null where nothing is linked (G-13). */
export async function toldAt(context: Context, agencyId: string, id: unknown): Promise<Date | null> {
  if (id == null) return null
  const found = await context.reads.byId(observationRows, id)
  if (found?.agencyId !== agencyId) throw new Refusal('NOT_FOUND', { argument: 'observation' })
  return found?.raisedAt ?? null
}

/** Says which case the observation led to; the first report of it counts. */
export async function linkObservation(
  client: pg.ClientBase,
  id: string | null | undefined,
  incidentId: string,
  now: Date,
): Promise<void> {
  if (id == null) return
  const { rowCount } = await client.query(
    `update incidents.observation set incident_id = $2, reported_at = $3 where id = $1 and incident_id is null`,
    [id, incidentId, now],
  )
  if (rowCount === 0) throw new Refusal('WRONG_STATE', { mutation: 'reportIncident', clause: 'G-13' })
}
