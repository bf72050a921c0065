/** reportIncident: the agency's report, stamped by the server, never refused for being late (IG-3.1-1b…f). */
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { linkObservation, toldAt } from '../observation/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { contractThrough, linkNotice, noticeNamed } from '../vendor-notices/reads.ts'
import { detailsOf, openReport, type StatedReport, timesOf } from './open-report.ts'
import { incidentRows } from './reads.ts'
import { checkReference, refuseLongTold } from './report.ts'
import { checkRunningBody } from './running-body.ts'

interface ReportIncidentInput extends CommandInput, StatedReport {
  readonly agency: string
  readonly exerciseBy?: string | null
  readonly observation?: string | null
  readonly vendorNotice?: string | null
  readonly awareLaterReason?: string | null
}

type Report = Work<typeof agencyFacts, ReportIncidentInput>

const clause = 'IG-3.1-1b'

/** What was told is of what really happened: it is not used up by an exercise (G-55). */
async function checkExercise({ client, subject, input }: Report): Promise<void> {
  if (input.exerciseBy == null) return
  for (const argument of ['observation', 'vendorNotice'] as const)
    if (input[argument] != null) throw new Refusal('BAD_INPUT', { argument, clause: 'G-55' })
  await checkRunningBody(client, subject.id, input.exerciseBy)
}

/** The first moment at which the agency was told, by whoever told it; null where nothing is linked (G-13). */
async function firstTold({ context, subject, input }: Report): Promise<Date | null> {
  const observed = await toldAt(context, subject.id, input.observation)
  const noticed = (await noticeNamed(context, subject.id, input.vendorNotice))?.receivedAt ?? null
  return observed && noticed ? (observed < noticed ? observed : noticed) : (observed ?? noticed)
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
    AWARE_BY_LINKED_NOTICE: async (work) => {
      const { input, now } = work
      const told = await firstTold(work)
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
    const { client, subject, input, now, context } = work
    const isExercise = input.exerciseBy != null
    const contract = await contractThrough(context, subject.id, input.vendorNotice, input.contract)
    const id = await openReport(
      { ...work, input: { ...input, contract } },
      {
        step: 'reportIncident',
        agency: subject,
        reason: input.awareLaterReason ?? null,
        clause,
        also: { is_exercise: isExercise, exercise_by_id: input.exerciseBy ?? null },
      },
    )
    await linkObservation(client, input.observation, id, now)
    await linkNotice(client, input.vendorNotice, id, now, 'reportIncident')
    return { id, details: { ...detailsOf(input, now), ...(isExercise && { isExercise }) } }
  },
})
