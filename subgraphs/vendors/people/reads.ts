/** A vendor's people as rows: seen by the contracting agency, by their own company, and by themselves. */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql, selfKey } from '../../row-source.ts'
import { contractRows } from '../contract/reads.ts'

/** As it is published: a viewer who may not see the contract must not take its people for ordinary ones. */
const isSecret: Sql = (t) =>
  `exists (select 1 from published_vendors.contract k where k.id = ${t}.contract_id and k.is_classified)`

/**
 * The company that named somebody keeps reading what it filed, after the contract too; of other companies' people it
 * learns nothing. Whoever is engaged on the contract looks at all of them as long as that lasts.
 */
const parties: Sql = (t) =>
  `select p.key from published_vendors.party p left join published_vendors.vendor v on v.id = ${t}.vendor_id
     where p.contract_id = ${t}.contract_id and p.valid_from <= (select access.now())
       and case when p.key >> 32 = ${relationNumbers.ENGAGED} then p.valid_to is null or p.valid_to > (select access.now())
         else (p.key & ${2 ** 32 - 1}::bigint) = v.no end`

export const vendorPersonRows = rowSource({
  type: 'VendorPerson',
  table: 'vendors.vendor_person',
  class: 'VE.PERSONNEL',
  variants: [{ when: isSecret, from: 'VE.PERSONNEL', to: 'VE.CLASSIFIED' }],
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'vendorId', 'name', 'post', 'suitabilityBasis', 'personNo'),
    ...plain('namedAt', 'leftAt', 'version'),
    isIdentified: (t) => `${t}.person_no is not null`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    parties,
    (t) => `select ${selfKey(`${t}.person_no`)} where ${t}.person_no is not null`,
  ],
  conditions: {},
})

const today = `((select access.now()) at time zone 'Asia/Taipei')::date`

/** A showing counts to the end of its last day. */
const counts: Sql = (t) => `(${t}.expires_on is null or ${t}.expires_on >= ${today})`

export const qualifications: PartSource = {
  type: 'Qualification',
  table: 'vendors.qualification',
  parent: vendorPersonRows,
  parentColumn: 'person_id',
  columns: {
    ...plain('id', 'basis', 'evidence', 'filedAt'),
    expiresOn: (t) => `${t}.expires_on::text`,
    isInForce: counts,
  },
  order: (t) => `${t}.filed_at, ${t}.id`,
}

export const assignments: PartSource = {
  type: 'Assignment',
  table: 'vendors.assignment',
  parent: vendorPersonRows,
  parentColumn: 'person_id',
  columns: {
    ...plain('id', 'startedAt', 'endedAt', 'endedFor'),
    state: (t) =>
      `case when ${t}.ended_at is not null then 'ENDED' when ${t}.cleared_until <= (select access.now()) then 'SUSPENDED' else 'ACTIVE' end`,
  },
  order: (t) => `${t}.started_at, ${t}.id`,
}

export const undertakings: PartSource = {
  type: 'NonDisclosureUndertaking',
  table: 'vendors.non_disclosure_undertaking',
  parent: contractRows,
  parentColumn: 'contract_id',
  columns: {
    ...plain('id', 'personId', 'vendorId', 'form', 'document', 'recordedAt'),
    signedOn: (t) => `${t}.signed_on::text`,
  },
  order: (t) => `${t}.recorded_at, ${t}.id`,
}

export const vendorPersonList: ListSource = {
  name: 'vendorPersons',
  source: vendorPersonRows,
  filters: {},
  orders: {
    NAMED_AT: {
      touches: { class: 'VE.PERSONNEL', field: 'namedAt' },
      sql: (t) => `${t}.named_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'NAMED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: {
    contract: { sql: (t) => `${t}.contract_id`, touches: { class: 'VE.PERSONNEL', field: 'contract' } },
  },
}

/** People of the contracts who are named and have not left, by what they count as qualified for (ER-4-1-2). */
export const countedByBasis = `
select p.contract_id as "contractId", q.basis, count(distinct p.id)::int as count
from vendors.vendor_person p join vendors.qualification q on q.person_id = p.id
where p.contract_id = any($1) and p.left_at is null and ${counts('q')}
group by grouping sets ((p.contract_id, q.basis), (p.contract_id))`

/** The row of a person as commands of this subgraph take it; null where there is none on that contract. */
export async function personOn(client: pg.ClientBase, contractId: string, personId: string) {
  const { rows } = await client.query(
    `select id, vendor_id as "vendorId", person_no as "personNo", left_at as "leftAt" from vendors.vendor_person
     where id = $1 and contract_id = $2 for update`,
    [personId, contractId],
  )
  return (rows[0] ?? null) as {
    readonly id: string
    readonly vendorId: string | null
    readonly personNo: number | null
    readonly leftAt: Date | null
  } | null
}
