/**
 * Figures as a file, page by page: each page is asked for with the right of that moment, is in the journal before it
 * leaves, and carries on the count and the digest of those before it. Where it begins is sealed, so that nobody can
 * make up a digest; with the last page the file becomes a record (G-71).
 */
import { randomUUID } from 'node:crypto'
import { daysIn } from '../../../law/calendar/taipei.ts'
import type { Context } from '../../context.ts'
import { refuseOtherThanEndedMonths } from '../../ended-months.ts'
import { fileHead, fileLines } from './csv.ts'
import { type Asked, type FigureGroup, figuresFrom } from './figures.ts'
import { RunningDigest } from './running-digest.ts'

/** A page holds cells of one month; months are the unit of release, so pages together tell what one answer would. */
const CELLS = 500
const NAME = 'incidentFiguresPage'
const groups: readonly FigureGroup[] = ['AGENCY', 'LEVEL', 'MONTH']

interface Progress {
  readonly month: string
  readonly skip: number
  readonly page: number
  readonly rows: number
  readonly digest: string
}

/** The first and the last day of the month that begins with the day. */
function monthOf(first: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return { from: first, to: `${first.slice(0, 8)}${daysIn({ year, month })}` }
}

function monthAfter(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

function placeOf(
  { viewer, database }: Context,
  question: string,
  from: string,
  after: string | null | undefined,
) {
  if (after == null) {
    const begun: Progress = {
      month: from,
      skip: 0,
      page: 1,
      rows: 0,
      digest: RunningDigest.begun().laidDown(),
    }
    return { id: randomUUID() as string, progress: begun }
  }
  const { value, id } = database.cursors.place(viewer.subject ?? '', NAME, question, after)
  return { id, progress: JSON.parse(value) as Progress }
}

export async function figuresPage(
  { from, to, groupBy, after }: Asked & { readonly after?: string | null },
  context: Context,
) {
  const { now, sensitive, refusals, viewer, database } = context
  refuseOtherThanEndedMonths({ from, to }, now)
  const asked = { from, to, groupBy: groups.filter((each) => each === 'MONTH' || groupBy.includes(each)) }
  const question = JSON.stringify(asked)
  const { id, progress } = placeOf(context, question, from, after)
  const month = monthOf(progress.month)
  const cells = await figuresFrom({ ...month, groupBy: asked.groupBy }, context, progress.skip, CELLS + 1)
  const lines = fileLines(cells.slice(0, CELLS).map((cell) => ({ ...cell, month: month.from })))
  const text = `${progress.page === 1 ? fileHead : ''}${lines.text}`
  const digest = RunningDigest.takenUp(progress.digest).update(text)
  const rows = progress.rows + lines.count
  const onward = { page: progress.page + 1, rows, digest: digest.laidDown() }
  const next: Progress | null =
    cells.length > CELLS
      ? { ...onward, month: month.from, skip: progress.skip + CELLS }
      : month.to < to
        ? { ...onward, month: monthAfter(month.from), skip: 0 }
        : null
  const sha256 = next ? null : digest.digest()
  const told = `${id} page ${progress.page}, ${month.from.slice(0, 7)} by ${asked.groupBy.join('+')}, ${rows} lines so far`
  const missing = sensitive.note('AGG.STATS', {
    owner: null,
    type: 'Export',
    id: sha256 ? `${told}, all of ${from}/${to}, sha256 ${sha256}` : told,
  })
  if (missing !== undefined) {
    refusals.add(`Query.${NAME}`, 'AGG.STATS', viewer.refusingClause('AGG.STATS'), missing)
    return null
  }
  if (sha256)
    sensitive.alongside((client) =>
      client.query('select incidents.append_export($1, $2, $3, $4, $5)', [
        id,
        question,
        sensitive.purpose,
        rows,
        sha256,
      ]),
    )
  return {
    export: id,
    text,
    rows,
    sha256,
    next:
      next && database.cursors.at(viewer.subject ?? '', NAME, question, { value: JSON.stringify(next), id }),
  }
}
