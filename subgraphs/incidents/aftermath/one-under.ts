/** The one row that hangs on another and is seen by a right of its own: hidden and absent are both null. */
import type { Context } from '../../context.ts'
import { accessColumns, wantedOf } from '../../predicate.ts'
import { mayEver, selectList } from '../../reads.ts'
import { type Row, rowOf } from '../../row.ts'
import type { RowSource } from '../../row-source.ts'

/** Row-level security decides which rows there are; the gate then decides on each field by the row's own access. */
export function oneUnder<Source extends RowSource>(
  { reads, viewer }: Context,
  source: Source,
  column: string,
  parentId: string,
): Promise<Row<Source> | null> {
  return reads.batched(source, parentId, async (parents) => {
    if (!mayEver(viewer, source)) return parents.map(() => null)
    const text = `select t.${column} as "_parent", ${selectList(source, 't')}, ${accessColumns(source, 't')} from ${source.table} t where t.${column} = any($1)`
    const [rows = []] = await reads.run(wantedOf(source), { text, values: [parents] })
    const byParent = new Map(rows.map(({ _parent, ...raw }) => [_parent, rowOf(source, raw)]))
    return parents.map((parent) => byParent.get(parent) ?? null)
  })
}
