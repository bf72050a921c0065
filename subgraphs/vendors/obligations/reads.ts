/**
 * Facts and neighbours of contracts, for whoever is shown their obligations. The function runs as the owner, because
 * facts come from rows of other classes; it tells nothing of a contract on which `checklistResult` does not show, and
 * names no other contract but such. What a fact tells of another class, the resolver decides by that class.
 */
import type { ContractFacts } from '../../../law/obligations/facts.ts'
import type { Context } from '../../context.ts'
import { visible, wantedOf } from '../../predicate.ts'
import { contractRows } from '../contract/reads.ts'
import { factsFrom, factsSql } from '../facts/contract-facts.ts'

const shown = { type: contractRows.type, field: 'checklistResult', returns: 'ObligationState' }
const wanted = wantedOf(contractRows, contractRows.class, shown)
const isShown = (t: string) => visible(contractRows, t, contractRows.class, shown)

/** Awarded to the same vendor, for one of the same systems; of secret ones only whoever asks about a secret one is told. */
const neighbours = `
coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'amountTwd', o.amount_twd, 'awardedAt', o.awarded_at,
    'isSecret', o.secret_level <> 'NONE') order by o.awarded_at, o.id)
  from vendors.contract o
  where o.vendor_id = t.vendor_id and o.agency_id = t.agency_id and o.id <> t.id and o.system_ids && t.system_ids
    and o.awarded_at is not null and (o.secret_level = 'NONE' or t.secret_level <> 'NONE') and (${isShown('o')})), '[]')`

export const factsSignature = 'vendors.contract_facts(uuid[])'

export const factsFunction = `
create or replace function vendors.contract_facts(ids uuid[]) returns table (id uuid, facts jsonb, neighbours jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $facts$
  select t.id, ${factsSql('t')}, ${neighbours} from vendors.contract t where t.id = any(ids) and (${isShown('t')})
$facts$;`

export interface Neighbour {
  readonly id: string
  readonly amountTwd: number
  readonly awardedAt: Date
  readonly isSecret: boolean
}

export interface Known {
  readonly facts: ContractFacts
  readonly neighbours: readonly Neighbour[]
}

const text = 'select f.id, f.facts, f.neighbours from vendors.contract_facts($1) f'
const identity = {}

function knownFrom(row: Record<string, unknown>): Known {
  const neighbours = row.neighbours as readonly (Omit<Neighbour, 'awardedAt'> & { awardedAt: string })[]
  return {
    facts: factsFrom(row.facts as Record<string, unknown>),
    neighbours: neighbours.map((each) => ({ ...each, awardedAt: new Date(each.awardedAt) })),
  }
}

/** One statement for all contracts of a page. */
export function knownOf(contractId: string, { reads }: Context): Promise<Known | null> {
  return reads.batched(identity, contractId, async (ids) => {
    const [rows = []] = await reads.run(wanted, { text, values: [ids] })
    const found = new Map(rows.map((row) => [row.id as string, knownFrom(row)]))
    return ids.map((id) => found.get(id) ?? null)
  })
}
