/** An agency writes what it thinks of its vendor's work, and alters it until it is final (G-67). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { ReviseVendorOpinionInput, WriteVendorOpinionInput } from '../schema.types.ts'
import { stated } from '../stated.ts'
import { opinionRows } from './reads.ts'

/** Before the award there is no work to think of. */
const worked = ['AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED', 'ENDED_DATA_PENDING', 'CLOSED']

const wordsOf = ({ opinion, reasons }: { readonly opinion: string; readonly reasons: string }) => [
  stated('opinion', opinion, 4_000),
  stated('reasons', reasons, 4_000),
]

const insert = `
insert into vendors.vendor_opinion (contract_id, agency_id, vendor_id, opinion, reasons, state, authors, written_at)
values ($1, $2, $3, $4, $5, 'DRAFT', array[$6::int], $7) returning id`

export const writeVendorOpinion = command<typeof contractRows, WriteVendorOpinionInput>({
  mutation: 'writeVendorOpinion',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: opinionRows,
  clause: 'G-67',
  guard: ({ subject }) => {
    if (!worked.includes(subject.state))
      throw new Refusal('WRONG_STATE', {
        mutation: 'writeVendorOpinion',
        actualState: subject.state,
        expectedStates: worked,
        clause: 'G-67',
      })
  },
  run: async ({ subject, input, now, client, by }) => {
    const { id, agencyId, vendorId } = subject
    const { rows } = await client.query(insert, [id, agencyId, vendorId, ...wordsOf(input), by.personNo, now])
    return { id: rows[0].id, details: journalled(subject, { contractId: id }) }
  },
})

const revise = `
update vendors.vendor_opinion set opinion = $2, reasons = $3,
  authors = case when $4::int = any(authors) then authors else authors || $4::int end, version = version + 1 where id = $1`

/** What was said to the vendor stays said: a new opinion follows, and the old one stands (G-67). */
export function requireDraft(mutation: string, { state }: { readonly state: string }): void {
  if (state !== 'DRAFT')
    throw new Refusal('WRONG_STATE', {
      mutation,
      actualState: state,
      expectedStates: ['DRAFT'],
      clause: 'G-67',
    })
}

export const reviseVendorOpinion = command<typeof opinionRows, ReviseVendorOpinionInput>({
  mutation: 'reviseVendorOpinion',
  subject: opinionRows,
  subjectId: ({ opinionId }) => opinionId,
  clause: 'G-67',
  guard: ({ subject }) => requireDraft('reviseVendorOpinion', subject),
  run: async ({ subject, input, client, by }) => {
    await client.query(revise, [subject.id, ...wordsOf(input), by.personNo])
    const { contractId, isSecret } = subject
    return {
      id: subject.id,
      details: journalled({ secretLevel: isSecret ? 'SECRET' : 'NONE' }, { contractId }),
    }
  },
})
