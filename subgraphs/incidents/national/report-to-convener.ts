/** reportToConvener: one of the two offices tells the convener of a major case; he reads the summary and nothing else (IG-3.3-3b). */
import { type CommandInput, command } from '../../command.ts'
import { refuseUnstated, writeExcerpt } from '../excerpts/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { chainOf } from './acting.ts'

interface Input extends CommandInput {
  readonly incident: string
  readonly summary: string
}

const clause = 'IG-3.3-3b'

export const reportToConvener = command<typeof incidentRows, Input>({
  mutation: 'reportToConvener',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guards: { WAS_MAJOR: ({ subject }) => subject.wasMajor },
  guard: ({ input }) => refuseUnstated('summary', input.summary, clause),
  run: async (work) => {
    await writeExcerpt(work, 'COUNCIL_CONVENER', work.input.summary)
    return { id: work.subject.id, chain: await chainOf(work), details: {} }
  },
})
