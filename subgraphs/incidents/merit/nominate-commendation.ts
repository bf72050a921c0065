/** nominateCommendation: a body above names what an agency did well; the national authority decides (IG-6.1). */
import { command } from '../../command.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { commendationRows } from './reads.ts'
import { insertInto, type RecommendingInput, recommendation } from './recommending.ts'

interface NominateCommendationInput extends RecommendingInput {
  readonly ground: string
}

export const nominateCommendation = command<typeof incidentRows, NominateCommendationInput>({
  mutation: 'nominateCommendation',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: commendationRows,
  step: { machine: 'COMMENDATION', state: () => null },
  clause: 'IG-6.1-1',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { ground } = work.input
    const id = await insertInto(work, 'commendation', { ...recommendation(work), ground, state: work.to })
    return { id, details: { incident: work.subject.id, ground } }
  },
})
