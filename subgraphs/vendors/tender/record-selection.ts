/** Records which vendor was chosen, on the showing of safe procedures and of enough qualified people. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { isAssured, keepAssurance, type StatedAssurance } from '../assured.ts'
import { contractRows } from '../contract/reads.ts'
import { stated, statedNumber, statedOrNot } from '../stated.ts'

interface Input extends CommandInput {
  readonly contractId: string
  readonly vendorId: string
  readonly reason: string
  readonly assurance: StatedAssurance
  readonly staff: { readonly trained: number; readonly certified: number; readonly experienced: number }
  readonly criteria?: Readonly<Record<(typeof weighed)[number], string>> | null
}

/** What the choice weighs, where the agency's plan says so (AP-12). */
const weighed = ['competence', 'experience', 'itemNature', 'securityNeeds'] as const

function headcount({ staff }: Input): number {
  const counted = [staff.trained, staff.certified, staff.experienced]
  return counted.reduce((sum, each) => sum + statedNumber('staff', each, 0, 10_000), 0)
}

const insert = `
insert into vendors.vendor_selection (contract_id, vendor_id, assurance_kind, certificate, assurance_scope,
  assurance_valid_until, trained, certified, experienced, reason, selected_by, selected_at, competence, experience,
  item_nature, security_needs)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`

export const recordSelection = command<typeof contractRows, Input>({
  mutation: 'recordSelection',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-1',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  guards: {
    VENDOR_ASSURED: ({ input, now }) => isAssured(input.assurance, now),
    VENDOR_STAFFED: ({ subject, input }) => headcount(input) >= Math.max(1, subject.requiredSpecialists),
  },
  run: async ({ subject, input, now, client, by, to }) => {
    const { assurance, staff, vendorId } = input
    if (!isId(vendorId)) throw new Refusal('NOT_FOUND', { argument: 'vendorId' })
    const { rows } = await client.query('select name_zh from vendors.vendor where id = $1', [vendorId])
    if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'vendorId' })
    await client.query(insert, [
      subject.id,
      vendorId,
      assurance.kind,
      statedOrNot('assurance.certificate', assurance.certificate, 200),
      stated('assurance.scope', assurance.scope, 500),
      assurance.validUntil,
      staff.trained,
      staff.certified,
      staff.experienced,
      stated('reason', input.reason, 2_000),
      by.personNo,
      now,
      ...weighed.map((each) => statedOrNot(`criteria.${each}`, input.criteria?.[each], 1_000)),
    ])
    await keepAssurance(client, subject.id, assurance, { by: by.personNo, at: now })
    await client.query(
      'update vendors.contract set state = $2, vendor_id = $3, vendor_name = $4, version = version + 1 where id = $1',
      [subject.id, to, vendorId, rows[0].name_zh],
    )
    return { id: subject.id, details: journalled(subject, { assurance: assurance.kind }) }
  },
})
