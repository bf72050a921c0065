/** What else is known of the incident when it is announced: its level, and whether somebody else announces it. */
import type pg from 'pg'
import { isMajor } from '../../../law/levels/level.ts'

interface Announced {
  readonly id: string
  readonly incidentId: string
  readonly announcer: string
}

export async function levelOf(client: pg.ClientBase, incidentId: string) {
  const { rows } = await client.query(
    `select effective_level as level, not level_known or raise_undecided as provisional, handling_state as state
     from incidents.incident where id = $1`,
    [incidentId],
  )
  // What is withdrawn was no incident (G-27).
  const { level, state } = rows[0]
  return { isMajor: isMajor(level) && state !== 'WITHDRAWN', isProvisional: rows[0].provisional as boolean }
}

/** The other authority's announcement that is being written or stands; asked under a lock, so that one is first. */
export async function otherStanding(
  client: pg.ClientBase,
  { id, incidentId, announcer }: Announced,
): Promise<{ readonly id: string; readonly state: string } | null> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `incidents.announcement:${incidentId}`,
  ])
  const { rows } = await client.query(
    `select id, state from incidents.announcement where incident_id = $1 and id <> $2 and announcer <> $3
       and state not in ('CONSIDERED', 'NOT_ANNOUNCED', 'SUPERSEDED', 'WITHDRAWN') order by edition desc limit 1`,
    [incidentId, id, announcer],
  )
  return rows[0] ?? null
}
