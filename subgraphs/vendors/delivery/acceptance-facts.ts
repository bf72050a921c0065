/** The facts by which a delivery may be accepted, as they are now: read alike for a viewer and inside a command. */
import type pg from 'pg'
import { formatDay } from '../../../law/calendar/writing.ts'
import {
  type AcceptanceFacts,
  type Missing,
  missingForAcceptance,
} from '../../../law/deliveries/acceptance.ts'
import type { Context } from '../../context.ts'
import { neededFor } from '../../predicate.ts'
import { componentRows, provenTo, registerRows } from '../component/reads.ts'
import { contractRows, isCore } from '../contract/reads.ts'
import { deliveryRows, testRows } from './reads.ts'

const delivered = `
select coalesce(jsonb_agg(jsonb_build_object(
    'about', v.name || ' ' || v.version,
    'isCore', case when v.system_id is null then ${isCore('c')} else
      coalesce((select s.is_core from published_agencies.system s where s.id = v.system_id), false) end,
    'acceptedTests', array(select distinct t.origin from vendors.security_test t
      where t.delivered_version_id = v.id and t.passed and t.state = 'ACCEPTED')) order by v.position), '[]')
from vendors.delivered_version v where v.delivery_id = d.id`

/** A system that stands in no inventory yet counts as core where the contract touches one. Licences are those of all parties. */
const facts = `
select d.id, c.bespoke_development as bespoke, c.amount_twd::float8 as "amountTwd", d.uses_others as "usesOthers",
  (${delivered}) as delivered, k.components, k.without_source as "withoutSource",
  coalesce((
    select jsonb_agg(jsonb_build_object('licence', u.licence, 'components', u.n) order by u.licence nulls first)
    from (
      select l.licence, count(*)::int as n
      from vendors.component k left join lateral unnest(k.licences) as l(licence) on true
      where k.contract_id = c.id and k.gone_at is null
        and (l.licence is null or not exists (${provenTo('k', 'l.licence', '$2::date')}))
      group by 1
    ) u), '[]') as unproved
from vendors.delivery d join vendors.contract c on c.id = d.contract_id
cross join lateral (
  select count(*)::int as components, (count(*) filter (where k.source = ''))::int as without_source
  from vendors.component k where k.contract_id = c.id and k.gone_at is null
) k
where d.id = any($1)`

const missingOf = (row: unknown) => missingForAcceptance(row as AcceptanceFacts)

/** What is missing, inside the command that decides. */
export async function missingNow(client: pg.ClientBase, deliveryId: string, now: Date) {
  const { rows } = await client.query(facts, [[deliveryId], formatDay(now)])
  return missingOf(rows[0])
}

const needed = [deliveryRows, contractRows, testRows, registerRows, componentRows].flatMap((each) =>
  neededFor(each),
)
const asking = {}

/** The same for whoever reads a delivery; a batch is one statement. Nothing is to be shown for one that was refused. */
export function missingFor(
  { id, state }: { readonly id: string; readonly state: string },
  { reads, now }: Context,
): Promise<readonly Missing[]> {
  if (state === 'REFUSED') return Promise.resolve([])
  return reads.batched(asking, id, async (ids) => {
    const [rows = []] = await reads.run(needed, { text: facts, values: [ids, formatDay(now)] })
    return ids.map((each) => {
      const row = rows.find((found) => found.id === each)
      return row ? missingOf(row) : []
    })
  })
}
