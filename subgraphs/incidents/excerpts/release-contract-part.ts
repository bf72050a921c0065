/** releaseContractPart: what the people of the case's contract may know of it; they are released this and nothing else (ER-4-1-9b). */
import { command } from '../../command.ts'
import { contractFacts } from '../facts/contracts.ts'
import type { incidentRows } from '../reporting/reads.ts'
import { type ExcerptInput, onCase } from './on-case.ts'
import { refuseUnstated, writeExcerpt } from './reads.ts'

interface ReleaseContractPartInput extends ExcerptInput {
  readonly contract: string
}

const clause = 'ER-4-1-9b'

export const releaseContractPart = command<typeof incidentRows, ReleaseContractPartInput>({
  mutation: 'releaseContractPart',
  ...onCase,
  clause,
  guards: {
    // Whoever may not know of the contract learns nothing by naming it. To people of a secret one the case does not
    // show, and a text for them would tell everybody else who reads the case that there is such a contract (D-04).
    CONTRACT_OF_CASE: async ({ subject, input, context }) => {
      if (subject.contractId !== input.contract) return false
      const found = await context.reads.byId(contractFacts, input.contract)
      return found !== null && !found.isClassified
    },
  },
  guard: ({ input }) => refuseUnstated('text', input.text, clause),
  run: async (work) => {
    await writeExcerpt(work, 'CONTRACTOR', work.input.text)
    return { id: work.subject.id, details: { contract: work.input.contract } }
  },
})
