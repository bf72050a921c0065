/** The duty of a government agency to share what it knows with the national authority (SR-3-3). */
import { shareDuty as machine } from '../../../law/lifecycles/sharing-parties.ts'
import { boolean, check, date, index, integer, sql, text, uuid } from '../../drizzle.ts'
import { id, instant, intelligence, listed, version } from '../columns.ts'
import { intelItem } from '../item/tables.ts'
import { shareDutyGrounds, shareDutyWaivers } from './vocabulary.ts'

export const shareDuty = intelligence.table(
  'share_duty',
  {
    id: id(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => intelItem.id),
    agencyId: uuid('agency_id').notNull(),
    agencyNo: integer('agency_no').notNull(),
    ground: text('ground', { enum: shareDutyGrounds }).notNull(),
    earlyWarning: boolean('early_warning').notNull(),
    originVisible: boolean('origin_visible').notNull(),
    state: text('state', { enum: listed(machine.states) }).notNull(),
    openedAt: instant('opened_at').notNull(),
    fulfilledAt: instant('fulfilled_at'),
    waivedAt: instant('waived_at'),
    waiver: text('waiver', { enum: shareDutyWaivers }),
    waiverReason: text('waiver_reason'),
    publicUrl: text('public_url'),
    publishedOn: date('published_on'),
    receiptId: uuid('receipt_id'),
    version: version(),
  },
  (t) => [
    index('duty_of_item').on(t.itemId),
    index('duty_by_agency').on(t.agencyId, t.openedAt),
    check('duty_waived', sql.raw('(waived_at is null) = (waiver is null)')),
  ],
)
