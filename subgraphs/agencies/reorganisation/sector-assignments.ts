/** Sector assignments as reorganisations write them: the authorities of one matter are replaced as a whole (ER-12). */
import { Refusal } from '../../refusal.ts'
import type { SectorMatter } from '../directory/vocabulary.ts'
import type { Act } from './act.ts'
import { DECIDED } from './supervision-links.ts'

export interface Assigned {
  readonly agencyNo: number
  readonly matter: SectorMatter
  readonly authorityNo: number
  readonly isLead: boolean
  readonly validFrom: Date
}

const HELD = `select agency_no as "agencyNo", matter, authority_no as "authorityNo", is_lead as "isLead", valid_from as "validFrom"
  from agencies.sector_assignment where (valid_to is null or valid_to > $2)`

/** All assignments of the matters in which an authority answers for somebody, with its partners. */
export async function sharedWith({ client, at }: Act, authorityNo: number): Promise<readonly Assigned[]> {
  const text = `${HELD} and (agency_no, matter) in (select s.agency_no, s.matter from agencies.sector_assignment s
    where s.authority_no = $1 and (s.valid_to is null or s.valid_to > $2)) order by agency_no, matter, authority_no`
  return (await client.query<Assigned>(text, [authorityNo, at])).rows
}

/** From the date on exactly these answer for the agency in the matter: one alone, or several with a lead (G-11). */
export async function replaceAssignments(
  { client, at }: Act,
  agencyNo: number,
  matter: SectorMatter,
  authorities: readonly number[],
  leadNo: number,
): Promise<void> {
  const { rows } = await client.query(
    `select valid_from from agencies.sector_assignment where agency_no = $1 and matter = $2 and valid_from >= $3 limit 1`,
    [agencyNo, matter, at],
  )
  if (rows[0])
    throw new Refusal('BAD_INPUT', {
      argument: 'effectiveAt',
      reason: 'LATER_CHANGE',
      until: rows[0].valid_from,
      clause: 'G-02',
    })
  await client.query(
    `update agencies.sector_assignment set valid_to = $3, version = version + 1
     where agency_no = $1 and matter = $2 and (valid_to is null or valid_to > $3)`,
    [agencyNo, matter, at],
  )
  await client.query(
    `insert into agencies.sector_assignment (agency_no, authority_no, matter, mode, is_lead, valid_from, source, verified)
     select $1, authority, $2, $4, authority = $5, $6, '${DECIDED}', true from unnest($3::int[]) as authority`,
    [agencyNo, matter, authorities, authorities.length > 1 ? 'JOINT' : 'SOLE', leadNo, at],
  )
}

export async function endAssignments({ client, at }: Act, agencyNo: number): Promise<void> {
  await client.query(
    `update agencies.sector_assignment set valid_to = $2, version = version + 1
     where agency_no = $1 and (valid_to is null or valid_to > $2)`,
    [agencyNo, at],
  )
}
