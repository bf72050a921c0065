/** New facts: a clearance ends at once, and the work with it (ER-4-1-4a). */
import { type CommandInput, command } from '../../command.ts'
import { stated } from '../stated.ts'
import { requireOther } from './own-check.ts'
import { checkRows } from './reads.ts'
import { addToFindings, findingsOf } from './sealed-findings.ts'

interface Input extends CommandInput {
  readonly checkId: string
  readonly reason: string
}

const revoke = `
update vendors.suitability_check set state = $2, result = 'NOT_CLEARED', revoked_at = $3, valid_until = $3, version = version + 1
where id = $1`

const endAssignment = `
update vendors.assignment set ended_at = $2, ended_for = 'CLEARANCE_REVOKED' where person_id = $1 and ended_at is null`

export const revokeClearance = command<typeof checkRows, Input>({
  mutation: 'revokeClearance',
  lawName: 'clearanceRevoked',
  subject: checkRows,
  subjectId: ({ checkId }) => checkId,
  clause: 'G-61',
  conceals: true,
  step: { machine: 'SUITABILITY', state: ({ state }) => state },
  guards: { REASON_STATED: ({ input }) => input.reason.trim() !== '' },
  guard: (work) => requireOther(work, 'revokeClearance'),
  run: async (work) => {
    const { subject, input, now, client, to } = work
    const revokedFor = stated('reason', input.reason, 2_000)
    // Details that were erased in time are not begun again; then the revocation alone stands.
    const kept = (await findingsOf(work)) !== null
    const proof = kept ? { proof: await addToFindings(work, { revokedFor }) } : {}
    await client.query(revoke, [subject.id, to, now])
    await client.query(endAssignment, [subject.personId, now])
    return { id: subject.id, details: { contractId: subject.contractId, ...proof } }
  },
})
