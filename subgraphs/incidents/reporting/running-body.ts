/** Whose exercise a case may belong to: a body that the agency answers to, and that has people who run exercises (G-55). */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'

const { OWN, SUPERVISES, SUPERVISES_DIRECTLY, REVIEWS, SECTOR_SOLE, SECTOR_JOINT, LIAISON } = relationNumbers

/** The agency itself, those above it and beside it; the numbers of a sector authority are one for each matter. */
const above = `(k.relation in (${[OWN, SUPERVISES, SUPERVISES_DIRECTLY, REVIEWS].join(', ')})
  or k.relation >= ${Math.min(SECTOR_SOLE, SECTOR_JOINT)} and k.relation < ${LIAISON})`

const runs = `select from published_agencies.agency b where b.id = $2
  and (b.is_national_authority or exists (
    select from published_agencies.reach r cross join lateral (select r.key >> 32 as relation) k
    where r.target_id = $1 and r.key & 4294967295 = b.no and ${above}
      and r.valid_from <= access.now() and (r.valid_to is null or r.valid_to > access.now())))
  and exists (select from published_agencies.role_grant g where g.agency_no = b.no and g.role like 'EXERCISE_%'
    and g.valid_from <= access.now() and (g.valid_to is null or g.valid_to > access.now()))`

export async function checkRunningBody(client: pg.ClientBase, agencyId: string, id: string): Promise<void> {
  const { rowCount } = isId(id) ? await client.query(runs, [agencyId, id]) : { rowCount: 0 }
  if (!rowCount) throw new Refusal('BAD_INPUT', { argument: 'exerciseBy', clause: 'G-55' })
}
