/** What the end of a contract brings: its kind and date, and the time within which data are returned (ER-4-1-7). */
import type pg from 'pg'
import { startClock } from '../../law/clocks/clock.ts'

export interface End {
  readonly state: string | null
  readonly kind: 'EXPIRED' | 'TERMINATED' | 'RESCINDED' | 'FULFILLED'
  readonly reason: string | null
  readonly endedAt: Date
}

const end = `
update vendors.contract set state = $2, end_kind = $3, end_reason = $4, ended_at = $5, data_return_due_at = $6,
  version = version + 1
where id = $1`

export async function endContract(client: pg.ClientBase, contractId: string, ended: End): Promise<void> {
  const clock = startClock('DATA_RETURN', { basis: { contractEndedAt: ended.endedAt } })
  await client.query(end, [
    contractId,
    ended.state,
    ended.kind,
    ended.reason,
    ended.endedAt,
    clock?.dueAt ?? null,
  ])
}
