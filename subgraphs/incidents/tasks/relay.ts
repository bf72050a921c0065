/** Puts a report before the national authority: in the inbox, and by whatever other ways out there are (IG-3.2-3). */
import type pg from 'pg'
import type { Job } from '../../job.ts'
import { relayed, takeUnrelayed } from '../relay.ts'
import { settle, tell, toldBy } from './remind.ts'

const clause = 'IG-3.2-3'

export const relay: Job = {
  name: 'incidents.relay',
  run: ({ payload, now, outlets, system }) =>
    system(async (client) => {
      const incidentId = String(payload.id)
      const found = await takeUnrelayed(client, incidentId)
      if (!found) return
      await settle(client, incidentId)
      const review = await runningReview(client, incidentId)
      const told = await toldBy(client, incidentId, ['NATIONAL_OFFICER'], { ...found, now })
      // It stands as long as the review does: what follows, the officer is asked by a task of its own.
      if (review !== null)
        for (const to of told)
          await tell(client, {
            kind: 'RELAYED_REPORT',
            to,
            incidentId,
            subjectType: 'Clock',
            subjectId: review,
            clause,
            dueAt: null,
          })
      // Where notifications leave the graph, the first that arrives is the relay; until then its clock runs.
      if (outlets.length === 0 || review === null || found.isExercise) await relayed(client, incidentId, now)
    }),
}

async function runningReview(client: pg.ClientBase, incidentId: string): Promise<string | null> {
  const { rows } = await client.query(
    `select id from incidents.clock where incident_id = $1 and kind = 'REVIEW' and stopped_at is null and cancelled_at is null`,
    [incidentId],
  )
  return rows[0]?.id ?? null
}
