/** The vendor delivers: each system in its version, and whether others' work is used; then the agency examines it. */
import type pg from 'pg'
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { contractRows } from '../contract/reads.ts'
import { stated, statedOrNot } from '../stated.ts'
import { deliveryRows } from './reads.ts'

interface Delivered {
  readonly systemId?: string | null
  readonly name: string
  readonly version: string
  readonly sha256?: string | null
}

interface Input extends CommandInput {
  readonly contractId: string
  readonly delivered: readonly Delivered[]
  readonly usesOthers: boolean
  readonly note?: string | null
}

const MOST_DELIVERED = 50
const SHA256 = /^[0-9a-f]{64}$/

function statedDigest(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string' || !SHA256.test(value))
    throw new Refusal('BAD_INPUT', { argument: 'delivered.sha256' })
  return value
}

/** Nothing twice, and only systems of the contract; whether another one exists is not told. */
function checked({ delivered }: Input, systemIds: readonly string[]) {
  if (delivered.length < 1 || delivered.length > MOST_DELIVERED)
    throw new Refusal('BAD_INPUT', { argument: 'delivered', limit: MOST_DELIVERED })
  const found = delivered.map(({ systemId, name, version, sha256 }) => {
    if (systemId != null && !(isId(systemId) && systemIds.includes(systemId)))
      throw new Refusal('NOT_FOUND', { argument: 'delivered.systemId' })
    return {
      systemId: systemId ?? null,
      name: stated('delivered.name', name, 200),
      version: stated('delivered.version', version, 100),
      sha256: statedDigest(sha256),
    }
  })
  if (new Set(found.map(({ name }) => name)).size < found.length)
    throw new Refusal('BAD_INPUT', { argument: 'delivered.name' })
  return found
}

const insert = `
insert into vendors.delivery (contract_id, agency_id, number, state, note, uses_others, filed_by, filed_at)
select $1, $2, 1 + count(*), 'FILED', $3, $4, $5, $6 from vendors.delivery d where d.contract_id = $1 returning id`

const insertVersions = `
insert into vendors.delivered_version (delivery_id, position, system_id, name, version, sha256)
select $1, v.position, v.system_id, v.name, v.version, v.sha256
from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) with ordinality as v(system_id, name, version, sha256, position)`

async function keepVersions(client: pg.ClientBase, id: string, found: ReturnType<typeof checked>) {
  const column = (name: keyof (typeof found)[number]) => found.map((each) => each[name])
  await client.query(insertVersions, [
    id,
    column('systemId'),
    column('name'),
    column('version'),
    column('sha256'),
  ])
}

export const fileDelivery = command<typeof contractRows, Input>({
  mutation: 'fileDelivery',
  lawName: 'deliveryFiled',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: deliveryRows,
  clause: 'ER-4-1-5a',
  step: { machine: 'CONTRACT', state: ({ state }) => state },
  run: async ({ subject, input, now, client, by, to }) => {
    const found = checked(input, subject.systemIds)
    const { rows } = await client.query(insert, [
      subject.id,
      subject.agencyId,
      statedOrNot('note', input.note, 2_000),
      input.usesOthers,
      by.personNo,
      now,
    ])
    await keepVersions(client, rows[0].id, found)
    await client.query('update vendors.contract set state = $2, version = version + 1 where id = $1', [
      subject.id,
      to,
    ])
    return { id: rows[0].id, details: { contractId: subject.id, delivered: found.length } }
  },
})
