/** Deliveries and tests as rows: the agency's, the vendor's and the engaged tester's; a sub-vendor's are none of them. */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain, reachOf, rowSource, type Sql, supportingOf } from '../../row-source.ts'
import { isSecretNow, primesOf } from '../published/parties.ts'

const variants = [{ when: isSecretNow, from: 'VE.TEST', to: 'VE.CLASSIFIED' }]
const whole = { table: 'vendors.contract', column: 'contract_id' }
const never: Sql = () => 'false'

export const deliveryRows = rowSource({
  type: 'Delivery',
  table: 'vendors.delivery',
  class: 'VE.TEST',
  variants,
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'number', 'state', 'note', 'usesOthers', 'filedAt', 'decidedAt'),
    ...plain('reason', 'version'),
    // For commands, which see the contract whole.
    contractState: (t) => `(select c.state from published_vendors.contract c where c.id = ${t}.contract_id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [reachOf((t) => `${t}.agency_id`), primesOf],
  // What was delivered is linked to no case; the tests of it may be.
  conditions: { 'VE.TEST/case': never },
  whole,
})

export const deliveredVersions: PartSource = {
  type: 'DeliveredVersion',
  table: 'vendors.delivered_version',
  parent: deliveryRows,
  parentColumn: 'delivery_id',
  columns: plain('id', 'systemId', 'name', 'version', 'sha256'),
  order: (t) => `${t}.position`,
}

/** Cases, exercises apart, that touch the tested system. */
const casesTouching: Sql = (t) =>
  `select n.incident_id from published_incidents.incident_system n
     join published_incidents.incident i on i.id = n.incident_id and not i.is_exercise where n.system_id = ${t}.system_id`

export const testRows = rowSource({
  type: 'SecurityTest',
  table: 'vendors.security_test',
  class: 'VE.TEST',
  variants,
  columns: {
    ...plain('id', 'contractId', 'agencyId', 'deliveryId', 'systemId', 'testedName', 'testedVersion', 'kind'),
    ...plain('origin', 'performedBy', 'independenceDeclared', 'performedAt', 'passed', 'certificate'),
    ...plain('remedialSummary', 'filedBy', 'filedAt', 'state', 'decidedAt', 'reason', 'version'),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    primesOf,
    // Whoever was sent to a case sees in short how the system it touches was tested (a9).
    supportingOf((t) => `any(array(${casesTouching(t)}))`),
  ],
  conditions: { 'VE.TEST/case': (t) => `exists (${casesTouching(t)})` },
  whole,
})

const touching = (field: string) => ({ class: 'VE.TEST', field })
const filedAt = {
  touches: touching('filedAt'),
  sql: (t: string) => `${t}.filed_at`,
  type: 'timestamptz',
} as const

export const deliveryList: ListSource = {
  name: 'deliveries',
  source: deliveryRows,
  filters: {
    contractId: { touches: touching('contract'), sql: (t) => `${t}.contract_id = $value::uuid`, isId: true },
    state: { touches: touching('state'), sql: (t) => `${t}.state = $value` },
  },
  orders: { FILED_AT: filedAt },
  order: { by: 'FILED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { contract: (t) => `${t}.contract_id` },
}

export const testList: ListSource = {
  name: 'securityTests',
  source: testRows,
  filters: {
    origin: { touches: touching('origin'), sql: (t) => `${t}.origin = $value` },
    state: { touches: touching('state'), sql: (t) => `${t}.state = $value` },
  },
  orders: { FILED_AT: filedAt },
  order: { by: 'FILED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { delivery: { sql: (t) => `${t}.delivery_id`, touches: touching('delivery') } },
}
