/** The record of work that rests: when and why it began to, and when and why it went on. */
import type pg from 'pg'

interface Told {
  readonly reason: string
  readonly by: number
  readonly at: Date
}

export async function rest(
  client: pg.ClientBase,
  contractId: string,
  { reason, by, at }: Told,
): Promise<void> {
  await client.query(
    'insert into vendors.contract_suspension (contract_id, reason, suspended_by, suspended_at) values ($1, $2, $3, $4)',
    [contractId, reason, by, at],
  )
}

export async function goOn(
  client: pg.ClientBase,
  contractId: string,
  { reason, by, at }: Told,
): Promise<void> {
  await client.query(
    `update vendors.contract_suspension set resumption_reason = $2, resumed_by = $3, resumed_at = $4
     where contract_id = $1 and resumed_at is null`,
    [contractId, reason, by, at],
  )
}
