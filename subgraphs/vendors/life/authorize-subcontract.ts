/** Allows work to be passed on after the award, with scope, party and measures as at the award (ER-4-1-3). */
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { keepAuthorizations, termsStated } from '../authorizations.ts'
import { contractRows } from '../contract/reads.ts'
import type { AuthorizeSubcontractInput } from '../schema.types.ts'
import { stated } from '../stated.ts'
import { keepTerms } from '../terms.ts'

type Input = CommandInput & AuthorizeSubcontractInput

export const authorizeSubcontract = command<typeof contractRows, Input>({
  mutation: 'authorizeSubcontract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-3a',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    SUBCONTRACT_TERMS_STATED: ({ input: { authorizations } }) =>
      termsStated({ subcontractingAllowed: true, authorizations }),
  },
  run: async (work) => {
    const { subject, input, now, client, by } = work
    await keepAuthorizations(work, input.authorizations)
    await client.query(
      'update vendors.contract set subcontracting_allowed = true, version = version + 1 where id = $1',
      [subject.id],
    )
    const reason = stated('reason', input.reason, 2_000)
    await keepTerms(client, subject.id, { reason, by: by.personNo, at: now })
    return { id: subject.id, details: journalled(subject, { authorizations: input.authorizations.length }) }
  },
})
