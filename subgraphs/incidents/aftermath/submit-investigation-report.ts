/** submitInvestigationReport: what was signed goes to those whom the Act names; late is accepted and marked (ER-8-0). */

import { stopClock } from '../../../law/clocks/clock.ts'
import { minutesLate } from '../../../law/clocks/state.ts'
import { overdueFrom } from '../../../law/reports/measure-progress.ts'
import { reportRecipients } from '../../../law/reports/report-recipients.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { clocksOf, rewriteClocks } from '../clocks/reads.ts'
import { type Draft, draftOf, refuseMissing, timesOf } from './contents.ts'
import { reportRows } from './reads.ts'
import { actorOf, recordReportStep } from './steps.ts'

interface SubmitInvestigationReportInput extends CommandInput {
  readonly report: string
}

type Submission = Work<typeof reportRows, SubmitInvestigationReportInput>

const clause = 'ER-8-0'
const waiting: ReadonlySet<string> = new Set(['INVESTIGATION', 'INVESTIGATION_RETURNED'])

async function whole({ client, subject }: Submission): Promise<Draft> {
  const draft = await draftOf(client, subject.id)
  const report = { ...draft, ...subject, ...(await timesOf(client, subject.incidentId)) }
  refuseMissing(report)
  return report as Draft
}

/** Ends the wait; answers with the minutes by which it was too long. */
async function stopWaiting({ client, subject, now }: Submission): Promise<number> {
  const running = (await clocksOf(client, subject.incidentId)).filter(
    ({ kind, stoppedAt, cancelledAt }) => waiting.has(kind) && !stoppedAt && !cancelledAt,
  )
  await rewriteClocks(client, subject.incidentId, (clock) =>
    waiting.has(clock.kind) ? stopClock(clock, now) : clock,
  )
  return Math.max(0, ...running.map((clock) => minutesLate(clock, now)))
}

async function keep(work: Submission, report: Draft, late: number): Promise<void> {
  const { client, subject, now } = work
  await client.query(
    `insert into incidents.report_submission (report_id, impact_scope, damage_assessment, recovery_course,
       handling_course, root_cause, cause_category, measures, occurred_at, aware_at, damage_controlled_at,
       recovered_at, submitted_at, minutes_late)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      subject.id,
      report.impactScope,
      report.damageAssessment,
      report.recoveryCourse,
      report.handlingCourse,
      report.rootCause,
      report.causeCategory,
      JSON.stringify(report.measures),
      report.occurredAt,
      report.awareAt,
      subject.damageControlledAt,
      subject.recoveredAt,
      now,
      late,
    ],
  )
  for (const measure of report.measures)
    await client.query(
      `insert into incidents.improvement_measure (report_id, submission, dimension, description, planned_completion,
         effect_tracking, completed_on, effect, remind_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        subject.id,
        subject.submissions + 1,
        measure.dimension,
        measure.description,
        measure.plannedCompletion,
        measure.effectTracking,
        measure.completedOn ?? null,
        measure.effect ?? null,
        overdueFrom(measure),
      ],
    )
}

export const submitInvestigationReport = command<typeof reportRows, SubmitInvestigationReportInput>({
  mutation: 'submitInvestigationReport',
  subject: reportRows,
  subjectId: (input) => input.report,
  step: { machine: 'INVESTIGATION_REPORT', state: (row) => row.state },
  // One writes and another signs (ER-8-0): nobody hands in what carries his own signature under his own text.
  author: ({ authors, signedByNo }) => (authors as number[]).filter((no) => no === signedByNo),
  clause,
  guards: { REPORT_FIELDS_PRESENT: async (work) => (await whole(work)) !== null },
  run: async (work) => {
    const { client, subject, by, now, to } = work
    const report = await whole(work)
    const late = await stopWaiting(work)
    await keep(work, report, late)
    await client.query(
      `update incidents.investigation_report set state = $2, submitted_by_no = $3, submitted_at = $4,
         submissions = submissions + 1, version = version + 1 where id = $1`,
      [subject.id, to, by.personNo, now],
    )
    await recordReportStep(client, subject.id, now, {
      ...actorOf(by),
      step: 'submitInvestigationReport',
      from: subject.state,
      to: to ?? subject.state,
      clause,
    })
    const recipients = reportRecipients(subject).map(({ body }) => body)
    return { id: subject.id, details: { recipients, minutesLate: late } }
  },
})
