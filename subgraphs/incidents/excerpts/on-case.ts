/** What the commands that write a text of a case have in common. */
import type { CommandInput } from '../../command.ts'
import type { Row } from '../../row.ts'
import { incidentRows } from '../reporting/reads.ts'

export interface ExcerptInput extends CommandInput {
  readonly incident: string
  readonly text: string
}

export const onCase = {
  subject: incidentRows,
  subjectId: (input: ExcerptInput) => input.incident,
  step: {
    machine: 'INCIDENT_HANDLING',
    state: (row: Row<typeof incidentRows>) => row.handlingState,
  },
} as const
