/** Shares as rows: lines of who sent what to whom, for the sharer and those above it, and its own line for a recipient. */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import { plain, reachOf, rowSource } from '../../row-source.ts'
import { ofOrigin } from '../item/reads.ts'

export const shareRows = rowSource({
  type: 'IntelShare',
  table: 'intelligence.intel_share',
  class: 'TI.SHARE_LOG',
  columns: {
    ...plain('id', 'itemId', 'recipientAgencyId', 'channel', 'safeguards'),
    ...plain('sharedAt', 'deliveredAt', 'recalledAt'),
    sharerId: ofOrigin((t) => `${t}.agency_id`),
    // Some roles are held at one body alone.
    sharedByRole: ofOrigin((t) => `${t}.shared_by_role`),
  },
  owner: (t) => `${t}.agency_id`,
  relations: [
    reachOf((t) => `${t}.agency_id`),
    (t) => `select ${relationNumbers.ORIGINATOR}::bigint << 32 | ${t}.agency_no`,
    (t) =>
      `select ${relationNumbers.RECIPIENT}::bigint << 32 | ${t}.recipient_agency_no where ${t}.recalled_at is null`,
  ],
  // Lines of partners come with their agreements (SR-10-2).
  conditions: { 'TI.SHARE_LOG/own': () => 'false' },
})

const touches = (field: string) => ({ class: 'TI.SHARE_LOG', field })

export const shareList: ListSource = {
  name: 'intelShares',
  source: shareRows,
  filters: {
    recipient: { touches: touches('recipient'), sql: (t) => `${t}.recipient_agency_id = $value`, isId: true },
  },
  orders: { SHARED_AT: { touches: touches('sharedAt'), sql: (t) => `${t}.shared_at`, type: 'timestamptz' } },
  order: { by: 'SHARED_AT', direction: 'DESC' },
  under: { item: { sql: (t) => `${t}.item_id`, touches: touches('intelItem') } },
}
