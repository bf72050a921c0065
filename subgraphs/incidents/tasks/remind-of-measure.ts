/** A measure past its planned day is asked for, and asked for again every week until it is finished (lifecycles 4). */
import { addDays } from '../../../law/calendar/taipei.ts'
import type { Job } from '../../job.ts'
import { isDone, settle } from './remind.ts'

const AGAIN_AFTER_DAYS = 7

export const remindOfMeasure: Job = {
  name: 'incidents.remindOfMeasure',
  run: ({ payload, now, system }) =>
    system(async (client) => {
      const { rows } = await client.query(
        `select m.id, m.remind_at as "remindAt", r.incident_id as "incidentId",
           m.completed_on is null and m.submission = r.submissions and r.state <> 'COMPLETE' as "isOwed"
         from incidents.improvement_measure m join incidents.investigation_report r on r.id = m.report_id
         where m.id = $1 for update of m`,
        [payload.id],
      )
      const [measure] = rows
      if (!measure?.remindAt || isDone(measure.remindAt, payload, now)) return
      await settle(client, measure.incidentId)
      await client.query(`select incidents.remind_again('MEASURE_OVERDUE', $1)`, [measure.id])
      await client.query('update incidents.improvement_measure set remind_at = $2 where id = $1', [
        measure.id,
        measure.isOwed ? addDays(now, AGAIN_AFTER_DAYS) : null,
      ])
    }),
}
