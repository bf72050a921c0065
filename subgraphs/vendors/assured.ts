/** How a vendor shows that its procedures and surroundings are safe, and until when that holds (ER-4-1-1). */
import type pg from 'pg'
import { formatDay } from '../../law/calendar/writing.ts'
import { stated, statedDay, statedOrNot } from './stated.ts'

export interface StatedAssurance {
  readonly kind: 'MEASURES_REVIEWED' | 'THIRD_PARTY_VERIFICATION'
  readonly certificate?: string | null
  readonly scope: string
  readonly validUntil: string
}

/** Measures that were reviewed, or a certificate; either is worth nothing after its last day. */
export function isAssured({ kind, certificate, validUntil }: StatedAssurance, now: Date): boolean {
  const proven = kind !== 'THIRD_PARTY_VERIFICATION' || Boolean(certificate?.trim())
  return proven && statedDay('assurance.validUntil', validUntil) >= formatDay(now)
}

const insert = `
insert into vendors.vendor_assurance (contract_id, kind, certificate, scope, valid_until, recorded_by, recorded_at)
values ($1, $2, $3, $4, $5, $6, $7)`

/** A shorter assurance beside a longer one takes nothing away from it. */
const lengthen = `
update vendors.contract set assurance_valid_until = greatest(assurance_valid_until, $2::date) where id = $1`

export async function keepAssurance(
  client: pg.ClientBase,
  contractId: string,
  assurance: StatedAssurance,
  told: { readonly by: number; readonly at: Date },
): Promise<void> {
  await client.query(insert, [
    contractId,
    assurance.kind,
    statedOrNot('assurance.certificate', assurance.certificate, 200),
    stated('assurance.scope', assurance.scope, 500),
    assurance.validUntil,
    told.by,
    told.at,
  ])
  await client.query(lengthen, [contractId, assurance.validUntil])
}
