/** Records that somebody did work without authority; the vendor is then to file a notice of the breach (ER-4-1-3a, G-64). */
import { type CommandInput, command } from '../../command.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import type { RecordUnauthorizedSubcontractInput } from '../schema.types.ts'
import { stated, statedPast } from '../stated.ts'

type Input = CommandInput & RecordUnauthorizedSubcontractInput

const insert = `
insert into vendors.unauthorized_subcontract (contract_id, sub_vendor_name, work_found, how_found, found_at, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7)`

export const recordUnauthorizedSubcontract = command<typeof contractRows, Input>({
  mutation: 'recordUnauthorizedSubcontract',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  clause: 'ER-4-1-3a',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  run: async ({ subject, input, now, client, by }) => {
    await client.query(insert, [
      subject.id,
      stated('subVendorName', input.subVendorName, 200),
      stated('workFound', input.workFound, 2_000),
      stated('howFound', input.howFound, 2_000),
      statedPast('foundAt', input.foundAt, now, subject.awardedAt),
      by.personNo,
      now,
    ])
    await client.query('update vendors.contract set version = version + 1 where id = $1', [subject.id])
    return { id: subject.id, details: journalled(subject, {}) }
  },
})
