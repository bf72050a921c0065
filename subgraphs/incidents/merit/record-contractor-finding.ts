/** recordContractorFinding: a body above finds that the contractor of a case did not do what the procedure asks (IG-6.2-2). */
import { command } from '../../command.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { contractorRows } from './reads.ts'
import { insertInto, type RecommendingInput, recommendation } from './recommending.ts'
import type { ContractorGround } from './vocabulary.ts'

interface RecordContractorFindingInput extends RecommendingInput {
  readonly ground: ContractorGround
}

export const recordContractorFinding = command<typeof incidentRows, RecordContractorFindingInput>({
  mutation: 'recordContractorFinding',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: contractorRows,
  step: { machine: 'CONTRACTOR_FINDING', state: () => null },
  clause: 'IG-6.2-2',
  guards: { REASON_STATED: ({ input }) => isStated(input.reason) },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { subject, input } = work
    // That the case is linked to a contract is no news for whoever may not know of it: nothing is refused here (D-04).
    const id = await insertInto(work, 'contractor_finding', {
      ...recommendation(work),
      contract_id: subject.contractId,
      ground: input.ground,
    })
    return { id, details: { incident: subject.id, ground: input.ground } }
  },
})
