/** Each licence of a component with the proof that holds for it, or the last one that did (ER-4-1-5f). */
import { formatDay } from '../../../law/calendar/writing.ts'
import type { Context } from '../../context.ts'
import { neededFor } from '../../predicate.ts'
import { componentRows, registerRows } from './reads.ts'
import type { LicenceState } from './vocabulary.ts'

interface Proved {
  readonly licence: string
  readonly proof: string | null
  readonly validUntil: string | null
  readonly state: LicenceState
}

/** The component's own proof goes before one for all; one without end before one that ends. */
const proofs = `
select c.id, l.licence, p.proof, p.valid_until::text as "validUntil",
  case when p.proof is null then 'MISSING' when p.valid_until < $2::date then 'EXPIRED' else 'PROVED' end as state
from vendors.component c cross join lateral unnest(c.licences) with ordinality as l(licence, place)
left join lateral (
  select q.proof, q.valid_until from vendors.component_licence q
  where q.register_id = c.register_id and md5(q.licence) = md5(l.licence) and q.licence = l.licence and (q.component_id is null or q.component_id = c.id)
  order by q.valid_until desc nulls first, q.component_id nulls last, q.filed_at desc limit 1
) p on true
where c.id = any($1) order by c.id, l.place`

const needed = [componentRows, registerRows].flatMap((each) => neededFor(each))
const asking = {}

export function licencesOf(
  { id }: { readonly id: string },
  { reads, now }: Context,
): Promise<readonly Proved[]> {
  return reads.batched(asking, id, async (ids) => {
    const [rows = []] = await reads.run(needed, { text: proofs, values: [ids, formatDay(now)] })
    return ids.map((each) => rows.filter((row) => row.id === each) as unknown as Proved[])
  })
}
