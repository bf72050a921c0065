/** reportIncident: the agency's report, stamped by the server, never refused for being late (IG-3.1-1b…f). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { linkObservation, toldAt } from '../observation/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { detailsOf, openReport, type StatedReport, timesOf } from './open-report.ts'
import { incidentRows } from './reads.ts'
import { checkReference, refuseLongTold } from './report.ts'
import { checkRunningBody } from './running-body.ts'

interface ReportIncidentInput extends CommandInput, StatedReport {
  readonly agency: string
  readonly exerciseBy?: string | null
  readonly observation?: string | null
  readonly awareLaterReason?: string | null
}

type Report = Work<typeof agencyFacts, ReportIncidentInput>

const clause = 'IG-3.1-1b'

/** An observation is of what really happened: it is not used up by an exercise (G-55). */
async function checkExercise({ client, subject, input }: Report): Promise<void> {
  if (input.exerciseBy == null) return
  if (input.observation != null) throw new Refusal('BAD_INPUT', { argument: 'observation', clause: 'G-55' })
  await checkRunningBody(client, subject.id, input.exerciseBy)
}

export const reportIncident = command<typeof agencyFacts, ReportIncidentInput>({
  mutation: 'reportIncident',
  subject: agencyFacts,
  subjectId: (input) => input.agency,
  returns: incidentRows,
  step: { machine: 'INCIDENT_VERIFICATION', state: () => null },
  clause,
  guards: {
    AGENCY_NOT_EXCEPTED: ({ subject }) => !subject.isExcepted,
    STATED_TIME_LAWFUL: ({ input, now }) => timesOf(input, now) !== null,
    // Notices of vendors cannot be linked yet.
    AWARE_BY_LINKED_NOTICE: async (work) => {
      const { subject, input, context, now } = work
      const told = await toldAt(context, subject.id, input.observation)
      return told === null || timesOf(input, now).awareAt <= told || isStated(input.awareLaterReason)
    },
    REPORT_COMPLETE: ({ input }) => isStated(input.description),
  },
  guard: async (work) => {
    checkReference(work.input.reference)
    refuseLongTold(work.input)
    refuseTooLong({ awareLaterReason: work.input.awareLaterReason })
    await checkExercise(work)
  },
  run: async (work) => {
    const { client, subject, input, now } = work
    const isExercise = input.exerciseBy != null
    const id = await openReport(work, {
      step: 'reportIncident',
      agency: subject,
      reason: input.awareLaterReason ?? null,
      clause,
      also: { is_exercise: isExercise, exercise_by_id: input.exerciseBy ?? null },
    })
    await linkObservation(client, input.observation, id, now)
    return { id, details: { ...detailsOf(input, now), ...(isExercise && { isExercise }) } }
  },
})
