/** Registers a sub-vendor under what the contract allows; without scope, party and measures allowed, not at all. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { statedList } from '../stated.ts'
import { requireOtherVendor } from '../vendor/reads.ts'
import { authorizationRows } from './reads.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly authorizationId?: string | null
  readonly subVendorId: string
  readonly measures: readonly string[]
}

type Client = Parameters<typeof requireOtherVendor>[0]

/** The authorisation of this contract that covers the sub-vendor: by name, or by the class it describes. */
async function covering(client: Client, contractId: string, input: Input) {
  const { rows } = await client.query(
    `select id, required_measures as measures from vendors.subcontract_authorization
     where contract_id = $1 and (id::text = $2 or ($2::text is null and sub_vendor_id is not null))
       and (sub_vendor_id is null or sub_vendor_id::text = $3) order by authorized_at, id limit 1`,
    [contractId, input.authorizationId ?? null, input.subVendorId],
  )
  return rows[0] as { id: string; measures: readonly string[] } | undefined
}

const insert = `
insert into vendors.subcontract (contract_id, authorization_id, sub_vendor_id, sub_vendor_name, measures, registered_by, registered_at)
select $1, $2, v.id, v.name_zh, $4, $5, $6 from vendors.vendor v where v.id = $3
on conflict do nothing returning id`

export const registerSubcontract = command<typeof contractRows, Input>({
  mutation: 'registerSubcontract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: authorizationRows,
  clause: 'ER-4-1-3d',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    SUBCONTRACT_AUTHORIZED: async ({ client, subject, input }) =>
      subject.subcontractingAllowed === true && (await covering(client, subject.id, input)) !== undefined,
    SUBCONTRACT_MEASURES_PRESENT: async ({ client, subject, input }) => {
      const { measures = [] } = (await covering(client, subject.id, input)) ?? {}
      const shown = new Set(input.measures.map((measure) => measure.trim()))
      return measures.length > 0 && measures.every((measure) => shown.has(measure))
    },
  },
  run: async ({ subject, input, now, client, by }) => {
    await requireOtherVendor(client, input.subVendorId, subject.vendorId)
    const authorization = await covering(client, subject.id, input)
    const { rowCount } = await client.query(insert, [
      subject.id,
      authorization?.id,
      input.subVendorId,
      statedList('measures', input.measures, 500),
      by.personNo,
      now,
    ])
    if (!rowCount) throw new Refusal('BAD_INPUT', { argument: 'subVendorId', reason: 'ALREADY_REGISTERED' })
    return { id: String(authorization?.id), details: journalled(subject, { contractId: subject.id }) }
  },
})
