/** Every question that a schema allows, made from introspection: root fields, arguments, filters, orders, selections. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Twin } from './twins.ts'

const required = (field: GraphQLField<unknown, unknown>) =>
  field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)

/** All values, parts and pages of a type, so many levels deep; rows one level further are named only. */
export function wholeOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  within: readonly string[] = [],
): string {
  const path = [...within, type.name]
  const fields = Object.values(type.getFields()).flatMap((field): string[] => {
    const named = getNamedType(field.type)
    if (field.name.startsWith('_') || required(field).length > 0) return []
    if (isLeafType(named)) return [field.name]
    if (!isObjectType(named)) return []
    if (depth <= 0) return 'id' in named.getFields() ? [`${field.name} { id }`] : []
    const isPage = 'nodes' in named.getFields()
    const node = isPage ? getNamedType(named.getFields().nodes?.type as never) : named
    // A case under a case, through its group or an exercise, was asked for everything above.
    if (path.includes(String(node)))
      return [`${field.name} ${isPage ? '{ totalCount nodes { id } }' : '{ id }'}`]
    const inner = isPage ? pageOf(schema, named, depth - 1, path) : wholeOf(schema, named, depth - 1, path)
    return inner === '{  }' ? [] : [`${field.name} ${inner}`]
  })
  return `{ __typename ${fields.join(' ')} }`
}

function pageOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  within: readonly string[] = [],
): string {
  const node = getNamedType(type.getFields().nodes?.type as never) as unknown as GraphQLObjectType
  return `{ totalCount nodes ${depth < 0 ? '{ __typename }' : wholeOf(schema, node, depth, within)} pageInfo { hasNextPage endCursor } }`
}

/** Rows that filters are mostly about; by itself an argument is given the identifiers of all. */
const FILTERED = new Set(['Agency', 'Vendor', 'InformationSystem', 'Incident'])

/** What an argument of this type can be given, about this twin. */
export function valuesOf(type: GraphQLInputType, twin: Twin, inside = false): readonly string[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, twin, inside)
  if (isListType(type)) return valuesOf(type.ofType, twin, inside).map((value) => `[${value}]`)
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  if (isInputObjectType(type)) return inputsOf(Object.values(type.getFields()), twin)
  switch (type.name) {
    case 'ID':
      return [...twin.ids].flatMap(([of, [id]]) =>
        id === undefined || (inside && !FILTERED.has(of)) ? [] : [`"${id}"`],
      )
    case 'String':
      return twin.words.map((word) => JSON.stringify(word))
    case 'Boolean':
      return ['true', 'false']
    case 'DateTime':
      return twin.instants.map((instant) => `"${instant}"`)
    case 'Date':
      return twin.instants.map((instant) => `"${instant.slice(0, 10)}"`)
    default:
      return ['1', '2', '100']
  }
}

interface Asked {
  readonly name: string
  readonly type: GraphQLInputType
  readonly defaultValue?: unknown
}

const isRequired = ({ type, defaultValue }: Asked) => isNonNullType(type) && defaultValue === undefined

/** Each value of each argument by itself, beside the first value of those that must be there. */
function inputsOf(fields: readonly Asked[], twin: Twin): readonly string[] {
  return combined(fields, twin, true).map((pairs) => `{ ${pairs.join(', ')} }`)
}

function combined(fields: readonly Asked[], twin: Twin, inside = false): readonly (readonly string[])[] {
  const must = fields.filter(isRequired)
  const [first, second] = must
  const valuesFor = (field: Asked) =>
    valuesOf(field.type, twin, inside).map((value) => `${field.name}: ${value}`)
  const ones = first ? valuesFor(first) : []
  const twos = second ? valuesFor(second) : []
  // Every value of either, not every pair.
  const bases: readonly (readonly string[])[] = second
    ? [...ones.map((one) => [one, twos[0] ?? '']), ...twos.slice(1).map((two) => [ones[0] ?? '', two])]
    : first
      ? ones.map((one) => [one])
      : [[]]
  const varied = fields
    .filter((field) => !isRequired(field))
    .flatMap((field) => valuesFor(field).map((value) => [...(bases[0] ?? []), value]))
  return [...(must.length > 0 ? bases : []), ...varied]
}

