/** signInvestigationReport: the CISO signs what others wrote, and only when it is complete (ER-8-0). */
import { type CommandInput, command } from '../../command.ts'
import { draftOf, refuseMissing, timesOf } from './contents.ts'
import { reportRows } from './reads.ts'
import { actorOf, recordReportStep } from './steps.ts'

interface SignInvestigationReportInput extends CommandInput {
  readonly report: string
}

const clause = 'ER-8-0'

export const signInvestigationReport = command<typeof reportRows, SignInvestigationReportInput>({
  mutation: 'signInvestigationReport',
  subject: reportRows,
  subjectId: (input) => input.report,
  step: { machine: 'INVESTIGATION_REPORT', state: (row) => row.state },
  author: (row) => row.authors,
  clause,
  guards: {
    REPORT_FIELDS_PRESENT: async ({ client, subject }) => {
      const draft = await draftOf(client, subject.id)
      refuseMissing({ ...draft, ...subject, ...(await timesOf(client, subject.incidentId)) })
      return true
    },
  },
  run: async ({ client, subject, by, now, to }) => {
    await client.query(
      `update incidents.investigation_report set state = $2, signed_by_no = $3, signed_at = $4, version = version + 1
       where id = $1`,
      [subject.id, to, by.personNo, now],
    )
    await recordReportStep(client, subject.id, now, {
      ...actorOf(by),
      step: 'signInvestigationReport',
      from: subject.state,
      to: to ?? subject.state,
      clause,
    })
    return { id: subject.id, details: {} }
  },
})
