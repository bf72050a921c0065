/** declareRecovered: rebuilt, restored, scanned, in this order, before back-up and data (IG-4.1-3-1). */
import { type RecoveryTimes, recoverySteps, stepsOutOfOrder } from '../../../law/handling/recovery.ts'
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { openInvestigation } from '../aftermath/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import {
  type CaseInput,
  type CaseWork,
  declare,
  isLatenessExplained,
  refuseOutsideRound,
  stopRecovery,
  takeStep,
} from './case-step.ts'
import type { RecoveryStepKind } from './vocabulary.ts'

interface DeclareRecoveredInput extends CaseInput {
  readonly recoveredAt: string
  readonly steps: readonly { readonly step: RecoveryStepKind; readonly completedAt: string }[]
  readonly note?: string | null
  readonly lateReason?: string | null
}

const clause = 'IG-4.1-3-1'

function timesOf({ steps }: DeclareRecoveredInput): RecoveryTimes {
  const times = new Map(steps.map(({ step, completedAt }) => [step, statedInstant(completedAt, 'steps')]))
  if (times.size !== steps.length) throw new Refusal('BAD_INPUT', { argument: 'steps', clause })
  return Object.fromEntries(times)
}

/** Control came before recovery, each step of recovery lies in this round, and none comes after the whole. */
async function areTimesLawful(work: CaseWork<DeclareRecoveredInput>): Promise<boolean> {
  const recoveredAt = statedInstant(work.input.recoveredAt, 'recoveredAt')
  const steps = Object.values(timesOf(work.input))
  await refuseOutsideRound(work, { recoveredAt }, 'LAST_DECLARED')
  for (const at of steps) await refuseOutsideRound(work, { steps: at }, 'BEGINNING')
  for (const at of steps) refuseUnlawfulTime('recoveredAt', recoveredAt, work.now, at)
  return true
}

export const declareRecovered = command<typeof incidentRows, DeclareRecoveredInput>({
  mutation: 'declareRecovered',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guards: {
    RECOVERY_IN_ORDER: ({ input }) => {
      const missing = stepsOutOfOrder(timesOf(input))
      return missing.length === 0 || { missing }
    },
    LEVEL_CONFIRMED: ({ subject }) => subject.levelKnown,
    STATED_TIME_LAWFUL: areTimesLawful,
    LATENESS_EXPLAINED: (work) => isLatenessExplained(work, work.input.lateReason),
  },
  guard: ({ input }) => refuseTooLong({ note: input.note, lateReason: input.lateReason }),
  run: async (work) => {
    const { subject, input } = work
    const recoveredAt = statedInstant(input.recoveredAt, 'recoveredAt')
    const times = timesOf(input)
    await declare(work, 'recovery_record', {
      recovered_at: recoveredAt,
      note: input.note ?? null,
      late_reason: input.lateReason ?? null,
      ...Object.fromEntries(recoverySteps.map(({ step }) => [step.toLowerCase(), times[step] ?? null])),
    })
    await stopRecovery(work, recoveredAt)
    await openInvestigation(work.client, { incidentId: subject.id, recoveredAt, now: work.now })
    await takeStep(work, { step: 'declareRecovered', reason: input.lateReason ?? null, clause })
    return { id: subject.id, details: { recoveredAt } }
  },
})
