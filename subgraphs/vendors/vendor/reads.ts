/** Vendors as rows: agencies read them all, the public its line of the register, a vendor its own record. */

import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { always, plain, rowSource } from '../../row-source.ts'
import { idsOfOwnAgencies } from '../published/agency.ts'

const { PARTY, SUB_PARTY } = relationNumbers

export const vendorRows = rowSource({
  type: 'Vendor',
  table: 'vendors.vendor',
  class: 'VE.VENDOR',
  columns: plain(
    'id',
    'nameZh',
    'nameEn',
    'registrationNo',
    'dutyPhone',
    'dutyEmail',
    'registeredAt',
    'version',
  ),
  owner: (t) => `${t}.registered_by_agency_id`,
  // The keys name the vendor itself and no other party, so whoever holds one asks about his own record.
  relations: [
    (t) => `select unnest(array[${PARTY}::bigint << 32 | ${t}.no, ${SUB_PARTY}::bigint << 32 | ${t}.no])`,
  ],
  conditions: {
    OWN_VENDOR_RECORD: always,
    OWN_AGENCY_DEALS_WITH_VENDOR: (t) =>
      `(${t}.registered_by_agency_id = any(${idsOfOwnAgencies}) or exists (
         select 1 from published_vendors.contract c where c.vendor_id = ${t}.id and c.agency_id = any(${idsOfOwnAgencies})))`,
  },
})

const name = { class: 'VE.VENDOR', field: 'name' }

export const vendorList: ListSource = {
  name: 'vendors',
  source: vendorRows,
  filters: {
    search: {
      touches: name,
      sql: (t) => `position(lower($value::text) in lower(concat_ws(' ', ${t}.name_zh, ${t}.name_en))) > 0`,
    },
    registrationNo: {
      touches: { class: 'VE.VENDOR', field: 'registrationNo' },
      sql: (t) => `${t}.registration_no = $value`,
    },
  },
  orders: {
    NAME: { touches: name, sql: (t) => `${t}.name_zh`, type: 'text' },
    REGISTERED_AT: {
      touches: { class: 'VE.VENDOR', field: 'registeredAt' },
      sql: (t) => `${t}.registered_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'NAME', direction: 'ASC' },
}

/** A sub-vendor stands in the register and is not the vendor itself. */
export async function requireOtherVendor(
  client: pg.ClientBase,
  subVendorId: string,
  vendorId: string,
): Promise<void> {
  const argument = 'subVendorId'
  if (!isId(subVendorId)) throw new Refusal('NOT_FOUND', { argument })
  const { rowCount } = await client.query('select 1 from vendors.vendor where id = $1', [subVendorId])
  if (!rowCount) throw new Refusal('NOT_FOUND', { argument })
  if (subVendorId === vendorId) throw new Refusal('BAD_INPUT', { argument, clause: 'ER-4-1-3c' })
}
