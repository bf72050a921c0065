/** A measure past its planned day is a task of the agency's CISO, every week until it is finished (lifecycles 4). */

import { addDays } from '../../../law/calendar/taipei.ts'
import { overdueFrom } from '../../../law/reports/measure-progress.ts'
import type { Job } from '../../job.ts'
import { addresseesOf } from '../addressees.ts'
import { isDone, remind } from '../reminding.ts'

const clause = 'ER-8-7b'
const AGAIN_AFTER_DAYS = 7

export const remindOfMeasure: Job = {
  name: 'incidents.remindOfMeasure',
  run: ({ payload, now, system }) =>
    system(async (client) => {
      const { rows } = await client.query(
        `select m.id, m.remind_at as "remindAt", m.planned_completion::text as "plannedCompletion",
           m.completed_on::text as "completedOn", m.submission = r.submissions and r.state <> 'RETURNED' as "inForce",
           r.agency_id as "agencyId", r.incident_id as "incidentId"
         from incidents.improvement_measure m join incidents.investigation_report r on r.id = m.report_id
         where m.id = $1 for update of m`,
        [payload.id],
      )
      const [measure] = rows
      if (!measure?.remindAt || isDone(measure.remindAt, new Date(String(payload.at)), now)) return
      const dueAt = overdueFrom(measure)
      if (dueAt === null) return
      // One of a text that was returned is owed no more; the next text brings its own.
      const owed = measure.inForce ? await addresseesOf(client, measure.agencyId, ['CISO']) : []
      for (const to of owed)
        await remind(
          client,
          {
            kind: 'MEASURE_OVERDUE',
            to,
            aboutAgencyId: measure.agencyId,
            subjectType: 'ImprovementMeasure',
            subjectId: measure.id,
            incidentId: measure.incidentId,
            clause,
            dueAt: new Date(dueAt.getTime() - 1),
          },
          now,
        )
      const next = measure.inForce ? addDays(now, AGAIN_AFTER_DAYS) : null
      await client.query('update incidents.improvement_measure set remind_at = $2 where id = $1', [
        measure.id,
        next,
      ])
    }),
}
