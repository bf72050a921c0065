/** The facts of a contract from which its obligations follow, read in one piece from the tables that keep them. */
import type pg from 'pg'
import type { ContractFacts } from '../../../law/obligations/facts.ts'
import type { Sql } from '../../row-source.ts'
import { plain } from '../../row-source.ts'
import { isCore } from '../contract/reads.ts'
import { toldByAudits, toldByDeliveries, toldByNotices, toldByPeople } from './told.ts'

const among = (table: string, what: string, where = 'true'): Sql => {
  return (t) => `(select ${what} from vendors.${table} e where e.contract_id = ${t}.id and ${where})`
}

/** A clause that was in no edition before the terms were kept was there at the award. */
const suitabilityClauseAt: Sql = (t) =>
  `case when ${t}.suitability_clause then
    coalesce(${among('contract_terms', 'min(e.set_at)', 'e.suitability_clause')(t)}, ${t}.awarded_at) end`

const facts: Readonly<Record<keyof ContractFacts, Sql>> = {
  ...plain('secretLevel', 'bespokeDevelopment', 'amountTwd', 'requiredSpecialists', 'awardedAt'),
  ...plain('termFrom', 'termTo', 'secretsRecordedAt', 'endedAt', 'dataReturnDueAt', 'closedAt'),
  ...plain('subcontractingAllowed', 'undertakingSigned', 'logClause', 'auditDueAt', 'assuranceValidUntil'),
  isCore,
  suitabilityClauseAt,
  assuredAt: among('vendor_assurance', 'max(e.recorded_at)'),
  otherMeasures: among('other_measure', 'count(*)'),
  unverifiedMeasures: among('other_measure', 'count(*)', 'e.verified_at is null'),
  measureDueAt: among(
    'other_measure',
    'min(e.due_at)',
    '(e.verified_at is null or e.verified_at > e.due_at)',
  ),
  measureVerifiedAt: among('other_measure', 'max(e.verified_at)'),
  shownSpecialists: among('vendor_selection', 'max(e.trained + e.certified + e.experienced)'),
  selectedAt: among('vendor_selection', 'max(e.selected_at)'),
  ...toldByPeople,
  ...toldByDeliveries,
  ...toldByNotices,
  ...toldByAudits,
}

/** One JSON object; instants are those whose names end with At. */
export const factsSql: Sql = (t) =>
  `jsonb_build_object(${Object.entries(facts)
    .map(([name, sql]) => `'${name}', ${sql(t)}`)
    .join(', ')})`

export function factsFrom(told: Readonly<Record<string, unknown>>): ContractFacts {
  const entries = Object.entries(told).map(([name, value]) => [
    name,
    name.endsWith('At') && value !== null ? new Date(String(value)) : value,
  ])
  return Object.fromEntries(entries) as ContractFacts
}

/** As a command reads them, in its transaction. */
export async function factsOf(client: pg.ClientBase, contractId: string): Promise<ContractFacts> {
  const { rows } = await client.query(
    `select ${factsSql('c')} as facts from vendors.contract c where c.id = $1`,
    [contractId],
  )
  return factsFrom(rows[0].facts)
}
