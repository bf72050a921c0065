/** Who stands in which relation to an audit, its findings and what follows: never more than to the contract, and less. */
import { relationNumbers } from '../../law/access/relations.ts'
import type { RowSource, Sql } from '../row-source.ts'

const { PARTY, SUB_PARTY } = relationNumbers

const inForce = (p: string) =>
  `${p}.valid_from <= (select access.now()) and (${p}.valid_to is null or ${p}.valid_to > (select access.now()))`

/** The vendor of the contract, on the rows that are not the agency's alone. */
export const vendorOf =
  (contract: Sql, when: Sql = () => 'true'): Sql =>
  (t) =>
    `select p.key from published_vendors.party p where p.contract_id = ${contract(t)} and p.key >> 32 = ${PARTY}
       and ${inForce('p')} and ${when(t)}`

/** The sub-vendor that a row is about; of the others' parts it learns nothing (a10). */
export const subVendorOf =
  (contract: Sql, subVendor: Sql): Sql =>
  (t) =>
    `select p.key from published_vendors.party p join published_vendors.vendor v on p.key = ${SUB_PARTY}::bigint << 32 | v.no
       where p.contract_id = ${contract(t)} and v.id = ${subVendor(t)} and ${inForce('p')}`

/** Engaged auditors on the team, within the window of the audit and of their engagement: else they are nobody. */
export const teamOf =
  (audit: Sql): Sql =>
  (t) =>
    `select m.key from published_vendors.audit_team m
       join published_vendors.party p on p.contract_id = m.contract_id and p.key = m.key
       where m.audit_id = ${audit(t)} and ${inForce('m')} and ${inForce('p')}`

/** A draft until it is issued; of a contract with state secrets as secret as that, draft or not (ER-4-1-4a). */
export function classesOf(issued: Sql): NonNullable<RowSource['variants']> {
  const secret: Sql = (t) => `${t}.is_classified`
  const [DRAFT, ISSUED, CLASSIFIED] = ['VE.AUDIT_DRAFT', 'VE.AUDIT_ISSUED', 'VE.CLASSIFIED']
  return [
    { when: secret, from: DRAFT, to: CLASSIFIED },
    { when: secret, from: ISSUED, to: CLASSIFIED },
    { when: (t) => `(not ${t}.is_classified and ${issued(t)})`, from: DRAFT, to: ISSUED },
    // Rights that begin with the issue give none on a draft.
    { when: (t) => `(not ${t}.is_classified and not ${issued(t)})`, from: ISSUED, to: DRAFT },
  ]
}
