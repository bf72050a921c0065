/** recommendMitigation: the guidelines were followed and loss came all the same; kept clocks say so (IG-6.3-1). */
import { command } from '../../command.ts'
import { clocksOf } from '../clocks/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { keptBy } from './clock-evidence.ts'
import { mitigationRows } from './reads.ts'
import { insertInto, type RecommendingInput, recommendation } from './recommending.ts'

export const recommendMitigation = command<typeof incidentRows, RecommendingInput>({
  mutation: 'recommendMitigation',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: mitigationRows,
  step: { machine: 'MITIGATION_RECOMMENDATION', state: () => null },
  clause: 'IG-6.3-1',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, now } = work
    const kept = keptBy(await clocksOf(client, subject.id), now)
    const id = await insertInto(work, 'mitigation_recommendation', {
      ...recommendation(work),
      kept_clocks: JSON.stringify(kept),
    })
    return { id, details: { incident: subject.id } }
  },
})
