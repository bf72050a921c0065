/** Vendors as rows: agencies read them all, the public its line of the register, a vendor its own record. */
import type { ListSource } from '../../list.ts'
import { always, plain, rowSource } from '../../row-source.ts'
import { isOwnAgency } from '../published/agency.ts'

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
    (t) => `select unnest(array[10::bigint << 32 | ${t}.no, 11::bigint << 32 | ${t}.no])`,
  ],
  conditions: {
    OWN_VENDOR_RECORD: always,
    OWN_AGENCY_DEALS_WITH_VENDOR: (t) =>
      `exists (select 1 from published_agencies.agency a where ${isOwnAgency('a')}
         and (a.id = ${t}.registered_by_agency_id or exists (
           select 1 from published_vendors.contract c where c.vendor_id = ${t}.id and c.agency_id = a.id)))`,
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
