/** acceptInvestigationReport: the accepting body is content, the case is closed, and the measures are counted (G-29). */
import { type CommandInput, command } from '../../command.ts'
import { completeCase } from '../handling/reads.ts'
import { countMeasures } from './counting.ts'
import { reportRows } from './reads.ts'
import { actorOf, recordReportStep } from './steps.ts'

interface AcceptInvestigationReportInput extends CommandInput {
  readonly report: string
}

const clause = 'ER-8-0'

export const acceptInvestigationReport = command<typeof reportRows, AcceptInvestigationReportInput>({
  mutation: 'acceptInvestigationReport',
  subject: reportRows,
  subjectId: (input) => input.report,
  step: { machine: 'INVESTIGATION_REPORT', state: (row) => row.state },
  author: ({ authors, signedByNo, submittedByNo }) => [...authors, signedByNo, submittedByNo],
  clause,
  guards: {
    CASE_CLOSED: async ({ client, subject }) => {
      const { rows } = await client.query(
        'select handling_state as state from incidents.incident where id = $1',
        [subject.incidentId],
      )
      return ['CLOSED', 'ARCHIVED'].includes(rows[0]?.state)
    },
  },
  run: async ({ client, subject, by, now, to }) => {
    const accepted = to ?? subject.state
    await recordReportStep(client, subject.id, now, {
      ...actorOf(by),
      step: 'acceptInvestigationReport',
      from: subject.state,
      to: accepted,
      clause,
    })
    const state = await countMeasures(client, { ...subject }, accepted, now)
    await client.query(
      `update incidents.investigation_report set state = $2, accepted_at = $3, version = version + 1 where id = $1`,
      [subject.id, state, now],
    )
    await client.query('update incidents.incident set report_accepted = true where id = $1', [
      subject.incidentId,
    ])
    await completeCase(client, subject.incidentId, now)
    return { id: subject.id, details: { state } }
  },
})
