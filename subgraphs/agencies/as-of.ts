/** Facts of the directory as of a date: one statement per field, date and batch, for however many agencies. */

import type { Context } from '../context.ts'
import { accessColumns, wantedOf } from '../predicate.ts'
import { type Reads, selectList } from '../reads.ts'
import { Refusal } from '../refusal.ts'
import { type Row, rowOf } from '../row.ts'
import type { RowSource, Sql } from '../row-source.ts'

export interface AsOf {
  readonly asOf?: string | Date | null
}

const EARLIEST = Date.UTC(1900, 0, 1)
const LATEST = Date.UTC(2200, 0, 1)

/** The instant that was asked for, or the request's own. */
export function instantOf({ asOf }: AsOf, { now }: Pick<Context, 'now'>): Date {
  return asOf == null ? now : statedInstant(asOf, 'asOf')
}

export function statedInstant(value: string | Date, argument: string): Date {
  const instant = new Date(value)
  if (!(instant.getTime() >= EARLIEST && instant.getTime() < LATEST))
    throw new Refusal('BAD_INPUT', { argument, reason: 'NO_INSTANT' })
  return instant
}

export const inForceAt = (t: string, at: string) =>
  `${t}.valid_from <= ${at} and (${t}.valid_to is null or ${t}.valid_to > ${at})`

const identities = new WeakMap<Reads, Map<string, object>>()

/** One loader per request, purpose and date. */
export function identityOf(reads: Reads, name: string): object {
  const known = identities.get(reads) ?? new Map<string, object>()
  identities.set(reads, known)
  const found = known.get(name) ?? {}
  known.set(name, found)
  return found
}

/** Rows that hang on agencies by number; `$1` are the numbers and `$2` the instant. */
export interface Related<Source extends RowSource = RowSource> {
  readonly name: string
  readonly source: Source
  readonly agency: Sql
  readonly where: Sql
  readonly order: Sql
}

const texts = new WeakMap<Related, string>()

function textOf(related: Related): string {
  const { source, agency, where, order } = related
  const text =
    texts.get(related) ??
    `select ${agency('t')} as "_parent", ${selectList(source, 't')}, ${accessColumns(source, 't')} from ${source.table} t
     where ${agency('t')} = any($1::int[]) and ${where('t')} order by ${order('t')}`
  texts.set(related, text)
  return text
}

export async function relatedRows<Source extends RowSource>(
  { reads }: Pick<Context, 'reads'>,
  related: Related<Source>,
  agencyNo: number,
  at: Date,
): Promise<readonly Row<Source>[]> {
  const identity = identityOf(reads, `${related.name} ${at.toISOString()}`)
  return reads.batched(identity, String(agencyNo), async (numbers) => {
    const statement = { text: textOf(related), values: [numbers, at] }
    const [found = []] = await reads.run(wantedOf(related.source), statement)
    const byAgency = Map.groupBy(found, (raw) => String(raw._parent))
    return numbers.map((each) =>
      (byAgency.get(each) ?? []).map(({ _parent, ...raw }) => rowOf(related.source, raw)),
    )
  })
}

/** A short closed list, whole: the groups of all tables, the sectors, the council's records. */
export async function everyRow<Source extends RowSource>(
  { reads }: Pick<Context, 'reads'>,
  source: Source,
  order: Sql,
): Promise<readonly Row<Source>[]> {
  return reads.batched(identityOf(reads, `every ${source.type}`), '', async () => {
    const text = `select ${selectList(source, 't')}, ${accessColumns(source, 't')} from ${source.table} t order by ${order('t')}`
    const [found = []] = await reads.run(wantedOf(source), { text, values: [] })
    return [found.map((raw) => rowOf(source, raw))]
  })
}

/** Answers of one of the database's own functions about agencies, one row set per agency. */
export async function answersOn<Answer extends object>(
  { reads }: Pick<Context, 'reads'>,
  text: string,
  agencyNo: number,
  at: Date,
): Promise<readonly Answer[]> {
  const identity = identityOf(reads, `${text} ${at.toISOString()}`)
  return reads.batched(identity, String(agencyNo), async (numbers) => {
    const [found = []] = await reads.run([], { text, values: [numbers, at] })
    const byAgency = Map.groupBy(found, (raw) => String(raw._parent))
    return numbers.map((each) => (byAgency.get(each) ?? []) as unknown as readonly Answer[])
  })
}
