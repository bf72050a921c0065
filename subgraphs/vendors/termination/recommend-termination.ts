/** A body above advises to end the contract of a case whose vendor did not report by procedure (IG-6.2-2, G-69). */
import { startClock } from '../../../law/clocks/clock.ts'
import { caseFacts } from '../../case-facts.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { citedContractFields } from '../contract/vocabulary.ts'
import type { RecommendTerminationInput } from '../schema.types.ts'
import { stated } from '../stated.ts'
import { recommendationRows } from './reads.ts'

interface Linked {
  readonly id: string
  readonly vendorId: string
  readonly state: string
}

/**
 * The contract that the case is linked to. A case without one, and one whose contract is secret, are told apart by
 * nothing: whoever recommends may not know that there is a secret contract (a6). Exercises end nobody's contract (G-55).
 */
async function contractOf({ client, subject }: Work<typeof caseFacts, CommandInput>): Promise<Linked> {
  const { rows } = await client.query<Linked>(
    `select c.id, c.vendor_id as "vendorId", c.state from published_incidents.incident i
     join published_vendors.contract c on c.id = i.contract_id and c.agency_id = i.agency_id
     where i.id = $1 and not i.is_exercise and not c.is_classified`,
    [subject.id],
  )
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'incidentId', clause: 'IG-6.2-2' })
  return rows[0]
}

const insert = `
insert into vendors.termination_recommendation (contract_id, agency_id, vendor_id, incident_id, ground, recommendation,
  reasons, cites, authority_id, recommended_by_no, recommended_at, answer_due_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`

export const recommendTermination = command<typeof caseFacts, RecommendTerminationInput>({
  mutation: 'recommendTermination',
  subject: caseFacts,
  subjectId: ({ incidentId }) => incidentId,
  returns: recommendationRows,
  clause: 'IG-6.2-2',
  step: { machine: 'CONTRACT', state: async (_, before) => (await contractOf(before)).state },
  guards: { REASON_STATED: ({ input }) => input.reasons.trim() !== '' },
  guard: ({ input }) => {
    if (input.cites.length === 0) throw new Refusal('BAD_INPUT', { argument: 'cites', reason: 'REQUIRED' })
  },
  run: async (work) => {
    const { subject, input, now, client, by } = work
    const contract = await contractOf(work)
    const clock = startClock('TERMINATION_ANSWER', { basis: { recommendedAt: now } })
    const { rows } = await client.query(insert, [
      contract.id,
      subject.agencyId,
      contract.vendorId,
      subject.id,
      input.ground,
      stated('recommendation', input.recommendation, 2_000),
      stated('reasons', input.reasons, 4_000),
      citedContractFields.filter((field) => input.cites.includes(field)),
      by.as[0]?.holding?.agencyId,
      by.personNo,
      now,
      clock?.dueAt,
    ])
    return { id: rows[0].id, details: { contractId: contract.id, ground: input.ground } }
  },
})
