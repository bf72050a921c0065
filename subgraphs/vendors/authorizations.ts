/** What a contract says about passing work on: whether, how far, to whom, and under which measures (ER-4-1-3). */
import type pg from 'pg'
import type { CommandInput, Work } from '../command.ts'
import { isId } from '../reads.ts'
import { Refusal } from '../refusal.ts'
import type { RowSource } from '../row-source.ts'
import { stated, statedList, statedOrNot } from './stated.ts'
import { requireOtherVendor } from './vendor/reads.ts'

export interface Authorization {
  readonly scope: string
  readonly subVendorId?: string | null
  readonly subVendorClass?: string | null
  readonly requiredMeasures: readonly string[]
  readonly clauses?: readonly string[] | null
  readonly beneathId?: string | null
}

export interface SubcontractTerms {
  readonly subcontractingAllowed: boolean
  readonly authorizations?: readonly Authorization[] | null
}

/** Allowed without scope, party and measures is no term; forbidden with some contradicts itself (ER-4-1-3a to d). */
export function termsStated({ subcontractingAllowed, authorizations }: SubcontractTerms): boolean {
  const given = authorizations ?? []
  if (!subcontractingAllowed) return given.length === 0
  return given.length > 0 && given.every(isComplete)
}

function isComplete({ scope, subVendorId, subVendorClass, requiredMeasures }: Authorization): boolean {
  const named = Number(Boolean(subVendorId)) + Number(Boolean(subVendorClass?.trim()))
  return scope.trim() !== '' && named === 1 && requiredMeasures.some((measure) => measure.trim() !== '')
}

const insert = `
insert into vendors.subcontract_authorization (contract_id, agency_id, is_classified, scope, sub_vendor_id,
  sub_vendor_class, required_measures, clauses, authorized_by, authorized_at, beneath_id, tier)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`

/** Each tier stands under an allowance of the tier above, and none is deeper than the contract says (G-64). */
async function tierOf(client: pg.ClientBase, contractId: string, beneathId: string | null | undefined) {
  if (!beneathId) return 1
  const { rows } = await client.query(
    `select a.tier + 1 as tier, c.subcontract_depth as depth from vendors.subcontract_authorization a
     join vendors.contract c on c.id = a.contract_id where a.id = $1 and a.contract_id = $2`,
    [isId(beneathId) ? beneathId : null, contractId],
  )
  const argument = 'authorizations.beneathId'
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument })
  if (rows[0].tier > rows[0].depth)
    throw new Refusal('BAD_INPUT', { argument, clause: 'G-64', limit: rows[0].depth })
  return rows[0].tier as number
}

export async function keepAuthorizations(
  { subject, client, by, now }: Work<RowSource, CommandInput>,
  given: readonly Authorization[],
): Promise<void> {
  const row = subject as typeof subject & Record<'agencyId' | 'vendorId' | 'secretLevel', string>
  for (const each of given) {
    if (each.subVendorId) await requireOtherVendor(client, each.subVendorId, row.vendorId)
    await client.query(insert, [
      row.id,
      row.agencyId,
      row.secretLevel !== 'NONE',
      stated('authorizations.scope', each.scope, 500),
      each.subVendorId || null,
      each.subVendorId ? null : statedOrNot('authorizations.subVendorClass', each.subVendorClass, 200),
      statedList('authorizations.requiredMeasures', each.requiredMeasures, 500),
      statedList('authorizations.clauses', each.clauses, 2_000),
      by.personNo,
      now,
      each.beneathId ?? null,
      await tierOf(client, row.id, each.beneathId),
    ])
  }
}
