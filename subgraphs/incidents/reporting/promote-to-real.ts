/** promoteToReal: what was found in an exercise is no exercise; it begins as a case of its own, at its discovery (G-55). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { isStated } from '../stated.ts'
import { detailsOf, openReport, type StatedReport, timesOf } from './open-report.ts'
import { incidentRows } from './reads.ts'
import { checkReference, refuseLongTold } from './report.ts'

interface PromoteToRealInput extends CommandInput, StatedReport {
  readonly incident: string
}

type Promotion = Work<typeof incidentRows, PromoteToRealInput>

const clause = 'G-55'

async function agencyOf({ client, subject }: Promotion) {
  const { rows } = await client.query(
    'select id, kind, is_excepted as "isExcepted" from published_agencies.agency where id = $1',
    [subject.agencyId],
  )
  return rows[0] as { id: string; kind: string; isExcepted: boolean }
}

export const promoteToReal = command<typeof incidentRows, PromoteToRealInput>({
  mutation: 'promoteToReal',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_VERIFICATION', state: () => null },
  clause,
  guards: {
    FOUND_IN_EXERCISE: ({ subject }) => subject.isExercise,
    AGENCY_NOT_EXCEPTED: async (work) => !(await agencyOf(work)).isExcepted,
    // It was found while the exercise ran: not before that was known to the agency.
    STATED_TIME_LAWFUL: ({ input, subject, now }) => timesOf(input, now, subject.awareAt) !== null,
    REPORT_COMPLETE: ({ input }) => isStated(input.description),
  },
  guard: ({ input }) => {
    checkReference(input.reference)
    refuseLongTold(input)
  },
  run: async (work) => {
    const { subject, input, now } = work
    const id = await openReport(work, {
      step: 'promoteToReal',
      agency: await agencyOf(work),
      reason: null,
      clause,
      also: { promoted_from_id: subject.id },
    })
    return { id, details: { ...detailsOf(input, now), foundIn: subject.id } }
  },
})
