/** The row rule as SQL, written once from the matrix: the same text serves reads, references and policies. */
import type { FieldShape } from '../law/access/decide.ts'
import { type Group, groupsOf, type Wanted } from './groups.ts'
import type { RowSource } from './row-source.ts'

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function relationsOf(source: RowSource, t: string): string {
  return source.relations.map((relation) => relation(t)).join(' union all ')
}

function groupSql(source: RowSource, t: string, group: Group): string | null {
  const conditions: string[] = []
  for (const name of group.conditions) {
    const condition = source.conditions[name]
    if (!condition) return null
    const text = condition(t)
    if (text !== 'true') conditions.push(`(${text})`)
  }
  const ways: string[] = []
  if (group.keyless) ways.push(`(select access.has(${literal(group.name)}))`)
  if (group.keyed && source.relations.length > 0)
    ways.push(
      `exists (select 1 from (${relationsOf(source, t)}) as k(key) where k.key = any((select access.openings(${literal(group.name)}))::bigint[]))`,
    )
  if (ways.length === 0) return null
  return [...conditions, ways.length > 1 ? `(${ways.join(' or ')})` : ways[0]].join(' and ')
}

function classSql(source: RowSource, t: string, wanted: Wanted): string {
  const found = groupsOf(wanted)
    .map((group) => groupSql(source, t, group))
    .filter((text) => text !== null)
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
  if (varied.length === 0) return classSql(source, t, base)
  const variants = (source.variants ?? []).filter((variant) => variant.from === dataClass)
  const plainRows = variants.map((variant) => `not (${variant.when(t)})`).join(' and ')
  const parts = variants
    .filter(({ to }) => !hidden?.has(to))
    .map(
      (variant) => `((${variant.when(t)}) and (${classSql(source, t, { ...base, dataClass: variant.to })}))`,
    )
  return [`(${plainRows} and (${classSql(source, t, base)}))`, ...parts].join(' or ')
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
