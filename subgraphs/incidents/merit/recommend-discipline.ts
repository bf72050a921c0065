/** recommendDiscipline: a body above names what went wrong; broken clocks stand beside it as evidence (IG-6.2, G-31). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { clocksOf } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { brokenBy } from './clock-evidence.ts'
import { disciplineRows } from './reads.ts'
import { insertInto, type RecommendingInput, recommendation } from './recommending.ts'
import type { DisciplineGround } from './vocabulary.ts'

interface RecommendDisciplineInput extends RecommendingInput {
  readonly ground: DisciplineGround
  readonly aggravated: boolean
}

export const recommendDiscipline = command<typeof incidentRows, RecommendDisciplineInput>({
  mutation: 'recommendDiscipline',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: disciplineRows,
  step: { machine: 'DISCIPLINE_RECOMMENDATION', state: () => null },
  clause: 'IG-6.2-1',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => {
    refuseTooLong({ reason: input.reason })
    if (input.aggravated && input.ground !== 'NON_COMPLIANCE_SERIOUS_LOSS')
      throw new Refusal('BAD_INPUT', { argument: 'aggravated', clause: 'IG-6.2-3b' })
  },
  run: async (work) => {
    const { client, subject, input, now, to } = work
    const { ground, aggravated } = input
    const broken = brokenBy(await clocksOf(client, subject.id), now)
    const id = await insertInto(work, 'discipline_recommendation', {
      ...recommendation(work),
      ground,
      aggravated,
      broken_clocks: JSON.stringify(broken),
      state: to,
    })
    return { id, details: { incident: subject.id, ground, aggravated } }
  },
})
