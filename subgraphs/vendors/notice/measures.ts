/** Remedial measures as they are told: a wording is kept as it was, a new one stands beside it (ER-4-1-6c). */
import type pg from 'pg'
import { Refusal } from '../../refusal.ts'
import { stated, statedOrNot, statedPast } from '../stated.ts'

export interface MeasureInput {
  readonly summary: string
  readonly detail?: string | null
  readonly takenAt?: string | null
}

interface Telling {
  readonly noticeId: string
  readonly replacesId?: string | null
  readonly personNo: number
  readonly now: Date
}

const insert = `
insert into vendors.remedial_measure (notice_id, summary, detail, taken_at, replaces_id, filed_at, filed_by_no)
values ($1, $2, $3, $4, $5, $6, $7)`

export async function keepMeasure(
  client: pg.ClientBase,
  { summary, detail, takenAt }: MeasureInput,
  { noticeId, replacesId = null, personNo, now }: Telling,
): Promise<void> {
  await client.query(insert, [
    noticeId,
    stated('summary', summary, 500),
    statedOrNot('detail', detail, 4_000),
    takenAt == null ? null : statedPast('takenAt', takenAt, now),
    replacesId,
    now,
    personNo,
  ])
}

/** A wording of this notice that no newer one has replaced; any other is not found. */
export async function requireInForce(
  client: pg.ClientBase,
  noticeId: string,
  argument: string,
  ids: readonly unknown[],
): Promise<void> {
  const { rows } = await client.query(
    `select m.id from vendors.remedial_measure m where m.notice_id = $1 and m.id::text = any($2)
       and not exists (select 1 from vendors.remedial_measure newer where newer.replaces_id = m.id)`,
    [noticeId, ids],
  )
  if (rows.length !== new Set(ids).size) throw new Refusal('NOT_FOUND', { argument })
}
