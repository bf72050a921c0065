/** Duties to share as rows, of the agency and of the national authority (SR-3-3), and how they begin and end. */
import type pg from 'pg'
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'
import { follow } from '../following.ts'
import { ofOrigin } from '../item/reads.ts'
import { kindOf } from '../published/bodies.ts'
import type { ShareDutyGround } from './vocabulary.ts'

export const dutyRows = rowSource({
  type: 'ShareDuty',
  table: 'intelligence.share_duty',
  class: 'TI.SHARE_LOG',
  columns: {
    ...plain('id', 'ground', 'earlyWarning', 'state', 'openedAt', 'fulfilledAt', 'waivedAt'),
    ...plain('waiver', 'waiverReason', 'publicUrl', 'publishedOn', 'receiptId', 'version'),
    // A duty ends at the instant at which its item arrives: either by itself would tell from whom it comes (G-39).
    agencyId: ofOrigin((t) => `${t}.agency_id`),
    itemId: ofOrigin((t) => `${t}.item_id`),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    (t) => `select ${relationNumbers.ORIGINATOR}::bigint << 32 | ${t}.agency_no`,
  ],
  conditions: { 'TI.SHARE_LOG/own': () => 'false' },
  whole: { table: 'intelligence.intel_item', column: 'item_id' },
})

const touches = (field: string) => ({ class: 'TI.SHARE_LOG', field })

export const dutyList: ListSource = {
  name: 'shareDuties',
  source: dutyRows,
  filters: { state: { touches: touches('state'), sql: (t) => `${t}.state = $value` } },
  orders: { OPENED_AT: { touches: touches('openedAt'), sql: (t) => `${t}.opened_at`, type: 'timestamptz' } },
  order: { by: 'OPENED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
}

/**
 * A government agency that is not the national authority itself owes it what it knows. Of its own incident the report
 * has told already (SR-3-N3, G-40); of a new kind of threat nothing has (SR-7-2).
 */
export async function openDuty(
  client: pg.ClientBase,
  itemId: string,
  ground: ShareDutyGround,
  now: Date,
): Promise<void> {
  const { rows } = await client.query(
    `select agency_id as "agencyId", incident_id is not null as "isReported" from intelligence.intel_item where id = $1`,
    [itemId],
  )
  const { agencyId, isReported } = rows[0]
  const { isGovernment, isNationalAuthority } = await kindOf(client, agencyId)
  if (!isGovernment || isNationalAuthority) return
  const open = follow('SHARE_DUTY', null, 'createdByGovernment')
  const isWaived = isReported && ground === 'ORIGINATED'
  await client.query(
    `insert into intelligence.share_duty
       (item_id, agency_id, agency_no, ground, early_warning, origin_visible, state, opened_at, waived_at, waiver)
     select id, agency_id, agency_no, $2, early_warning, origin_visible, $3, $4, $5, $6
     from intelligence.intel_item where id = $1`,
    [
      itemId,
      ground,
      isWaived ? follow('SHARE_DUTY', open, 'waiveShareDuty') : open,
      now,
      isWaived ? now : null,
      isWaived ? 'COVERED_BY_INCIDENT_REPORT' : null,
    ],
  )
}

/** The item reached the national authority: whatever duty it left open is done (SR-3-3). */
export async function fulfilDuties(client: pg.ClientBase, itemId: string, now: Date): Promise<void> {
  await client.query(
    `update intelligence.share_duty set state = $2, fulfilled_at = $3, version = version + 1
     where item_id = $1 and state = 'OPEN'`,
    [itemId, follow('SHARE_DUTY', 'OPEN', 'sharedWithNationalAuthority'), now],
  )
}
