/** Checks as rows: the result for those it concerns, what was found for the checker and the CISO and nobody else. */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import { RENEWAL_DAYS } from '../../../law/suitability/validity.ts'
import type { ListSource } from '../../list.ts'
import { plain, reachOf, rowSource, type Sql, selfKey } from '../../row-source.ts'

const ofAgency = reachOf((t) => `${t}.agency_id`)

const ofPerson: Sql = (t) => `select ${selfKey(`${t}.person_no`)} where ${t}.person_no is not null`

/**
 * The company collects the consent and is told the result (ER-4-3d), though a contract with secrets has no key of a
 * party: the matrix names it for this class, and shows it four words of a row that leads to no contract.
 */
const ofCompany: Sql = (t) =>
  `select (case when ${t}.by_sub_vendor then ${relationNumbers.SUB_PARTY} else ${relationNumbers.PARTY} end)::bigint << 32 | ${t}.vendor_no
   where ${t}.vendor_no is not null and exists (
     select 1 from published_vendors.contract k where k.id = ${t}.contract_id and k.state <> 'CLOSED')`

/** Validity ends by itself: nobody has to do anything for it (G-61). */
const isExpired: Sql = (t) => `${t}.state = 'CLEARED' and ${t}.valid_until <= (select access.now())`

export const checkRows = rowSource({
  type: 'SuitabilityCheck',
  table: 'vendors.suitability_check',
  class: 'VE.SUITABILITY',
  columns: {
    ...plain('id', 'personId', 'contractId', 'agencyId', 'personNo', 'basis', 'secretLevel'),
    ...plain('secretContentSummary', 'requiredAt', 'consentState', 'consentRequestedAt', 'consentForm'),
    ...plain('consentSignedAt', 'consentWithdrawnAt', 'openedAt', 'authors', 'result', 'decidedAt'),
    ...plain('validUntil', 'revokedAt', 'findingsId', 'version'),
    state: (t) => `case when ${isExpired(t)} then 'EXPIRED' else ${t}.state end`,
    decidedOn: (t) => `(${t}.decided_at at time zone 'Asia/Taipei')::date::text`,
    renewalDueAt: (t) =>
      `case when ${t}.state = 'CLEARED' then ${t}.valid_until - make_interval(days => ${RENEWAL_DAYS}) end`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [ofAgency, ofPerson, ofCompany],
  conditions: {},
  whole: { table: 'vendors.contract', column: 'contract_id' },
})

/** The person concerned asks the agency for what is in here; no key of his or hers lies on it (G-75). */
export const findingsRows = rowSource({
  type: 'SuitabilityFindings',
  table: 'vendors.suitability_findings',
  class: 'VE.SUITABILITY',
  columns: plain('id', 'checkId', 'agencyId', 'sealed', 'wrappedKey', 'keyId', 'erasedAt'),
  owner: (t) => `${t}.agency_id`,
  relations: [ofAgency],
  conditions: {},
})

export const exitControlRows = rowSource({
  type: 'ExitControl',
  table: 'vendors.exit_control',
  class: 'VE.SUITABILITY',
  columns: {
    ...plain('id', 'personId', 'contractId', 'agencyId', 'personNo', 'authorityReference', 'recordedAt'),
    ...plain('version'),
    startsOn: (t) => `${t}.starts_on::text`,
    endsOn: (t) => `${t}.ends_on::text`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [ofAgency, ofPerson],
  conditions: {},
})

const touching = (field: string) => ({ class: 'VE.SUITABILITY', field })

export const checkList: ListSource = {
  name: 'suitabilityChecks',
  source: checkRows,
  filters: {},
  orders: {
    REQUIRED_AT: { touches: touching('requiredAt'), sql: (t) => `${t}.required_at`, type: 'timestamptz' },
  },
  order: { by: 'REQUIRED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { person: { sql: (t) => `${t}.person_id`, touches: touching('person') } },
}

export const exitControlList: ListSource = {
  name: 'exitControls',
  source: exitControlRows,
  filters: {},
  orders: {
    RECORDED_AT: { touches: touching('recordedAt'), sql: (t) => `${t}.recorded_at`, type: 'timestamptz' },
  },
  order: { by: 'RECORDED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { person: { sql: (t) => `${t}.person_id`, touches: touching('person') } },
}

/**
 * Until when a person may work on secrets; null where no clearance stands at this moment (ER-4-1-4a). What was decided or
 * revoked last counts: an older clearance does not outlive it.
 */
export async function clearedUntil(client: pg.ClientBase, personId: string, now: Date): Promise<Date | null> {
  const { rows } = await client.query(
    `select case when state = 'CLEARED' and valid_until > $2 then valid_until end as until from vendors.suitability_check
     where person_id = $1 and decided_at is not null order by greatest(decided_at, revoked_at) desc, id limit 1`,
    [personId, now],
  )
  return rows[0]?.until ?? null
}

/** Whether anybody who is named for the contract may work on its secrets at this moment; of each the last word counts. */
export async function isAnybodyCleared(
  client: pg.ClientBase,
  contractId: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from vendors.vendor_person p cross join lateral (
       select state, valid_until from vendors.suitability_check where person_id = p.id and decided_at is not null
       order by greatest(decided_at, revoked_at) desc, id limit 1) k
     where p.contract_id = $1 and p.left_at is null and k.state = 'CLEARED' and k.valid_until > $2 limit 1`,
    [contractId, now],
  )
  return rowCount === 1
}

/** Begins a new course of a check; null where one is under way already. */
export async function requireCheck(client: pg.ClientBase, personId: string): Promise<string | null> {
  const { rows } = await client.query('select vendors.require_check($1) as id', [personId])
  return rows[0]?.id ?? null
}

/** Whoever has proofed who somebody is, has done so for the checks and the exit control as well. */
export async function identify(client: pg.ClientBase, personId: string, personNo: number): Promise<void> {
  for (const table of ['suitability_check', 'exit_control'])
    await client.query(`update vendors.${table} set person_no = $2 where person_id = $1`, [
      personId,
      personNo,
    ])
}
