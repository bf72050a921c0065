/** The list of audits; by default by the announced day, which whoever sees a row of a draft may read. */
import type { Filter, ListSource, Touches } from '../../list.ts'
import { auditRows } from './reads.ts'

const touching = (field: string): Touches => ({ class: 'VE.AUDIT_DRAFT', field })
const equal = (field: string, column: string): Filter => ({
  touches: touching(field),
  sql: (t) => `${t}.${column} = $value`,
})

export const auditList: ListSource = {
  name: 'vendorAudits',
  source: auditRows,
  filters: {
    state: equal('state', 'state'),
    stage: equal('stage', 'stage'),
    trigger: equal('trigger', 'trigger'),
    contractId: { touches: touching('contract'), sql: (t) => `${t}.contract_id = $value`, isId: true },
    issued: { touches: touching('issuedAt'), sql: (t) => `(${t}.issued_at is not null) = $value::boolean` },
  },
  orders: {
    ANNOUNCED_ON: {
      touches: touching('announcedOn'),
      sql: (t) => `${t}.announced_on::text`,
      type: 'text',
    },
  },
  order: { by: 'ANNOUNCED_ON', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}
