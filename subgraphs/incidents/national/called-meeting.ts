/** The meeting of a case that was called and not yet held. */
import type pg from 'pg'

export async function calledMeeting(client: pg.ClientBase, incidentId: string) {
  const { rows } = await client.query<{ id: string; decidedAt: Date }>(
    `select id, decided_at as "decidedAt" from incidents.defence_meeting where incident_id = $1 and state = 'CALLED'`,
    [incidentId],
  )
  return rows[0] ?? null
}