const isPage = (type: GraphQLObjectType) => 'nodes' in type.getFields()

const PAGING = new Set(['first', 'last', 'after', 'before'])

/** The selection of one probe: enough to tell answers apart. */
function brief(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const fields = type.getFields()
  if ('nodes' in fields) {
    const node = getNamedType(fields.nodes?.type as never) as unknown as GraphQLObjectType
    const leaf = 'id' in node.getFields() ? 'id' : '__typename'
    return `{ totalCount nodes { ${leaf} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  }
  return wholeOf(schema, type, 0)
}

/** The gateway plans one question of everything much longer than several of a few fields each. */
const FIELDS_AT_ONCE = 8

/** The fields as so many documents, each with at most so many of them. */
function several(
  operation: 'query' | 'mutation',
  fields: readonly string[],
  most: number,
): readonly string[] {
  return Array.from({ length: Math.ceil(fields.length / most) }, (_, page) => {
    const some = fields.slice(page * most, (page + 1) * most)
    return `${operation} { ${some.map((each, at) => `f${at}: ${each}`).join('\n')} }`
  })
}

/** Root fields, each with every argument, and each once for everything. */
export function questions(schema: GraphQLSchema, twin: Twin): readonly string[] {
  const wide: string[] = []
  const narrow: string[] = []
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type)
    if (!isObjectType(type) || field.name.startsWith('_')) continue
    const byIdOnly = required(field).length === 1 && required(field)[0]?.name === 'id'
    const args = field.args.filter(({ name }) => !PAGING.has(name))
    const asked = combined(args as readonly Asked[], twin)
    for (const pairs of asked) narrow.push(`${field.name}(${pairs.join(', ')}) ${brief(schema, type)}`)
    if (byIdOnly) {
      // Every identifier is tried above; of the row that it may be, everything and what hangs on it is asked.
      for (const [of, [id]] of twin.ids)
        if (of.startsWith(type.name) && id)
          wide.push(`${field.name}(id: "${id}") ${wholeOf(schema, type, 2)}`)
    } else if (required(field).length === 0)
      wide.push(`${field.name} ${isPage(type) ? pageOf(schema, type, 1) : wholeOf(schema, type, 1)}`)
    if (isPage(type))
      for (const page of ['first: 1', 'last: 1', 'first: 0', 'first: 100'])
        narrow.push(`${field.name}(${page}) ${brief(schema, type)}`)
  }
  return [...several('query', wide, FIELDS_AT_ONCE), ...several('query', narrow, FIELDS_AT_ONCE * 12)]
}

/** One input for every mutation and type of row: all its identifiers are those of the twin's row of that type. */
export function commands(
  schema: GraphQLSchema,
  twin: Twin,
  types: readonly string[],
): readonly (readonly string[])[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const value = (type: GraphQLInputType, id: string, name: string): string => {
    if (isNonNullType(type)) return value(type.ofType, id, name)
    if (isListType(type)) return `[${value(type.ofType, id, name)}]`
    if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
    if (isInputObjectType(type)) {
      const inner = Object.values(type.getFields()).filter(
        (each) => isNonNullType(each.type) || each.name === 'expectedVersion' || isOfId(each.type),
      )
      return `{ ${inner.map((each) => `${each.name}: ${value(each.type, id, each.name)}`).join(', ')} }`
    }
    if (name === 'clientMutationId') return `"probe ${id}"`
    if (type.name === 'ID') return `"${id}"`
    if (type.name === 'Boolean') return 'false'
    if (type.name === 'DateTime') return '"2026-11-20T00:00:00Z"'
    if (type.name === 'Date') return '"2026-11-20"'
    return type.name === 'String' ? '"x"' : '1'
  }
  return types.map((type) => {
    const id = twin.ids.get(type)?.[0] ?? ''
    const each = fields.map(
      (field) =>
        `${field.name}(input: ${value(field.args[0]?.type as never, id, 'input')}) { clientMutationId }`,
    )
    return several('mutation', each, FIELDS_AT_ONCE)
  })
}

const isOfId = (type: GraphQLInputType) => getNamedType(type).name === 'ID'
