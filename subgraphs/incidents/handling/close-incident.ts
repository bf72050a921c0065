/** closeIncident: the agency closes alone, says how it was handled and when, and plans what is left (IG-3.1-4a…c, G-28). */
import { cancelClock } from '../../../law/clocks/clock.ts'
import { endsWithClosing } from '../../../law/clocks/ended-by-closing.ts'
import { command } from '../../command.ts'
import { rewriteClocks } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong, statedInstant } from '../stated.ts'
import { type CaseInput, declare, refuseOutsideRound, takeStep } from './case-step.ts'
import { completeCase } from './reads.ts'

interface CloseIncidentInput extends CaseInput {
  readonly completedAt: string
  readonly handlingMethod: string
  readonly residualPlan?: string | null
}

const clause = 'IG-3.1-4a'

export const closeIncident = command<typeof incidentRows, CloseIncidentInput>({
  mutation: 'closeIncident',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guards: {
    RESIDUAL_PLAN_STATED: ({ input }) => isStated(input.residualPlan) || { missing: ['residualPlan'] },
    // A report by telephone is owed online until the clock of its entry stops, however verification went on.
    REPORT_BACKFILLED: async ({ client, subject }) => {
      const { rowCount } = await client.query(
        `select from incidents.clock c where c.incident_id = $1 and c.kind = 'BACKFILL' and c.stopped_at is null`,
        [subject.id],
      )
      return rowCount === 0 && subject.storedVerificationState !== 'REPORTED_OFFLINE'
    },
    SUPPORT_SETTLED: ({ subject }) => !subject.supportOpen || { missing: ['support'] },
    CLOSURE_DESCRIBED: ({ input }) => isStated(input.handlingMethod) || { missing: ['handlingMethod'] },
    STATED_TIME_LAWFUL: async (work) => {
      const completedAt = statedInstant(work.input.completedAt, 'completedAt')
      await refuseOutsideRound(work, { completedAt }, 'LAST_DECLARED')
      return true
    },
  },
  guard: ({ input }) =>
    refuseTooLong({ handlingMethod: input.handlingMethod, residualPlan: input.residualPlan }),
  run: async (work) => {
    const { client, subject, input, now } = work
    const completedAt = statedInstant(input.completedAt, 'completedAt')
    await declare(work, 'closure', {
      completed_at: completedAt,
      handling_method: input.handlingMethod,
      residual_plan: input.residualPlan ?? null,
    })
    await rewriteClocks(client, subject.id, (clock) =>
      endsWithClosing(clock.kind) ? cancelClock(clock, now) : clock,
    )
    await takeStep(work, { step: 'closeIncident', clause, closedAt: now })
    await completeCase(client, subject.id, now)
    return { id: subject.id, details: { completedAt, isRecovered: subject.handlingState === 'RECOVERED' } }
  },
})
