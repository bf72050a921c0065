/** The row rule as SQL, written once from the matrix: the same text serves reads, references and policies. */
import type { FieldShape } from '../law/access/decide.ts'
import { type Group, groupsOf, type Wanted } from './groups.ts'
import { type RowSource, reachedBy, type Sql } from './row-source.ts'

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function relationsOf(source: RowSource, t: string): string {
  return source.relations.map((relation) => relation(t)).join(' union all ')
}

/** Null where a condition is not declared: it is never met. */
function conditionsSql(source: RowSource, t: string, group: Group): readonly string[] | null {
  const found = group.conditions.map((name) => source.conditions[name]?.(t))
  if (!found.every((text) => text !== undefined)) return null
  return found.filter((text) => text !== 'true').map((text) => `(${text})`)
}

/** One look for the viewer's keys on the row, whatever groups there are; then which of the groups a key opens. */
function keyedSql(source: RowSource, t: string, groups: readonly [Group, readonly string[]][]): string[] {
  if (groups.length === 0 || source.relations.length === 0) return []
  const opened = ({ name }: Group) => `k.key = any((select access.openings(${literal(name)}))::bigint[])`
  const ways = groups.map(([group, conditions]) => [...conditions, opened(group)].join(' and '))
  const held =
    ways.length > 1 ? `k.key = any((select access.keys())::bigint[]) and (${ways.join(' or ')})` : ways[0]
  return [`exists (select 1 from (${relationsOf(source, t)}) as k(key) where ${held})`]
}

/**
 * The same for whom every key is one to an agency: agencies are looked up once for the whole statement instead of keys
 * once for every row, which is what whoever counts many rows wants.
 */
function reachedSql(agency: string, groups: readonly [Group, readonly string[]][]): string[] {
  return groups.map(([{ name }, conditions]) => {
    const reached = reachedBy(`(select access.openings(${literal(name)}))`)
    return [...conditions, `${agency} in (${reached})`].join(' and ')
  })
}

/**
 * True on rows on which what is wanted of the viewer holds, whatever other class they may fall under. With `agency`, all
 * keys that open it are keys to the row's agency.
 */
export function holdsOn(source: RowSource, t: string, wanted: Wanted, agency?: Sql): string {
  const groups = groupsOf(wanted).flatMap((group): [Group, readonly string[]][] => {
    const conditions = conditionsSql(source, t, group)
    return conditions ? [[group, conditions]] : []
  })
  const keyless = groups
    .filter(([group]) => group.keyless)
    .map(([{ name }, conditions]) => [...conditions, `(select access.has(${literal(name)}))`].join(' and '))
  const byKey = groups.filter(([group]) => group.keyed)
  const keyed = agency ? reachedSql(agency(t), byKey) : keyedSql(source, t, byKey)
  const found = [...keyless, ...keyed]
  return found.length > 0 ? found.map((text) => `(${text})`).join(' or ') : 'false'
}

/** The classes that rows of the source can fall under when a field of `dataClass` is asked for. */
export function wantedOf(source: RowSource, dataClass = source.class, field?: FieldShape): readonly Wanted[] {
  const variants = (source.variants ?? []).filter((variant) => variant.from === dataClass)
  return [dataClass, ...variants.map((variant) => variant.to)].map((each) => ({
    dataClass: each,
    rowType: source.type,
    ...(field && { field }),
  }))
}

/**
 * Everything a statement over rows of the source needs of the viewer: for them, and for what they are about. Rows about
 * something whose very existence is read with a stated purpose only are not there without one: `hidden` are such classes.
 */
export function neededFor(source: RowSource, hidden?: ReadonlySet<string>): readonly Wanted[] {
  const about = [...(source.about ? [source.about.source] : []), ...(source.from?.about ?? [])]
  const behind = about.flatMap((each) => neededFor(each, hidden))
  return [...wantedOf(source), ...behind.filter(({ dataClass }) => !hidden?.has(dataClass))]
}

/** The rule of the table's policy: the row is the viewer's to see, and so is what it is about. */
export function rowRule(source: RowSource, t: string): string {
  const own = visible(source, t)
  if (!source.about) return own
  const { source: whole, id } = source.about
  return `(${own}) and (${id(t)} is null or exists (
    select 1 from ${whole.table} about where about.id = ${id(t)} and (${rowRule(whole, 'about')})))`
}

/** True on rows the viewer may see; with a field, on rows where that field shows. Rows of hidden classes never match. */
export function visible(
  source: RowSource,
  t: string,
  dataClass = source.class,
  field?: FieldShape,
  hidden?: ReadonlySet<string>,
): string {
  const [base, ...varied] = wantedOf(source, dataClass, field)
  if (!base || hidden?.has(dataClass)) return 'false'
  if (varied.length === 0) return holdsOn(source, t, base)
  const variants = (source.variants ?? []).filter((variant) => variant.from === dataClass)
  const plainRows = variants.map((variant) => `not (${variant.when(t)})`).join(' and ')
  const parts = variants
    .filter(({ to }) => !hidden?.has(to))
    .map(
      (variant) => `((${variant.when(t)}) and (${holdsOn(source, t, { ...base, dataClass: variant.to })}))`,
    )
  return [`(${plainRows} and (${holdsOn(source, t, base)}))`, ...parts].join(' or ')
}

/** What every row brings along for the gate: the viewer's keys on it and the conditions it meets. */
export function accessColumns(source: RowSource, t: string): string {
  const keys =
    source.relations.length > 0
      ? `array(select distinct k.key from (${relationsOf(source, t)}) as k(key) where k.key = any((select access.keys())::bigint[]))`
      : `'{}'::bigint[]`
  const flags = [
    ...Object.values(source.conditions).map((condition) => condition(t)),
    ...(source.variants ?? []).map((variant) => variant.when(t)),
  ].map((text) => `case when ${text} then '1' else '0' end`)
  const owner = source.owner ? `${source.owner(t)}` : 'null'
  return `${keys} as "_keys", ${flags.length > 0 ? `concat(${flags.join(', ')})` : `''`} as "_meets", ${owner} as "_owner"`
}
