/** An agency ceases on a date: what hung on it ends with it, and its successor is on record (G-02). */
import type { SuccessionRelation } from '../directory/vocabulary.ts'
import type { Act, AgencyFacts } from './act.ts'
import { endAssignments } from './sector-assignments.ts'
import { DECIDED, endLinks, linksAbove } from './supervision-links.ts'

const LEAVE_GROUPS = `update agencies.response_group_member set valid_to = $2, version = version + 1
  where agency_no = $1 and (valid_to is null or valid_to > $2) returning group_id`

const JOIN_GROUPS = `
  insert into agencies.response_group_member (group_id, agency_no, valid_from, source, verified)
  select g, $1, $3, '${DECIDED}', true from unnest($2::uuid[]) as g
  where not exists (select 1 from agencies.response_group_member m
    where m.group_id = g and m.agency_no = $1 and (m.valid_to is null or m.valid_to > $3))`

/** Ends what stands above the agency and the agency itself; answers with the groups it leaves. */
export async function cease(act: Act, agency: AgencyFacts): Promise<readonly string[]> {
  const { client, at } = act
  await endLinks(act, await linksAbove(act, agency.no))
  await endAssignments(act, agency.no)
  const left = await client.query<{ group_id: string }>(LEAVE_GROUPS, [agency.no, at])
  await client.query('update agencies.agency set valid_to = $2, version = version + 1 where no = $1', [
    agency.no,
    at,
  ])
  return left.rows.map(({ group_id }) => group_id)
}

export async function joinGroups(
  { client, at }: Act,
  agencyNo: number,
  groups: readonly string[],
): Promise<void> {
  await client.query(JOIN_GROUPS, [agencyNo, groups, at])
}

/** The day is the one in Taipei. */
export async function recordSuccession(
  { client, at }: Act,
  predecessor: AgencyFacts,
  successor: AgencyFacts,
  relation: SuccessionRelation,
): Promise<void> {
  await client.query(
    `insert into agencies.succession (predecessor_no, successor_no, successor_name_zh, successor_name_en, relation, effective_on, source, verified)
     values ($1, $2, $3, $4, $5, ($6::timestamptz at time zone 'Asia/Taipei')::date, '${DECIDED}', true)
     on conflict (predecessor_no, successor_name_zh, effective_on) do nothing`,
    [predecessor.no, successor.no, successor.nameZh, successor.nameEn, relation, at],
  )
}
