/** Entries of the response log as rows of their own: some viewers see some of them (IN.RESPONSE_LOG and its masks). */
import type { ListSource } from '../../list.ts'
import {
  emergencyOf,
  liaisonOf,
  plain,
  reachOf,
  rowSource,
  supportingOf,
  taskForceOf,
} from '../../row-source.ts'
import { conditionsOfCase } from '../facts/cases.ts'

export const responseLogRows = rowSource({
  type: 'ResponseLogEntry',
  table: 'incidents.response_log_entry',
  class: 'IN.RESPONSE_LOG',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'kind', 'at', 'text', 'counterpart', 'backupKind'),
    ...plain('forBriefing', 'aboutFacilities', 'aboutEvidence', 'correctsId', 'authorAgencyId', 'role'),
    ...plain('recordedAt'),
    isCorrected: (t) =>
      `exists (select from incidents.response_log_entry later where later.corrects_id = ${t}.id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    supportingOf((t) => `${t}.incident_id`),
    taskForceOf((t) => `${t}.incident_id`),
    emergencyOf((t) => `${t}.incident_id`),
    liaisonOf((t) => `${t}.incident_id`),
  ],
  conditions: {
    ...conditionsOfCase,
    'IN.RESPONSE_LOG/briefing': (t) => `${t}.for_briefing`,
    'IN.RESPONSE_LOG/disaster': (t) => `${t}.about_facilities`,
    'IN.RESPONSE_LOG/law-enforcement': (t) =>
      `(${t}.kind in ('LAW_ENFORCEMENT_CONTACT', 'INVESTIGATION') or ${t}.about_evidence)`,
  },
})

const touching = (field: string) => ({ class: 'IN.RESPONSE_LOG', field })

export const responseLogList: ListSource = {
  name: 'responseLog',
  source: responseLogRows,
  filters: { kind: { touches: touching('kind'), sql: (t) => `${t}.kind = $value` } },
  // By the time of each entry, which even those see who see some entries only.
  orders: { AT: { touches: touching('at'), sql: (t) => `${t}.at`, type: 'timestamptz' } },
  order: { by: 'AT', direction: 'ASC' },
  agency: (t) => `${t}.agency_id`,
  under: { incident: (t) => `${t}.incident_id` },
}
