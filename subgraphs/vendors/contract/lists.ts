/** The list of contracts: every filter says which field it would give away, so that it never does. */
import type { Filter, ListSource } from '../../list.ts'
import { assuranceStatus, contractRows, isCore, stateOf } from './reads.ts'

/** An identifier that is none matches nothing, instead of failing the statement. */
const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
const identified = `case when $value::text ~ '${UUID}' then $value::text::uuid end`

const touching = (field: string, sql: Filter['sql']): Filter => ({
  touches: { class: 'VE.CONTRACT', field },
  sql,
})

export const contractList: ListSource = {
  name: 'contracts',
  source: contractRows,
  filters: {
    // Whose a contract is decides whether it is seen at all: the filter tells no more than the row does.
    agencyId: touching('id', (t) => `${t}.agency_id = ${identified}`),
    vendorId: touching('vendor', (t) => `${t}.vendor_id = ${identified}`),
    state: touching('state', (t) => `${stateOf(t)} = $value`),
    underWay: touching(
      'state',
      (t) => `(${stateOf(t)} in ('AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED')) = $value::boolean`,
    ),
    assuranceStatus: touching('assuranceStatus', (t) => `${assuranceStatus(t)} = $value`),
    isCore: touching('isCore', (t) => `${isCore(t)} = $value::boolean`),
    reference: touching('reference', (t) => `${t}.reference = $value`),
    search: touching('title', (t) => `position(lower($value::text) in lower(${t}.title)) > 0`),
  },
  orders: {
    PREPARED_AT: {
      touches: { class: 'VE.CONTRACT', field: 'preparedAt' },
      sql: (t) => `${t}.prepared_at`,
      type: 'timestamptz',
    },
    REFERENCE: {
      touches: { class: 'VE.CONTRACT', field: 'reference' },
      sql: (t) => `${t}.reference`,
      type: 'text',
    },
  },
  order: { by: 'PREPARED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  contract: (t) => `${t}.id`,
  under: {
    agency: (t) => `${t}.agency_id`,
    vendor: { sql: (t) => `${t}.vendor_id`, touches: { class: 'VE.CONTRACT', field: 'vendor' } },
  },
}
