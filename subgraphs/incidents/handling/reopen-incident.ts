/** reopenIncident: agency, reviewing or national authority open a closed case again, with a new clock of recovery (G-28). */
import { isKept } from '../../../law/handling/archive.ts'
import { command } from '../../command.ts'
import { startClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { type CaseInput, takeStep } from './case-step.ts'

interface ReopenIncidentInput extends CaseInput {
  readonly reason: string
}

const clause = 'G-28'

export const reopenIncident = command<typeof incidentRows, ReopenIncidentInput>({
  mutation: 'reopenIncident',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    WITHIN_RETENTION: ({ subject, now }) => isKept(subject.archivedAt, now),
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, input, now } = work
    await startClocks(client, subject.id, [
      {
        kind: 'RECOVERY',
        level: subject.effectiveLevel,
        basis: { awareAt: subject.awareAt, reopenedAt: now },
      },
    ])
    await takeStep(work, { step: 'reopenIncident', reason: input.reason, clause, closedAt: null })
    return { id: subject.id, details: { from: subject.handlingState } }
  },
})
