/** Exports as rows: each is its maker's own; the journal of the national authority tells of all of them. */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { ListSource } from '../../list.ts'
import { plain, rowSource } from '../../row-source.ts'

export const exportRows = rowSource({
  type: 'Export',
  table: 'incidents.export',
  class: 'OWN.TASK',
  columns: {
    ...plain('id', 'purpose', 'rows', 'sha256', 'at'),
    from: (t) => `${t}.question ->> 'from'`,
    to: (t) => `${t}.question ->> 'to'`,
    groupBy: (t) => `${t}.question -> 'groupBy'`,
  },
  relations: [(t) => `select ${relationNumbers.SELF}::bigint << 32 | ${t}.by_no`],
  conditions: {},
})

export const exportList: ListSource = {
  name: 'exports',
  source: exportRows,
  filters: {},
  orders: { AT: { touches: { class: 'OWN.TASK', field: 'at' }, sql: (t) => `${t}.at`, type: 'timestamptz' } },
  order: { by: 'AT', direction: 'DESC' },
}
