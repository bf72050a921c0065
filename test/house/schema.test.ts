import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isWrappingType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { clauseList } from '../../law/clauses/clauses.ts'
import { classedFields, isStructure, schemaProblems } from '../../subgraphs/schema-classes.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { isOurs, schemaFiles, schemas } from './schemas.ts'
import { read, root } from './source.ts'
import { columns } from './tables.ts'

interface Place {
  readonly subgraph: string
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly at: string
}

const types = Object.entries(schemas).flatMap(([subgraph, schema]) =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && isOurs(name))
    .map((type) => ({ subgraph, type })),
)
const places: readonly Place[] = types.flatMap(({ subgraph, type }) =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter(({ name }) => !name.startsWith('_'))
        .map((field) => ({ subgraph, type, field, at: `${type.name}.${field.name} of ${subgraph}` }))
    : [],
)
const of = (type: string) => places.filter((place) => place.type.name === type)
const written = (type: { toString(): string } | undefined) => (type ? String(type) : 'nothing')
const isPage = (type: { readonly name: string }) => type.name.endsWith('Connection')

function hasList(type: unknown): boolean {
  return isListType(type) || (isWrappingType(type) && hasList(type.ofType))
}

function argument(field: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined {
  return field.args.find((each) => each.name === name)
}

describe('a list', () => {
  test('at the root is a page of its rows, never a bare list', () => {
    expect(
      of('Query')
        .filter(({ field }) => hasList(field.type))
        .map(({ at }) => at),
    ).toEqual([])
  })

  test('as a page has nodes, edges, its place and a count, and nothing of it can be refused alone', () => {
    const wrong = types.flatMap(({ subgraph, type }) => {
      if (!isObjectType(type) || !isPage(type)) return []
      const row = type.name.replace(/Connection$/, '')
      const { nodes, edges, pageInfo, totalCount } = type.getFields()
      const found = [nodes, edges, pageInfo, totalCount].map((field) => written(field?.type)).join(' ')
      const right = `[${written(nodes && getNamedType(nodes.type))}!]! [${row}Edge!]! PageInfo! Int!`
      return found === right && isStructure(type) ? [] : [`${type.name} of ${subgraph}: ${found}`]
    })
    expect(wrong).toEqual([])
  })

  test('takes its page in both directions', () => {
    const right = { first: 'Int', after: 'String', last: 'Int', before: 'String' }
    const wrong = places.filter(
      ({ field }) =>
        isPage(getNamedType(field.type)) &&
        Object.entries(right).some(([name, type]) => written(argument(field, name)?.type) !== type),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })
})

describe('a mutation', () => {
  test('takes one input with its key, and answers with a payload of its own that repeats the key', () => {
    const wrong = of('Mutation').filter(({ field: { name, args, type } }) => {
      const title = `${name[0]?.toUpperCase()}${name.slice(1)}`
      const input = args[0] && getNamedType(args[0].type)
      const payload = getNamedType(type)
      return !(
        args.length === 1 &&
        args[0]?.name === 'input' &&
        written(args[0].type) === `${title}Input!` &&
        isInputObjectType(input) &&
        written(input.getFields().clientMutationId?.type) === 'String!' &&
        isObjectType(payload) &&
        payload.name === `${title}Payload` &&
        isStructure(payload) &&
        written(payload.getFields().clientMutationId?.type) === 'String!' &&
        Object.keys(payload.getFields()).length === 2
      )
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
  })
})

describe('a class of data', () => {
  test('stands on every field, is known, belongs to its subgraph, and leaves the field nullable', () => {
    const wrong = Object.entries(schemas).flatMap(([name, schema]) =>
      schemaProblems(schema, name).map((problem) => `${name}: ${problem}`),
    )
    expect(wrong).toEqual([])
  })

  test('is the same wherever two subgraphs show the same field: composers would silently keep one', () => {
    const seen = new Map<string, { subgraph: string; dataClass: string }>()
    const wrong: string[] = []
    for (const { subgraph, at, coordinate } of places.map((place) => ({
      ...place,
      coordinate: `${place.type.name}.${place.field.name}`,
    }))) {
      if (/^(Query|Mutation)\./.test(coordinate)) continue
      const dataClass = classOf(subgraph, coordinate)
      const other = seen.get(coordinate)
      if (other && other.dataClass !== dataClass)
        wrong.push(`${at} carries ${dataClass}, in ${other.subgraph} ${other.dataClass}`)
      seen.set(coordinate, { subgraph, dataClass })
    }
    expect(wrong).toEqual([])
  })
})

const classesBySubgraph = new Map(
  Object.entries(schemas).map(([name, schema]) => [
    name,
    new Map(classedFields(schema).map((each) => [each.coordinate, each.dataClass])),
  ]),
)

/** Keys and structure have none, and that must be the same everywhere, too. */
function classOf(subgraph: string, coordinate: string): string {
  return classesBySubgraph.get(subgraph)?.get(coordinate) ?? 'no class'
}

describe('a description', () => {
  test('stands on every type, field, argument, input field and value', () => {
    const wrong = types.flatMap(({ subgraph, type }) => parts(type).map((part) => `${part} of ${subgraph}`))
    expect(wrong).toEqual([])
  })

  test('cites clauses that are registered', () => {
    const wrong = schemaFiles.flatMap((path) =>
      [...read(path).matchAll(/\b(?:(?:ER|SR|IG|NP|AP|IR|ACT)-\d[\w.-]*|G-\d\d)/g)]
        .map(([cited]) => cited.replace(/[.-]+$/, ''))
        .filter((cited) => !isRegistered(cited))
        .map((cited) => `${path} cites ${cited}`),
    )
    expect(wrong).toEqual([])
  })
})

/** A whole article or paragraph may be cited, too, when some of it is registered. */
function isRegistered(cited: string): boolean {
  return clauseList.some(
    ({ id }) => id === cited || (id.startsWith(cited) && /^[a-z.-]/.test(id.slice(cited.length))),
  )
}

/** What of a type has no description. */
function parts(type: (typeof types)[number]['type']): string[] {
  const bare: string[] = []
  const look = (name: string, part: { description?: string | null | undefined }) => {
    if (!part.description) bare.push(name)
  }
  if (!/^(Query|Mutation|Subscription)$/.test(type.name)) look(type.name, type)
  if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
  if (isObjectType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      look(`${type.name}.${field.name}`, field)
      for (const each of 'args' in field ? field.args : [])
        look(`${type.name}.${field.name}(${each.name})`, each)
    }
  return bare
}

describe('an identifier', () => {
  test('of a row is a random uuid, made by the database', () => {
    const wrong = [...columns].filter(
      ([name, { type, hasDefault }]) =>
        /^(agencies|incidents|vendors|intelligence)\.\w+\.id$/.test(name) && !(type === 'uuid' && hasDefault),
    )
    expect(wrong.map(([name, { type }]) => `${name}: ${type}`)).toEqual([])
  })

  test('that counts up is never shown', () => {
    const wrong = sourcesOf().flatMap(({ at, table, columns: read }) =>
      at.filter(({ field }) => {
        const column = /^t\.(\w+)$/.exec(read[field.name]?.('t') ?? '')?.[1]
        return columns.get(`${table}.${column}`)?.counted
      }),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })
})

describe('a field of a row', () => {
  test('has a column or a resolver: none answers null for want of either', () => {
    const wrong = sourcesOf().flatMap(({ at, columns: read, resolvers }) =>
      at.filter(({ field }) => !(field.name in read) && !resolvers.has(field.name)),
    )
    expect([...new Set(wrong.map(({ at }) => at))]).toEqual([])
  })
})

test('every schema file belongs to a capability that is registered', () => {
  const registered = new Set(
    subgraphs.flatMap(({ capabilities }) =>
      capabilities.flatMap(({ schema }) => (schema ? [schema.pathname.slice(root.length)] : [])),
    ),
  )
  expect(schemaFiles.filter((path) => !registered.has(path))).toEqual([])
})

/** Where resolvers read declared rows, with the fields that the schema shows of them. */
function sourcesOf() {
  return subgraphs.flatMap(({ name, capabilities }) =>
    capabilities
      .flatMap(({ rows = [], parts: found = [] }) => [...rows, ...found])
      .map((source) => ({
        table: source.table,
        columns: source.columns,
        at: of(source.type).filter(({ subgraph }) => subgraph === name),
        resolvers: new Set(
          capabilities.flatMap(({ resolvers }) => Object.keys((resolvers?.[source.type] as object) ?? {})),
        ),
      })),
  )
}
