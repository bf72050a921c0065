/** Vendors and contracts of the generated nation, published as the triggers would: a table at a time. */
import type { Client } from 'pg'
import { relationNumbers } from '../../law/access/relations.ts'
import type { Extent } from './generate.ts'

const VENDORS = 500
const SINCE = '2024-01-01T00:00:00Z'
/** One for each agency of the first so many, when nothing is said about contracts. */
const FEW = 3_000

/** Which agency has the contract `n`, and how many there are: a prime step spreads many over all agencies. */
function spread({ contracts, ministries, below }: Extent): {
  readonly count: number
  readonly agency: string
} {
  if (contracts === undefined) return { count: FEW, agency: `n + ${ministries}` }
  return { count: contracts, agency: `1 + (n::bigint * 7919) % ${ministries * (below + 1)}` }
}

export async function outsourcing(client: Client, extent: Extent): Promise<void> {
  const { count, agency } = spread(extent)
  await client.query(
    `insert into vendors.vendor (name_zh, name_en, registration_no, registered_by_agency_id, registered_at)
     select '廠商第' || v || '號', 'Vendor ' || v, 'R' || v, (select id from agencies.agency where code = 'oics'), '${SINCE}'
     from generate_series(1, ${VENDORS}) v`,
  )
  await client.query('insert into published_vendors.vendor select v.no, v.id from vendors.vendor v')
  await client.query(
    `insert into vendors.contract (agency_id, reference, title, description, scopes, secret_level, amount_twd,
       bespoke_development, required_specialists, state, vendor_id, vendor_name, prepared_by, prepared_at,
       awarded_by, awarded_at, audit_cadence_months, audit_due_at)
     select a.id, 'C-' || n, 'Contract ' || n, 'Maintenance', array['MAINTAIN'], 'NONE', 1000000,
       false, 1, 'ACTIVE', v.id, v.name_zh, 1, timestamptz '${SINCE}' + interval '1 second' * n, 1, '${SINCE}',
       12, timestamptz '2026-11-20Z' + interval '1 day' * (n % 100 - 20)
     from generate_series(1, ${count}) n join agencies.agency a on a.no = ${agency} and a.code <> 'oics'
     join vendors.vendor v on v.no = n % ${VENDORS} + 1`,
  )
  await client.query(
    `insert into published_vendors.contract (id, agency_id, vendor_id, is_classified, state)
     select c.id, c.agency_id, c.vendor_id, false, c.state from vendors.contract c`,
  )
  await client.query(
    `insert into published_vendors.party (contract_id, agency_id, key, valid_from)
     select c.id, c.agency_id, ${relationNumbers.PARTY}::bigint << 32 | v.no, c.awarded_at
     from vendors.contract c join vendors.vendor v on v.id = c.vendor_id`,
  )
  await client.query('analyze agencies.agency, vendors.contract, published_vendors.party')
}
