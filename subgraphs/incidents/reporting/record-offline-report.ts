/** recordOfflineReport: the duty desk writes down a call; its time is the time of the report (IG-3.1-2a). */
import { startClock } from '../../../law/clocks/clock.ts'
import { minutesLate } from '../../../law/clocks/state.ts'
import { isMajor, reportedLevel } from '../../../law/levels/level.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { startClocks } from '../clocks/reads.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant, statedInstantOrNull } from '../stated.ts'
import { recordSteps } from '../transitions.ts'
import { openCase } from './open-case.ts'
import { incidentRows } from './reads.ts'
import { checkReference, newReference, refuseLongTold, type ToldInput, toldColumns } from './report.ts'
import type { OfflineChannel } from './vocabulary.ts'

interface CalledInput extends ToldInput {
  readonly reference?: string | null
  readonly awareAt: string
  readonly occurredAt?: string | null
}

interface RecordOfflineReportInput extends CommandInput {
  readonly agency: string
  readonly channel: OfflineChannel
  readonly outageReason: string
  readonly calledAt: string
  readonly report?: CalledInput | null
  readonly incident?: string | null
  readonly note?: string | null
}

type Call = Work<typeof agencyFacts, RecordOfflineReportInput>

const clause = 'IG-3.1-2a'

/** The case that was reported online before the call, as far as the desk may see it, of the same agency. */
async function earlierCase(call: Call) {
  const { subject, input, context } = call
  if (toldOf(call) || input.incident == null) return null
  const found = await context.reads.byId(incidentRows, input.incident)
  if (found?.agencyId !== subject.id) throw new Refusal('NOT_FOUND', { argument: 'incident' })
  return found
}

/** A call tells of a new case or is a note to one that is there: exactly one of both. */
function toldOf({ input }: Call): CalledInput | null {
  if ((input.report == null) === (input.incident == null))
    throw new Refusal('BAD_INPUT', { argument: 'report', clause })
  return input.report ?? null
}

function timesOf(work: Call) {
  const { input, now } = work
  const told = toldOf(work)
  const calledAt = statedInstant(input.calledAt, 'calledAt')
  if (!told) return { calledAt, awareAt: calledAt, occurredAt: null }
  const awareAt = statedInstant(told.awareAt, 'awareAt')
  const occurredAt = statedInstantOrNull(told.occurredAt, 'occurredAt')
  if (occurredAt) refuseUnlawfulTime('occurredAt', occurredAt, now)
  refuseUnlawfulTime('awareAt', awareAt, now, occurredAt)
  refuseUnlawfulTime('calledAt', calledAt, now, awareAt)
  return { calledAt, awareAt, occurredAt }
}

const roleOf = ({ by }: Call) => (by.as[0]?.holding?.role ?? 'TECHNICAL_CENTRE') as Actor

async function keepCall(work: Call, incidentId: string): Promise<void> {
  const { client, input, by, now } = work
  await client.query(
    `insert into incidents.offline_record
       (incident_id, channel, outage_reason, called_at, recorded_at, recorded_by_no, role, is_note, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      incidentId,
      input.channel,
      input.outageReason,
      timesOf(work).calledAt,
      now,
      by.personNo,
      roleOf(work),
      input.incident != null,
      input.note ?? null,
    ],
  )
}

async function open(work: Call, told: CalledInput): Promise<string> {
  const { client, subject, input, by, now, to } = work
  const { calledAt, awareAt, occurredAt } = timesOf(work)
  const { level, provisional } = reportedLevel(told.matchedCriteria)
  const id = await openCase(
    client,
    {
      step: 'recordOfflineReport',
      verification: to ?? 'REPORTED_OFFLINE',
      level,
      awareAt,
      reportedAt: calledAt,
      now,
      personNo: by.personNo,
      role: roleOf(work),
      clause,
    },
    {
      // Which systems and which contract, only the agency knows: it says so when it enters the report.
      ...toldColumns(told, []),
      reference: told.reference ?? newReference(now),
      agency_id: subject.id,
      is_government: subject.kind === 'GOVERNMENT',
      reported_level: level,
      effective_level: level,
      level_known: !provisional,
      was_major: isMajor(level),
      occurred_at: occurredAt,
      report_channel: input.channel,
    },
  )
  await startClocks(client, id, [{ kind: 'BACKFILL', level, basis: { offlineReportedAt: calledAt } }])
  return id
}

async function attach(work: Call, incident: string, state: string): Promise<string> {
  const { client, by, now } = work
  await client.query('update incidents.incident set version = version + 1 where id = $1', [incident])
  await recordSteps(client, incident, now, [
    {
      machine: 'INCIDENT_VERIFICATION',
      step: 'recordOfflineReport',
      from: state,
      to: state,
      actorNo: by.personNo,
      role: roleOf(work),
      clause,
    },
  ])
  return incident
}

export const recordOfflineReport = command<typeof agencyFacts, RecordOfflineReportInput>({
  mutation: 'recordOfflineReport',
  subject: agencyFacts,
  subjectId: (input) => input.agency,
  returns: incidentRows,
  step: {
    machine: 'INCIDENT_VERIFICATION',
    state: async (_, call) => (await earlierCase(call))?.verificationState ?? null,
  },
  clause,
  guards: {
    AGENCY_NOT_EXCEPTED: ({ subject }) => !subject.isExcepted,
    STATED_TIME_LAWFUL: (work) => timesOf(work) !== null,
    OUTAGE_STATED: ({ input }) => isStated(input.outageReason),
  },
  guard: async (work) => {
    const { input, now } = work
    const told = toldOf(work)
    refuseTooLong({ outageReason: input.outageReason, note: input.note })
    const earlier = await earlierCase(work)
    if (earlier) refuseUnlawfulTime('calledAt', timesOf(work).calledAt, now, earlier.awareAt)
    if (!told) return
    checkReference(told.reference)
    refuseLongTold(told)
    if (!isStated(told.description)) throw new Refusal('BAD_INPUT', { argument: 'description', clause })
  },
  run: async (work) => {
    const { input, now } = work
    const told = toldOf(work)
    const id = told
      ? await open(work, told)
      : await attach(work, String(input.incident), String((await earlierCase(work))?.verificationState))
    await keepCall(work, id)
    const { calledAt, awareAt } = timesOf(work)
    const clock = told && startClock('REPORT', { basis: { awareAt } })
    const late = clock ? minutesLate({ ...clock, stoppedAt: calledAt }, now) : null
    return {
      id,
      details: { channel: input.channel, calledAt, isNote: told === null, minutesLate: late },
    }
  },
})
