/** reportIncident: the agency's report, stamped by the server, never refused for being late (IG-3.1-1b…f). */
import { startClock } from '../../../law/clocks/clock.ts'
import { minutesLate } from '../../../law/clocks/state.ts'
import { isMajor, reportedLevel } from '../../../law/levels/level.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { linkObservation, toldAt } from '../observation/reads.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant, statedInstantOrNull } from '../stated.ts'
import { openCase } from './open-case.ts'
import { incidentRows } from './reads.ts'
import {
  checkReference,
  contractOf,
  nameSystems,
  newReference,
  refuseLongTold,
  systemsOf,
  type ToldInput,
  toldColumns,
} from './report.ts'

interface ReportIncidentInput extends CommandInput, ToldInput {
  readonly agency: string
  readonly reference?: string | null
  readonly awareAt: string
  readonly occurredAt?: string | null
  readonly affectedSystems: readonly string[]
  readonly contract?: string | null
  readonly observation?: string | null
  readonly awareLaterReason?: string | null
}

type Report = Work<typeof agencyFacts, ReportIncidentInput>

const clause = 'IG-3.1-1b'

function timesOf({ input, now }: Report) {
  const awareAt = statedInstant(input.awareAt, 'awareAt')
  const occurredAt = statedInstantOrNull(input.occurredAt, 'occurredAt')
  if (occurredAt) refuseUnlawfulTime('occurredAt', occurredAt, now)
  refuseUnlawfulTime('awareAt', awareAt, now, occurredAt)
  return { awareAt, occurredAt }
}

async function insert(work: Report): Promise<string> {
  const { client, subject, input, now, by, to, context } = work
  const { awareAt, occurredAt } = timesOf(work)
  const { level, provisional } = reportedLevel(input.matchedCriteria)
  const systems = await systemsOf(client, subject.id, input.affectedSystems)
  const contractId = await contractOf(context, subject.id, input.contract)
  const role = (by.as[0]?.holding?.role ?? 'SECURITY_CONTACT') as Actor
  const verification = to ?? 'REPORTED'
  const id = await openCase(
    client,
    {
      step: 'reportIncident',
      verification,
      level,
      awareAt,
      reportedAt: now,
      now,
      personNo: by.personNo,
      role,
      reason: input.awareLaterReason ?? null,
      clause,
    },
    {
      ...toldColumns(input, systems),
      reference: input.reference ?? newReference(now),
      agency_id: subject.id,
      is_government: subject.kind === 'GOVERNMENT',
      reported_level: level,
      effective_level: level,
      level_known: !provisional,
      was_major: isMajor(level),
      occurred_at: occurredAt,
      contract_id: contractId,
    },
  )
  await nameSystems(
    client,
    id,
    systems.map((system) => system.id),
    now,
  )
  return id
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
    STATED_TIME_LAWFUL: (work) => timesOf(work) !== null,
    // Notices of vendors cannot be linked yet.
    AWARE_BY_LINKED_NOTICE: async (work) => {
      const { subject, input, context } = work
      const told = await toldAt(context, subject.id, input.observation)
      return told === null || timesOf(work).awareAt <= told || isStated(input.awareLaterReason)
    },
    REPORT_COMPLETE: ({ input }) => isStated(input.description),
  },
  guard: ({ input }) => {
    checkReference(input.reference)
    refuseLongTold(input)
    refuseTooLong({ awareLaterReason: input.awareLaterReason })
  },
  run: async (work) => {
    const { client, input, now } = work
    const id = await insert(work)
    await linkObservation(client, input.observation, id, now)
    const { level, provisional } = reportedLevel(input.matchedCriteria)
    const { awareAt } = timesOf(work)
    const reporting = startClock('REPORT', { level, basis: { awareAt } })
    const late = reporting ? minutesLate({ ...reporting, stoppedAt: now }, now) : 0
    return { id, details: { level, provisional, awareAt, minutesLate: late } }
  },
})
