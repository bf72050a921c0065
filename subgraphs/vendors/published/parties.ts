/** The parties of a contract as rows about its deliveries need them, and whether the contract touches state secrets now. */
import { relationNumbers } from '../../../law/access/relations.ts'
import { principalsOf, type Sql } from '../../row-source.ts'

const inForce = `p.valid_from <= (select access.now()) and (p.valid_to is null or p.valid_to > (select access.now()))`

/** The vendor, and whoever was engaged to look at its work; of a sub-vendor's business only what is its own is. */
export const primesOf: Sql = principalsOf((t) => `${t}.contract_id`)

/** The same, and the sub-vendor whose filing it is: never the other sub-vendors (D-02). */
export const filersOf: Sql = (t) =>
  `select p.key from published_vendors.party p where p.contract_id = ${t}.contract_id and ${inForce}
     and (p.key >> 32 <> ${relationNumbers.SUB_PARTY}
       or p.key & 4294967295 = (select v.no from published_vendors.vendor v where v.id = ${t}.vendor_id))`

/** Asked of what is published, which everybody's statements may read: a contract that becomes secret is so at once. */
export const isSecretNow: Sql = (t) =>
  `exists (select 1 from published_vendors.contract s where s.id = ${t}.contract_id and s.is_classified)`
