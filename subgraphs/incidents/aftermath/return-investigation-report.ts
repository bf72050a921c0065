/** returnInvestigationReport: the accepting body wants it otherwise; the clock starts anew at half length (G-29). */
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { type CommandInput, command } from '../../command.ts'
import { startClocks } from '../clocks/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { reportRows } from './reads.ts'
import { actorOf, recordReportStep } from './steps.ts'

interface ReturnInvestigationReportInput extends CommandInput {
  readonly report: string
  readonly reason: string
}

const clause = 'ER-8-0'

export const returnInvestigationReport = command<typeof reportRows, ReturnInvestigationReportInput>({
  mutation: 'returnInvestigationReport',
  subject: reportRows,
  subjectId: (input) => input.report,
  step: { machine: 'INVESTIGATION_REPORT', state: (row) => row.state },
  clause,
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async ({ client, subject, input, by, now, to }) => {
    const { rows } = await client.query<{ level: IncidentLevel }>(
      'select effective_level as level from incidents.incident where id = $1',
      [subject.incidentId],
    )
    await client.query(
      'update incidents.investigation_report set state = $2, version = version + 1 where id = $1',
      [subject.id, to],
    )
    await startClocks(client, subject.incidentId, [
      {
        kind: 'INVESTIGATION_RETURNED',
        basis: { reportReturnedAt: now },
        ...(rows[0] && { level: rows[0].level }),
      },
    ])
    await recordReportStep(client, subject.id, now, {
      ...actorOf(by),
      step: 'returnInvestigationReport',
      from: subject.state,
      to: to ?? subject.state,
      reason: input.reason,
      clause,
    })
    return { id: subject.id, details: {} }
  },
})
