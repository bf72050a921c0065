/** Where a report stands when its measures are counted: open as long as one of them is (ER-8-7a, ER-8-7b). */
import type pg from 'pg'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import { type MeasureProgress, measuresOutcome } from '../../../law/reports/measure-progress.ts'
import { recordReportStep } from './steps.ts'

interface Counted {
  readonly id: string
  readonly submissions: number
}

/** Counts the measures in force and takes the step that follows; answers with the state. */
export async function countMeasures(
  client: pg.ClientBase,
  { id, submissions }: Counted,
  from: string,
  now: Date,
): Promise<string> {
  const { rows } = await client.query<MeasureProgress>(
    `select planned_completion::text as "plannedCompletion", completed_on::text as "completedOn", effect
     from incidents.improvement_measure where report_id = $1 and submission = $2`,
    [id, submissions],
  )
  const passage = nextState('INVESTIGATION_REPORT', from, 'measuresCounted', measuresOutcome(rows))
  if ('refused' in passage) return from
  await recordReportStep(client, id, now, {
    step: 'measuresCounted',
    from,
    to: passage.to,
    actorNo: null,
    role: 'SYSTEM',
    clause: 'ER-8-7b',
  })
  return passage.to
}
