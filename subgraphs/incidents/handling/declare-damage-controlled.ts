/** declareDamageControlled: five points gone through, the damage held; late is kept and explained (IG-4.1-2-1a, IG-4.1-2-5b). */
import { type AssessmentPoint, assessmentPoints, missingPoints } from '../../../law/handling/assessment.ts'
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { snake } from '../../row-source.ts'
import { openInvestigation } from '../aftermath/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong, statedInstant } from '../stated.ts'
import {
  type CaseInput,
  type CaseWork,
  declare,
  isLatenessExplained,
  refuseOutsideRound,
  stopRecovery,
  takeStep,
} from './case-step.ts'

interface DeclareDamageControlledInput extends CaseInput {
  readonly controlledAt: string
  readonly how: string
  readonly lateReason?: string | null
  readonly checklist: Readonly<Record<AssessmentPoint, { readonly text: string; readonly at: string }>>
}

const clause = 'IG-4.1-2-5b'

async function areTimesLawful(work: CaseWork<DeclareDamageControlledInput>): Promise<boolean> {
  const { controlledAt, checklist } = work.input
  const points = assessmentPoints.map((point) => [point, statedInstant(checklist[point].at, point)] as const)
  const stated = { controlledAt: statedInstant(controlledAt, 'controlledAt'), ...Object.fromEntries(points) }
  await refuseOutsideRound(work, stated, 'BEGINNING')
  return true
}

export const declareDamageControlled = command<typeof incidentRows, DeclareDamageControlledInput>({
  mutation: 'declareDamageControlled',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guards: {
    CHECKLIST_COMPLETE: ({ input }) => {
      const missing = missingPoints(input.checklist)
      return missing.length === 0 || { argument: 'checklist', missing }
    },
    LEVEL_CONFIRMED: ({ subject }) => subject.levelKnown,
    STATED_TIME_LAWFUL: areTimesLawful,
    LATENESS_EXPLAINED: (work) => isLatenessExplained(work, work.input.lateReason),
  },
  guard: ({ input }) => {
    const { how, lateReason, checklist } = input
    if (!isStated(how)) throw new Refusal('BAD_INPUT', { argument: 'how', clause })
    const texts = assessmentPoints.map((point) => [point, checklist[point].text])
    refuseTooLong({ how, lateReason, ...Object.fromEntries(texts) })
  },
  run: async (work) => {
    const { subject, input } = work
    const controlledAt = statedInstant(input.controlledAt, 'controlledAt')
    const points = assessmentPoints.flatMap((point) => [
      [snake(point), input.checklist[point].text],
      [`${snake(point)}_at`, statedInstant(input.checklist[point].at, point)],
    ])
    await declare(work, 'damage_control', {
      controlled_at: controlledAt,
      how: input.how,
      late_reason: input.lateReason ?? null,
      ...Object.fromEntries(points),
    })
    await stopRecovery(work, controlledAt)
    await openInvestigation(work.client, {
      incidentId: subject.id,
      damageControlledAt: controlledAt,
      now: work.now,
    })
    await takeStep(work, { step: 'declareDamageControlled', reason: input.lateReason ?? null, clause })
    return { id: subject.id, details: { controlledAt } }
  },
})
