/** upsertInvestigationReport: the agency writes its report, or rewrites one that was returned (ER-8-0). */
import { rightsOn } from '../../../law/access/decisions.ts'
import { atLeast } from '../../../law/access/matrix.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { ACCESS } from '../../row.ts'
import { refuseTooLong } from '../stated.ts'
import { checkMeasures, draftOf, type StatedMeasure, timesOf } from './contents.ts'
import { reportRows } from './reads.ts'
import { actorOf, recordReportStep } from './steps.ts'

interface UpsertInvestigationReportInput extends CommandInput {
  readonly report: string
  readonly impactScope?: string | null
  readonly damageAssessment?: string | null
  readonly recoveryCourse?: string | null
  readonly handlingCourse?: string | null
  readonly rootCause?: string | null
  readonly causeCategory?: string | null
  readonly measures?: readonly StatedMeasure[] | null
}

type Writing = Work<typeof reportRows, UpsertInvestigationReportInput>

const clause = 'ER-8-0'

/** Writing the report is not writing the cause: the contact reads it, the officer writes it (ER-8-5). */
function refuseCauseByOthers({ input, subject, context }: Writing): void {
  if (input.rootCause == null && input.causeCategory == null) return
  const { right } = rightsOn(context.viewer.holdings, 'IN.CAUSE', subject[ACCESS])
  if (!atLeast(right, 'WRITE'))
    throw new Refusal('FORBIDDEN', {
      mutation: 'upsertInvestigationReport',
      argument: 'rootCause',
      clause: 'ER-8-5',
    })
}

export const upsertInvestigationReport = command<typeof reportRows, UpsertInvestigationReportInput>({
  mutation: 'upsertInvestigationReport',
  subject: reportRows,
  subjectId: (input) => input.report,
  step: { machine: 'INVESTIGATION_REPORT', state: (row) => row.state },
  clause,
  guard: async (work) => {
    const { client, subject, input, now } = work
    refuseCauseByOthers(work)
    const { measures, clientMutationId: _key, ...texts } = input
    refuseTooLong(texts)
    const { awareAt } = await timesOf(client, subject.incidentId)
    checkMeasures(measures ?? [], now, awareAt)
  },
  run: async (work) => {
    const { client, subject, input, by, now, to } = work
    const before = await draftOf(client, subject.id)
    const row = [
      input.impactScope ?? before?.impactScope,
      input.damageAssessment ?? before?.damageAssessment,
      input.recoveryCourse ?? before?.recoveryCourse,
      input.handlingCourse ?? before?.handlingCourse,
      input.rootCause ?? before?.rootCause,
      input.causeCategory ?? before?.causeCategory,
      JSON.stringify(input.measures ?? before?.measures ?? []),
    ]
    await client.query(
      `insert into incidents.investigation_draft (report_id, agency_id, impact_scope, damage_assessment,
         recovery_course, handling_course, root_cause, cause_category, measures)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (report_id) do update set impact_scope = excluded.impact_scope,
         damage_assessment = excluded.damage_assessment, recovery_course = excluded.recovery_course,
         handling_course = excluded.handling_course, root_cause = excluded.root_cause,
         cause_category = excluded.cause_category, measures = excluded.measures`,
      [subject.id, subject.agencyId, ...row],
    )
    const authors = [...new Set([...subject.authors, by.personNo])]
    await client.query(
      `update incidents.investigation_report set state = $2, authors = $3, signed_by_no = null, signed_at = null,
         version = version + 1 where id = $1`,
      [subject.id, to, authors],
    )
    if (subject.state !== to)
      await recordReportStep(client, subject.id, now, {
        ...actorOf(by),
        step: 'upsertInvestigationReport',
        from: subject.state,
        to: to ?? subject.state,
        clause,
      })
    const fields = Object.keys(input).filter(
      (name) => !['clientMutationId', 'expectedVersion', 'report'].includes(name),
    )
    return { id: subject.id, details: { fields } }
  },
})
