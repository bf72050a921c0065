/** updateImprovementMeasure: the agency tells how far a measure is, until its effect is known (ER-8-7a, ER-8-7b). */
import type { MeasureProgress } from '../../../law/reports/measure-progress.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { refuseUnlawfulDay, timesOf } from './contents.ts'
import { countMeasures } from './counting.ts'
import { reportRows } from './reads.ts'
import { actorOf } from './steps.ts'

interface UpdateImprovementMeasureInput extends CommandInput {
  readonly report: string
  readonly measure: string
  readonly note: string
  readonly completedOn?: string | null
  readonly effect?: string | null
}

type Update = Work<typeof reportRows, UpdateImprovementMeasureInput>

const clause = 'ER-8-7b'

/** A measure of what is in force; one of another report, or of a text that was returned, is not found. */
async function measureOf({ client, subject, input }: Update): Promise<MeasureProgress & { id: string }> {
  if (!isId(input.measure)) throw new Refusal('NOT_FOUND', { argument: 'measure' })
  const { rows } = await client.query(
    `select id, planned_completion::text as "plannedCompletion", completed_on::text as "completedOn", effect
     from incidents.improvement_measure where id = $1 and report_id = $2 and submission = $3`,
    [input.measure, subject.id, subject.submissions],
  )
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'measure' })
  return rows[0]
}

async function isDayLawful({ client, subject, input, now }: Update): Promise<boolean> {
  if (input.completedOn == null) return true
  const { awareAt } = await timesOf(client, subject.incidentId)
  refuseUnlawfulDay('completedOn', input.completedOn, now, awareAt)
  return true
}

export const updateImprovementMeasure = command<typeof reportRows, UpdateImprovementMeasureInput>({
  mutation: 'updateImprovementMeasure',
  subject: reportRows,
  subjectId: (input) => input.report,
  step: { machine: 'INVESTIGATION_REPORT', state: (row) => row.state },
  clause,
  guards: { REASON_STATED: ({ input }) => isStated(input.note), STATED_TIME_LAWFUL: isDayLawful },
  guard: ({ input }) => refuseTooLong({ note: input.note, effect: input.effect }),
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const before = await measureOf(work)
    const completedOn = input.completedOn ?? before.completedOn ?? null
    const effect = input.effect ?? before.effect ?? null
    const { role, actorNo } = actorOf(by)
    await client.query(
      `insert into incidents.measure_update (report_id, measure_id, note, completed_on, effect, role, actor_no, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        subject.id,
        before.id,
        input.note,
        input.completedOn ?? null,
        input.effect ?? null,
        role,
        actorNo,
        now,
      ],
    )
    await client.query(
      `update incidents.improvement_measure set completed_on = $2, effect = $3,
         remind_at = case when $2::date is null then remind_at end where id = $1`,
      [before.id, completedOn, effect],
    )
    const state = await countMeasures(client, { ...subject }, subject.state, now)
    await client.query(
      'update incidents.investigation_report set state = $2, version = version + 1 where id = $1',
      [subject.id, state],
    )
    return { id: subject.id, details: { measure: before.id, completedOn, state } }
  },
})
