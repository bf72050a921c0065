/** Bodies of the directory, as the agencies subgraph publishes them: who may receive, and how they stand to the sharer. */
import type pg from 'pg'
import { sectorKey } from '../../../law/access/relations.ts'
import type { Recipient } from '../../../law/intelligence/recipients.ts'
import { Refusal } from '../../refusal.ts'

export interface Body extends Recipient {
  readonly id: string
  readonly no: number
}

const inForce = (t: string) =>
  `${t}.valid_from <= (select access.now()) and (${t}.valid_to is null or ${t}.valid_to > (select access.now()))`

/** Is the second agency the sector authority for intelligence of the first, alone or with others? */
const isUnder = (agencyId: string, keys: string) =>
  `exists (select 1 from published_agencies.reach r where r.target_id = ${agencyId} and r.key = any(${keys}::bigint[]) and ${inForce('r')})`

const bothModes = (no: string) =>
  `array[${sectorKey('SOLE', 'INTEL', 0)} + ${no}, ${sectorKey('JOINT', 'INTEL', 0)} + ${no}]`

const bodies = (chosen: string) => `
select a.id, a.no, a.kind, a.is_national_authority as "isNationalAuthority",
  ${isUnder('a.id', bothModes('s.no'))} as "isUnderSharer",
  ${isUnder('s.id', bothModes('a.no'))} as "isOverSharer"
from published_agencies.agency a, published_agencies.agency s
where s.id = $1 and ${inForce('a')} and ${chosen}`

/** The bodies by these identifiers, seen from the sharer; whatever is none is refused. */
export async function recipientsFor(
  client: pg.ClientBase,
  sharerId: string,
  ids: readonly string[],
): Promise<readonly Body[]> {
  const { rows } = await client.query<Body>(bodies('a.id::text = any($2)'), [sharerId, ids])
  if (rows.length !== new Set(ids).size) throw new Refusal('BAD_INPUT', { argument: 'recipients' })
  return rows
}

/** Where the officers of the NSC office serve: early warnings reach it at once (IG-3.4-1a). */
export async function nscOffices(client: pg.ClientBase, sharerId: string): Promise<readonly Body[]> {
  const serves = `a.id <> $1 and exists (select 1 from published_agencies.role_grant g
    where g.agency_no = a.no and g.role = 'NSC_OFFICER' and ${inForce('g')})`
  return (await client.query<Body>(bodies(serves), [sharerId])).rows
}

/** Numbers of bodies that an exception names; whatever is none is refused. */
export async function bodiesOf(client: pg.ClientBase, ids: readonly string[], argument: string) {
  const { rows } = await client.query<{ id: string; no: number }>(
    'select id, no from published_agencies.agency where id::text = any($1)',
    [ids],
  )
  if (ids.length === 0 || rows.length !== new Set(ids).size) throw new Refusal('BAD_INPUT', { argument })
  return rows
}

/** How an agency stands by itself. */
export async function kindOf(client: pg.ClientBase, agencyId: string) {
  const { rows } = await client.query<{ kind: string; isNationalAuthority: boolean }>(
    'select kind, is_national_authority as "isNationalAuthority" from published_agencies.agency where id = $1',
    [agencyId],
  )
  return {
    isGovernment: rows[0]?.kind === 'GOVERNMENT',
    isNationalAuthority: rows[0]?.isNationalAuthority === true,
  }
}
