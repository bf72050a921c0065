/** Keeps what a contract says at this moment as its next edition, so that what was agreed before stays known. */
import type pg from 'pg'

const insert = `
insert into vendors.contract_terms (contract_id, edition, amount_twd, term_from, term_to, system_ids, secret_level,
  bespoke_development, required_specialists, audit_cadence_months, log_kinds, log_cadence_months, suitability_clause,
  subcontracting_allowed, subcontract_depth, reason, set_by, set_at)
select c.id, 1 + (select count(*) from vendors.contract_terms e where e.contract_id = c.id), c.amount_twd, c.term_from,
  c.term_to, c.system_ids, c.secret_level, c.bespoke_development, c.required_specialists, c.audit_cadence_months,
  c.log_kinds, c.log_cadence_months, c.suitability_clause, c.subcontracting_allowed, c.subcontract_depth, $2, $3, $4
from vendors.contract c where c.id = $1`

export async function keepTerms(
  client: pg.ClientBase,
  contractId: string,
  told: { readonly reason: string | null; readonly by: number; readonly at: Date },
): Promise<void> {
  await client.query(insert, [contractId, told.reason, told.by, told.at])
}
