/** Other security measures as an award or an amendment asks for them (ER-4-1-8). */
import type pg from 'pg'
import { Refusal } from '../refusal.ts'
import { stated, statedInstant } from './stated.ts'

export interface AskedMeasure {
  readonly text: string
  readonly dueAt?: string | null
}

const MOST = 50

export async function keepMeasures(
  client: pg.ClientBase,
  contractId: string,
  asked: readonly AskedMeasure[] | null | undefined,
  told: { readonly by: number; readonly at: Date },
): Promise<number> {
  const measures = asked ?? []
  if (measures.length > MOST) throw new Refusal('BAD_INPUT', { argument: 'otherMeasures', limit: MOST })
  for (const { text, dueAt } of measures)
    await client.query(
      'insert into vendors.other_measure (contract_id, text, due_at, set_by, set_at) values ($1, $2, $3, $4, $5)',
      [
        contractId,
        stated('otherMeasures.text', text, 500),
        dueAt == null ? null : statedInstant('otherMeasures.dueAt', dueAt),
        told.by,
        told.at,
      ],
    )
  return measures.length
}
