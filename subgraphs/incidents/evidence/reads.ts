/** Evidence as rows of their own, of a sensitive class: a line of the register for some, the whole for few (IN.EVIDENCE). */
import type pg from 'pg'
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { emergencyOf, plain, reachOf, rowSource, supportingOf, taskForceOf } from '../../row-source.ts'
import { conditionsOfCase } from '../facts/cases.ts'

export const evidenceRows = rowSource({
  type: 'EvidenceItem',
  table: 'incidents.evidence_item',
  class: 'IN.EVIDENCE',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'kind', 'description', 'sha256', 'storageRef', 'custodianPost'),
    ...plain('collectedAt', 'legalHold', 'registeredByRole', 'registeredAt', 'version'),
    holdState: (t) =>
      `(case when exists (select from incidents.hold_release r where r.item_id = ${t}.id and r.state = 'ASKED')
         then 'RELEASE_ASKED' when ${t}.legal_hold then 'HELD' end)`,
    releaseAskedBy: (t) =>
      `(select r.asked_by_no from incidents.hold_release r where r.item_id = ${t}.id and r.state = 'ASKED')`,
    handlingState: (t) => `(select i.handling_state from incidents.incident i where i.id = ${t}.incident_id)`,
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    supportingOf((t) => `${t}.incident_id`),
    taskForceOf((t) => `${t}.incident_id`),
    emergencyOf((t) => `${t}.incident_id`),
  ],
  conditions: conditionsOfCase,
  whole: { table: 'incidents.incident', column: 'incident_id' },
})

export const evidenceList: ListSource = {
  name: 'evidence',
  source: evidenceRows,
  filters: {},
  orders: {
    // The order of registration shows nothing that its own rows do not; it is only the default.
    REGISTERED: { touches: { class: 'IN.EVIDENCE', field: 'id' }, sql: (t) => `${t}.no`, type: 'int' },
  },
  order: { by: 'REGISTERED', direction: 'ASC' },
  agency: (t) => `${t}.agency_id`,
  // That an item is there is part of the register: whoever lists it has read it.
  under: {
    incident: { sql: (t) => `${t}.incident_id`, touches: { class: 'IN.EVIDENCE', field: 'id' } },
  },
}

/** The chain of hands an item went through after it was registered. */
export const transferParts: PartSource = {
  type: 'EvidenceTransfer',
  table: 'incidents.evidence_transfer',
  parent: evidenceRows,
  parentColumn: 'item_id',
  columns: plain('body', 'officer', 'receiptNo', 'transferredAt', 'fromPost', 'role', 'recordedAt'),
  order: (t) => `${t}.no`,
}

/** That the hold on an item be released: who asked and why, who decided and why. */
export const releaseParts: PartSource = {
  type: 'HoldRelease',
  table: 'incidents.hold_release',
  parent: evidenceRows,
  parentColumn: 'item_id',
  columns: {
    ...plain('body', 'document', 'reason', 'askedByRole', 'askedAt', 'state', 'decidedByRole'),
    ...plain('decisionReason', 'decidedAt'),
  },
  order: (t) => `${t}.no`,
}

/** Supposes a crime: whatever is registered of the case is on hold from now on (IG-4.1-2-6a). */
export async function suspectCrime(client: pg.ClientBase, incidentId: string): Promise<void> {
  await client.query('update incidents.incident set criminal_suspected = true where id = $1', [incidentId])
  await client.query(
    `update incidents.evidence_item set legal_hold = true, version = version + 1
     where incident_id = $1 and not legal_hold`,
    [incidentId],
  )
}
