/** Shows by what right something is used: for one component, or for all of the register under the same licence. */
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { stated, statedDay } from '../stated.ts'
import { requireOwnOpenRegister } from './acting.ts'
import { registerRows } from './reads.ts'
import { textLimits } from './sbom/limits.ts'

interface Input extends CommandInput {
  readonly registerId: string
  readonly licence: string
  readonly componentId?: string | null
  readonly proof: string
  readonly validUntil?: string | null
}

/** Only what is in use under that licence can be proved; whether another register has it is not told. */
const insert = `
insert into vendors.component_licence (register_id, component_id, licence, proof, valid_until, filed_by, filed_at)
select $1, $2, $3, $4, $5, $6, $7 where exists (
  select 1 from vendors.component c where c.register_id = $1 and c.gone_at is null and $3 = any(c.licences)
    and ($2::uuid is null or c.id = $2))`

export const proveLicence = command<typeof registerRows, Input>({
  mutation: 'proveLicence',
  subject: registerRows,
  subjectId: ({ registerId }) => registerId,
  clause: 'ER-4-1-5f',
  guard: requireOwnOpenRegister('proveLicence'),
  run: async ({ subject, input, client, by, now }) => {
    const { componentId } = input
    if (componentId != null && !isId(componentId)) throw new Refusal('NOT_FOUND', { argument: 'componentId' })
    const { rowCount } = await client.query(insert, [
      subject.id,
      componentId ?? null,
      stated('licence', input.licence, textLimits.licence),
      stated('proof', input.proof, 1_000),
      input.validUntil == null ? null : statedDay('validUntil', input.validUntil),
      by.personNo,
      now,
    ])
    if (!rowCount)
      throw new Refusal('NOT_FOUND', { argument: componentId == null ? 'licence' : 'componentId' })
    await client.query('update vendors.component_register set version = version + 1 where id = $1', [
      subject.id,
    ])
    return { id: subject.id, details: { contractId: subject.contractId, registerId: subject.id } }
  },
})
