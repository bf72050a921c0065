/** backfillReport: once the site can be reached, the agency enters what it reported by another channel (IG-3.1-2b). */
import { stopClock } from '../../../law/clocks/clock.ts'
import { rebase } from '../../../law/clocks/recompute.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { levelOf } from '../../../law/levels/level.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { takeOpinion } from '../levels/reads.ts'
import { isStated, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { openRequest } from '../support/reads.ts'
import { recordSteps } from '../transitions.ts'
import { rewriteReport } from './amend-report.ts'
import { incidentRows } from './reads.ts'
import { contractOf, refuseLongTold, type ToldInput } from './report.ts'

interface BackfillReportInput extends CommandInput, ToldInput {
  readonly incident: string
  readonly connectivityRestoredAt: string
  readonly affectedSystems: readonly string[]
  readonly contract?: string | null
}

type Backfill = Work<typeof incidentRows, BackfillReportInput>

const clause = 'IG-3.1-2b'

const isOwed = ({ subject }: Backfill) => subject.reportChannel !== 'ONLINE' && subject.backfilledAt === null

function restoredAt({ input, subject, now }: Backfill): Date {
  const found = statedInstant(input.connectivityRestoredAt, 'connectivityRestoredAt')
  refuseUnlawfulTime('connectivityRestoredAt', found, now, subject.reportedAt)
  return found
}

/** The time to enter it is counted from when that became possible; until now it was a guess (G-14). */
async function stopClocks(work: Backfill): Promise<void> {
  const { client, subject, now } = work
  const basis = { connectivityRestoredAt: restoredAt(work) }
  await rewriteClocks(client, subject.id, (clock) =>
    clock.kind === 'BACKFILL' ? stopClock(rebase(clock, basis, now), now) : clock,
  )
}

/** Criteria that were not stated leave the level as it was told by telephone. */
async function weighLevel(work: Backfill, role: string): Promise<IncidentLevel> {
  const { client, subject, input, by, now } = work
  const effective = subject.effectiveLevel as IncidentLevel
  const opinion = levelOf(input.matchedCriteria)
  if (opinion === null) return effective
  return takeOpinion(client, {
    incidentId: subject.id,
    effective,
    opinion,
    byAgency: true,
    decides: false,
    mutation: 'backfillReport',
    personNo: by.personNo,
    role,
    // Not the description: whoever may read why a level changed may not always read that.
    reason: input.matchedCriteria.join(', '),
    now,
  })
}

/** Need of support that nobody told on the telephone asks as a first report would have (IG-3.1-1e). */
async function askForSupport({ client, subject, input, by, now }: Backfill, role: Actor): Promise<void> {
  if (!input.supportNeeded || subject.supportNeeded || subject.supportOpen) return
  const askedBy = { personNo: by.personNo, role }
  await openRequest(client, { incidentId: subject.id, agencyId: subject.agencyId, askedBy, now })
}

export const backfillReport = command<typeof incidentRows, BackfillReportInput>({
  mutation: 'backfillReport',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_VERIFICATION', state: (row) => row.verificationState },
  clause,
  guards: {
    BACKFILL_OUTSTANDING: isOwed,
    REPORT_COMPLETE: ({ input }) => isStated(input.description),
  },
  guard: (work) => {
    restoredAt(work)
    refuseLongTold(work.input)
  },
  run: async (work) => {
    const { client, subject, input, by, now, context } = work
    const contractId = await contractOf(context, subject.agencyId, input.contract)
    const role = (by.as[0]?.holding?.role ?? 'SECURITY_CONTACT') as Actor
    await rewriteReport(work)
    await stopClocks(work)
    await askForSupport(work, role)
    const level = await weighLevel(work, role)
    // A review that is overdue or done goes its way; what the site now holds is a report like any other.
    const stored: string = subject.storedVerificationState
    const becomes = stored === 'REPORTED_OFFLINE' ? 'REPORTED' : stored
    await client.query(
      `update incidents.incident set verification_state = $2, backfilled_at = $3, contract_id = $4,
         version = version + 1 where id = $1`,
      [subject.id, becomes, now, contractId],
    )
    await recordSteps(client, subject.id, now, [
      {
        machine: 'INCIDENT_VERIFICATION',
        step: 'backfillReport',
        from: subject.verificationState,
        to: becomes,
        actorNo: by.personNo,
        role,
        clause,
      },
    ])
    return {
      id: subject.id,
      details: { restoredAt: restoredAt(work), levelBefore: subject.effectiveLevel, level },
    }
  },
})
