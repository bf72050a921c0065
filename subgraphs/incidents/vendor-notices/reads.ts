/** Notices of vendors as a case knows them: those it was reported because of, and when the agency was told (G-13). */
import type pg from 'pg'
import type { Context } from '../../context.ts'
import { noticeFacts } from '../../notice-facts.ts'
import { visible, wantedOf } from '../../predicate.ts'
import type { PartSource } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import type { Row } from '../../row.ts'
import { incidentRows } from '../reporting/reads.ts'

/** Read only through the statement below; as a part it has the policy of the case. */
export const noticeParts: PartSource = {
  type: 'VendorNotice',
  table: 'incidents.vendor_notice_link',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: { id: (t) => `${t}.notice_id` },
  order: (t) => `${t}.linked_at, ${t}.notice_id`,
}

const noticesSql = `select l.incident_id as "incidentId", n.id
  from incidents.vendor_notice_link l join published_vendors.notice n on n.id = l.notice_id
  where l.incident_id = any($1) and (${visible(noticeFacts, 'n')})
  order by l.linked_at, n.id`

/** Those that the viewer may see by themselves (D-04). */
export function noticesOf({ id }: Row<typeof incidentRows>, { reads }: Context) {
  return reads.batched(noticesOf, id, async (ids) => {
    const wanted = [...wantedOf(incidentRows), ...wantedOf(noticeFacts)]
    const [rows = []] = await reads.run(wanted, { text: noticesSql, values: [ids] })
    const byIncident = Map.groupBy(rows, (row) => row.incidentId as string)
    return ids.map((each) => (byIncident.get(each) ?? []).map((row) => ({ id: row.id as string })))
  })
}

/** The notice that a report names: of an incident, to the agency that reports, and seen by whoever reports. */
export async function noticeNamed({ reads }: Context, agencyId: string, id: unknown) {
  if (id == null) return null
  const argument = 'vendorNotice'
  const found = await reads.byId(noticeFacts, id)
  if (found?.agencyId !== agencyId) throw new Refusal('NOT_FOUND', { argument })
  if (found.kind !== 'INCIDENT') throw new Refusal('BAD_INPUT', { argument, clause: 'G-13' })
  return found
}

/** A case that a notice led to concerns the contract under which it was given, and no other (ER-4-1-6b). */
export async function contractThrough(
  context: Context,
  agencyId: string,
  notice: unknown,
  named: string | null | undefined,
): Promise<string | null> {
  const found = await noticeNamed(context, agencyId, notice)
  if (found === null) return named ?? null
  if (named != null && named !== found.contractId)
    throw new Refusal('BAD_INPUT', { argument: 'vendorNotice', clause: 'ER-4-1-6b' })
  return found.contractId
}

/** When the agency was first told of a case, by any notice or observation that is linked to it (G-13). */
export async function firstToldOf(client: pg.ClientBase, incidentId: string): Promise<Date | null> {
  const { rows } = await client.query(
    `select min(t.at) as at from (
       select n.received_at from incidents.vendor_notice_link l join published_vendors.notice n on n.id = l.notice_id
       where l.incident_id = $1
       union all select o.raised_at from incidents.observation o where o.incident_id = $1) t(at)`,
    [incidentId],
  )
  return rows[0].at
}

/** Says which case the notice led to; the first report of it counts. */
export async function linkNotice(
  client: pg.ClientBase,
  id: string | null | undefined,
  incidentId: string,
  now: Date,
  mutation: 'reportIncident' | 'amendReport',
): Promise<void> {
  if (id == null) return
  const { rowCount } = await client.query(
    `insert into incidents.vendor_notice_link (notice_id, incident_id, linked_at) values ($1, $2, $3)
     on conflict (notice_id) do nothing`,
    [id, incidentId, now],
  )
  if (rowCount === 0) throw new Refusal('WRONG_STATE', { mutation, clause: 'G-13' })
}
