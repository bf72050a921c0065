/** The work goes on; where secrets were found, not before the contract says so and people are cleared (ER-4-1-4a). */
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { ResumeContractInput } from '../schema.types.ts'
import { isStated, stated } from '../stated.ts'
import { isAnybodyCleared } from '../suitability/reads.ts'
import { goOn } from './resting.ts'

type Input = CommandInput & ResumeContractInput

export const resumeContract = command<typeof contractRows, Input>({
  mutation: 'resumeContract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-4a',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    SUITABILITY_CLAUSE_IN_CONTRACT: ({ subject }) =>
      subject.secretLevel === 'NONE' || subject.suitabilityClause === true,
    // Nobody is put to work while it rests, so whoever is named and cleared is enough.
    PERSON_CLEARED: async ({ subject, client, now }) =>
      subject.secretLevel === 'NONE' || (await isAnybodyCleared(client, subject.id, now)),
  },
  run: async ({ subject, input, now, client, by, to }) => {
    await goOn(client, subject.id, {
      reason: stated('reason', input.reason, 2_000),
      by: by.personNo,
      at: now,
    })
    await client.query('update vendors.contract set state = $2, version = version + 1 where id = $1', [
      subject.id,
      to,
    ])
    return { id: subject.id, details: journalled(subject, {}) }
  },
})
