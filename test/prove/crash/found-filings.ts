/** What the database holds of the bulk filings, looked at as its owner: each whole with all its items, and each once. */
import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import { type Filing, namesOf, type ToldFiling } from './filers.ts'

export interface FoundFiling extends ToldFiling {
  /** Names of the components that its outcomes name, in their order. */
  readonly names: readonly string[]
  readonly proofs: number
  /** Components that are counted for those who warn of vulnerabilities. */
  readonly counted: number
  readonly entries: number
  readonly keys: readonly string[]
}

export async function filingsIn(client: Client): Promise<readonly FoundFiling[]> {
  const { rows } = await client.query(
    `select f.id, f.filed, f.refused, f.outcomes, c.names, c.proofs, c.counted,
       (select count(*)::int from vendors.journal j where j.subject_id = f.id and j.act = 'declareComponents') as entries,
       (select coalesce(array_agg(k.key), '{}') from vendors.idempotency k where k.subject_id = f.id) as keys
     from vendors.filing f, lateral (
       select coalesce(array_agg(c.name order by o.index), '{}') as names,
         count(*) filter (where exists (select from vendors.component_licence l where l.component_id = c.id))::int as proofs,
         count(*) filter (where exists (select from vendors.component_use u where u.name = c.name and u.agency_count = 1))::int as counted
       from jsonb_to_recordset(f.outcomes) as o(index int, id uuid) join vendors.component c on c.id = o.id) c
     where f.kind = 'COMPONENTS'`,
  )
  return rows
}

/** Rows that tell of a filing which is not there: halves of a transaction that was cut. */
export async function filingOrphansIn(client: Client): Promise<number> {
  const { rows } = await client.query(
    `select (select count(*) from vendors.component c where c.name like 'CRASH-%' and not exists (
              select from vendors.filing f, jsonb_to_recordset(f.outcomes) as o(id uuid) where o.id = c.id))
          + (select count(*) from vendors.component_use u where u.name like 'CRASH-%'
               and not exists (select from vendors.component c where c.name = u.name))
          + (select count(*) from vendors.journal j where j.act = 'declareComponents'
               and not exists (select from vendors.filing f where f.id = j.subject_id))
          + (select count(*) from vendors.idempotency k where k.mutation = 'declareComponents'
               and not exists (select from vendors.filing f where f.id = k.subject_id)) as orphans`,
  )
  return Number(rows[0]?.orphans)
}

const toldOf = ({ id, filed, refused, outcomes }: ToldFiling) => ({ id, filed, refused, outcomes })

/** What is wrong with what was found, compared with what was sent; empty when nothing is. */
export function faultsOfFilings(sent: readonly Filing[], found: readonly FoundFiling[]): readonly string[] {
  const faults: string[] = []
  const byKey = new Map(found.map((each) => [each.keys[0], each]))
  if (byKey.size !== found.length) faults.push('a filing is there twice')
  const known = new Map(sent.map((each) => [each.key, each]))
  for (const each of found) {
    const { names, proofs, counted, entries, keys, filed } = each
    const filing = known.get(keys[0] ?? '')
    const isWhole = filing !== undefined && isDeepStrictEqual(names, namesOf(filing))
    const all = names.length
    const isOnce = keys.length === 1 && entries === 1 && filed === all && proofs === all && counted === all
    if (!isWhole || !isOnce) faults.push(`half written: ${JSON.stringify(each)}`)
  }
  for (const { key, serial, told } of sent) {
    if (told === undefined) continue
    const there = byKey.get(key)
    if (!there) faults.push(`filing ${serial} was acknowledged and is lost`)
    else if (!isDeepStrictEqual(toldOf(there), toldOf(told)))
      faults.push(`filing ${serial} was acknowledged otherwise than it is there`)
  }
  return faults
}
