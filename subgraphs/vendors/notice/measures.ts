/** Remedial measures as they are told: a wording is kept as it was, a new one stands beside it (ER-4-1-6c). */
import type pg from 'pg'
import { Refusal } from '../../refusal.ts'
import { stated, statedOrNot, statedPast } from '../stated.ts'

export interface MeasureInput {
  readonly summary: string
  readonly detail?: string | null
  readonly takenAt?: string | null
  readonly replacesId?: string | null
}

/** A measure as it is told, checked. */
export function readMeasure({ summary, detail, takenAt, replacesId }: MeasureInput, now: Date) {
  return {
    summary: stated('summary', summary, 500),
    detail: statedOrNot('detail', detail, 4_000),
    taken: takenAt == null ? null : statedPast('takenAt', takenAt, now),
    replaces: replacesId ?? null,
  }
}

const insert = `
with added as (
  insert into vendors.remedial_measure (notice_id, summary, detail, taken_at, replaces_id, filed_at, filed_by_no)
  select $1, g.summary, g.detail, g.taken, g.replaces, $3, $4
  from rows from (jsonb_to_recordset($2) as (summary text, detail text, taken timestamptz, replaces uuid)) with ordinality
    as g(summary, detail, taken, replaces, at) order by g.at
  returning id, no
) select id from added order by no`

/** Keeps them in the order in which they are told, and answers with their identifiers. */
export async function keepMeasures(
  client: pg.ClientBase,
  noticeId: string,
  told: readonly ReturnType<typeof readMeasure>[],
  { personNo, now }: { readonly personNo: number; readonly now: Date },
): Promise<readonly string[]> {
  const { rows } = await client.query(insert, [noticeId, JSON.stringify(told), now, personNo])
  return rows.map(({ id }) => id)
}

/** Wordings of this notice that no newer one has replaced. */
export async function measuresInForce(client: pg.ClientBase, noticeId: string): Promise<Set<unknown>> {
  const { rows } = await client.query(
    `select m.id from vendors.remedial_measure m where m.notice_id = $1
       and not exists (select 1 from vendors.remedial_measure newer where newer.replaces_id = m.id)`,
    [noticeId],
  )
  return new Set(rows.map(({ id }) => id))
}

/** A wording of this notice that no newer one has replaced; any other is not found. */
export async function requireInForce(
  client: pg.ClientBase,
  noticeId: string,
  argument: string,
  ids: readonly unknown[],
): Promise<void> {
  const inForce = await measuresInForce(client, noticeId)
  if (!ids.every((id) => inForce.has(id))) throw new Refusal('NOT_FOUND', { argument })
}
