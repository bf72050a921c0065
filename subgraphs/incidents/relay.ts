/** The relay: a report reaches the national authority, and only then its clock stops (IG-3.2-3). */
import type pg from 'pg'
import { stopClock } from '../../law/clocks/clock.ts'
import { rewriteClocks } from './clocks/reads.ts'
import { recordSteps } from './transitions.ts'

interface Relayed {
  readonly state: string
  readonly isExercise: boolean
}

/** The case for this transaction alone; undefined once it is relayed. */
export async function takeUnrelayed(
  client: pg.ClientBase,
  incidentId: unknown,
): Promise<Relayed | undefined> {
  const { rows } = await client.query(
    `select verification_state as state, is_exercise as "isExercise" from incidents.incident
     where id = $1 and relayed_at is null for update`,
    [incidentId],
  )
  return rows[0]
}

/** Writes down that it was relayed, once, however many of the national officers were reached. */
export async function relayed(client: pg.ClientBase, incidentId: string, now: Date): Promise<void> {
  const found = await takeUnrelayed(client, incidentId)
  if (!found) return
  // No version: nobody who has the case open needs to read it anew for this.
  await client.query('update incidents.incident set relayed_at = $2 where id = $1', [incidentId, now])
  await rewriteClocks(client, incidentId, (clock) => (clock.kind === 'RELAY' ? stopClock(clock, now) : clock))
  await recordSteps(client, incidentId, now, [
    {
      machine: 'INCIDENT_VERIFICATION',
      step: 'relay',
      from: found.state,
      to: found.state,
      actorNo: null,
      role: 'SYSTEM',
      clause: 'IG-3.2-3',
    },
  ])
}
