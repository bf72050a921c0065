/** Standing as it shows: rows joined by their ids, each under its own right; a hidden one is null. */
import type { Context } from '../../context.ts'
import type { ListSource, PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { ACCESS, type Access, within } from '../../row.ts'
import type { RowSource } from '../../row-source.ts'
import { agencyRows } from '../directory/reads.ts'

type Columns = Readonly<Record<string, unknown>> & { readonly id: string; readonly [ACCESS]: Access }

export const byId =
  (source: RowSource) =>
  (_: unknown, { id }: { id: string }, { reads }: Context) =>
    reads.byId(source, id)

/** Entities are read again wherever they are met: an id that somebody sends along opens nothing. */
export const reference =
  (source: RowSource) =>
  ({ id }: { id: string }, { reads }: Context) =>
    reads.byId(source, id)

/** The row that a column names, if there is one and the viewer may see it. */
export const named =
  (source: RowSource, column: string) =>
  (row: Columns, _: unknown, { reads }: Context) =>
    row[column] === null ? null : reads.byId(source, row[column])

export const agency = named(agencyRows, 'agencyId')

export const pageOf = (list: ListSource) => (_: unknown, args: PageArgs, context: Context) =>
  page(context, list, args)

export const pageOfAgency =
  (list: ListSource) =>
  ({ id }: { id: string }, args: PageArgs, context: Context) =>
    pageUnder(context, list, 'agency', id, args)

/** How the grant came about is part of it, and seen by the same right. */
export const request = (row: Columns) => within(row, { ...row })

/** Agencies by their ids, as far as the viewer may see them. */
export async function mandate(row: Columns, _: unknown, { reads }: Context) {
  const ids = row.mandate as readonly string[]
  const found = await Promise.all(ids.map((id) => reads.byId(agencyRows, id)))
  return found.filter((each) => each !== null)
}

/** What a task is about, if it is of this type. */
export const subjectOf =
  (type: string, source: RowSource) =>
  (row: Columns, _: unknown, { reads }: Context) =>
    row.subjectType === type ? reads.byId(source, row.subjectId) : null
