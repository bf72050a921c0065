/** A row as resolvers get it: its columns, and what it tells the gate about the viewer's relation to it. */
import type { RowAccess } from '../law/access/decide.ts'
import type { RowSource } from './row-source.ts'

export const ACCESS: unique symbol = Symbol('access')

export interface Access extends RowAccess {
  /** Same for all rows on which every decision must fall the same way. */
  readonly likeness: string
  readonly owner: string | null
  readonly id: string
  readonly type: string
  readonly classFor: (dataClass: string) => string
  /** What the gate decided on all rows that are alike, for the viewer who last looked. */
  decidedFor: object | null
  decisions: (number | undefined)[]
}

// biome-ignore lint/suspicious/noExplicitAny: a column is an SQL expression, whose type only the database knows
export type Row<Source extends RowSource> = { readonly [Name in keyof Source['columns']]: any } & {
  readonly id: string
  readonly [ACCESS]: Access
}

interface Raw {
  readonly _keys: readonly string[]
  readonly _meets: string
  readonly _owner: string | null
  readonly [column: string]: unknown
}

type Alike = Pick<Access, 'keys' | 'meets' | 'likeness' | 'type' | 'classFor'>

function alikeOf(source: RowSource, raw: Raw, likeness: string): Alike {
  const names = Object.keys(source.conditions)
  const meets = new Set(names.filter((_, index) => raw._meets[index] === '1'))
  const varied = (source.variants ?? []).filter((_, index) => raw._meets[names.length + index] === '1')
  return {
    keys: new Set(raw._keys.map(Number)),
    meets: (condition) => meets.has(condition),
    likeness,
    type: source.type,
    classFor: (dataClass) => varied.find((variant) => variant.from === dataClass)?.to ?? dataClass,
  }
}

const known = new WeakMap<RowSource, Map<string, Alike>>()
/** Far more than a page has; what comes after is worked out again for every row. */
const KEPT = 5_000

/** Most rows of a page stand in the same relations to the viewer, so what follows from these is worked out once. */
function accessOf(source: RowSource, raw: Raw): Access {
  const likeness = `${source.table}|${raw._keys.join()}|${raw._meets}`
  const kept = known.get(source) ?? new Map<string, Alike>()
  known.set(source, kept)
  const alike = kept.get(likeness) ?? alikeOf(source, raw, likeness)
  if (kept.size < KEPT) kept.set(likeness, alike)
  return { ...alike, owner: raw._owner, id: String(raw.id), decidedFor: null, decisions: [] }
}

export function rowOf<Source extends RowSource>(source: Source, raw: Record<string, unknown>): Row<Source> {
  const { _keys, _meets, _owner, ...columns } = raw as Raw
  return Object.assign(columns, { [ACCESS]: accessOf(source, raw as Raw) }) as unknown as Row<Source>
}

/** A part of a row (a clock, a name, a record kept with it) is seen by the same right as the row itself. */
export function within<Part extends object>(
  row: { readonly [ACCESS]: Access },
  part: Part,
): Part & { readonly [ACCESS]: Access } {
  return Object.assign(part, { [ACCESS]: row[ACCESS] })
}

export function accessTo(value: unknown): Access | undefined {
  return typeof value === 'object' && value !== null ? (value as { [ACCESS]?: Access })[ACCESS] : undefined
}
