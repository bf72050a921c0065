import fc from 'fast-check'
import { buildSchema, type GraphQLError, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { checkCost, commandWeight, costOf, defaultPageSize, plainListSize, totalCountWeight } from './cost.ts'
import { defaultLimits } from './limits.ts'

const schema = buildSchema(`
  type Query {
    agencies(first: Int, last: Int): AgencyConnection
    agenciesByDefault(first: Int = 7): AgencyConnection
    agency(id: ID!): Agency
    agenciesById(ids: [ID!]!): [Agency]
    named: Named
  }
  type Mutation { rename(name: String): Agency }
  interface Named { name: String }
  type Agency implements Named {
    name: String
    code: String
    superiors: [Agency!]
    units(first: Int): AgencyConnection
  }
  type AgencyConnection { totalCount: Int, nodes: [Agency!]!, edges: [AgencyEdge!]!, pageInfo: PageInfo! }
  type AgencyEdge { cursor: String, node: Agency }
  type PageInfo { hasNextPage: Boolean }
`)
const limits = defaultLimits
const cost = (source: string, variables: Record<string, unknown> = {}) =>
  costOf(parse(source), schema, variables, limits)
const refusal = (source: string, variables: Record<string, unknown> = {}) => {
  try {
    return { cost: checkCost(parse(source), schema, variables, limits) }
  } catch (error) {
    return (error as GraphQLError).extensions
  }
}

describe('the cost of a query', () => {
  test('is the number of values its answer could hold', () => {
    expect(cost('{ agency(id: 1) { name code } }')).toBe(3)
    expect(cost('{ agencies(first: 10) { nodes { name } } }')).toBe(1 + 1 + 10 * 2)
    expect(cost('{ agencies(first: 10) { edges { node { name } } pageInfo { hasNextPage } } }')).toBe(
      2 + 2 + 10 * 3,
    )
    expect(cost('{ agency(id: 1) { superiors { name } } }')).toBe(1 + 1 + plainListSize * 2)
    expect(cost('{ agenciesById(ids: ["a", "b", "c"]) { name } }')).toBe(1 + 3 * 2)
  })

  test('multiplies page by page', () => {
    const inner = 1 + 1 + 5 * 2
    expect(cost('{ agencies(first: 100) { nodes { units(first: 5) { nodes { name } } } } }')).toBe(
      2 + 100 * (1 + inner),
    )
  })

  test('a page without a size is the default, of the schema or of the house', () => {
    expect(cost('{ agencies { nodes { name } } }')).toBe(2 + defaultPageSize * 2)
    expect(cost('{ agenciesByDefault { nodes { name } } }')).toBe(2 + 7 * 2)
    expect(cost('{ agencies(first: null) { nodes { name } } }')).toBe(2 + defaultPageSize * 2)
  })

  test('an exact count and a command weigh what they cause', () => {
    expect(cost('{ agencies(first: 0) { totalCount } }')).toBe(1 + totalCountWeight)
    expect(cost('mutation { rename(name: "x") { name } }')).toBe(commandWeight + 1)
    expect(cost('mutation { ...M ...M } fragment M on Mutation { rename { name } }')).toBe(
      2 * (commandWeight + 1),
    )
  })

  test('page sizes in variables count as sent, or as their default', () => {
    const source = 'query Q($n: Int = 3) { agencies(first: $n) { nodes { name } } }'
    expect(cost(source)).toBe(2 + 3 * 2)
    expect(cost(source, { n: 50 })).toBe(2 + 50 * 2)
    expect(cost('query Q($ids: [ID!]!) { agenciesById(ids: $ids) { name } }', { ids: ['a', 'b'] })).toBe(
      1 + 2 * 2,
    )
  })

  test('a variable named like an object’s own machinery finds only what was sent', () => {
    const source = 'query Q($constructor: Int) { agencies(first: $constructor) { nodes { name } } }'
    expect(cost(source)).toBe(2 + defaultPageSize * 2)
    expect(cost(source, { constructor: 4 })).toBe(2 + 4 * 2)
  })

  test('parts switched off by a directive count as if they were on', () => {
    expect(cost('{ agency(id: 1) { name @skip(if: true) } }')).toBe(2)
  })
})

describe('a page size that may not be', () => {
  test.each([
    ['{ agencies(first: 101) { totalCount } }', {}],
    ['{ agencies(last: 101) { totalCount } }', {}],
    ['{ agencies(first: -1) { totalCount } }', {}],
    ['query Q($n: Int) { agencies(first: $n) { totalCount } }', { n: 101 }],
    ['query Q($n: Int) { agencies(first: $n) { totalCount } }', { n: '5' }],
    ['query Q($n: Int) { agencies(first: $n) { totalCount } }', { n: 1.5 }],
    ['query Q($n: Int) { agencies(first: $n) { totalCount } }', { n: Number.POSITIVE_INFINITY }],
    ['{ ...F } fragment F on Query { agency(id: 1) { units(first: 1000) { totalCount } } }', {}],
  ])('%s %j is refused with the bound', (source, variables) => {
    expect(refusal(source, variables)).toMatchObject({ code: 'BAD_INPUT', measure: 'pageSize', limit: 100 })
  })
})

test('pages nested beyond the limit are refused with the cost and the limit', () => {
  const source =
    '{ agencies(first: 100) { nodes { units(first: 100) { nodes { units(first: 100) { nodes { name } } } } } } }'
  expect(refusal(source)).toMatchObject({
    code: 'LIMIT_COST',
    limit: limits.cost,
    actual: 2_020_302 + 10_000,
  })
})

test('nesting without end is refused without overflow', () => {
  const levels = 200
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on Agency { units(first: 100) { nodes { ...F${i + 1} } } }`,
  )
  const source = `{ agency(id: 1) { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Agency { name }`
  expect(refusal(source)).toMatchObject({ code: 'LIMIT_COST', actual: Number.MAX_SAFE_INTEGER })
})

test('the cost of fragments equals the cost of the same query written out', () => {
  const set = fc.letrec<{ agency: string }>((tie) => ({
    agency: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom('name', 'code', 'name code', 'units(first: 0) { totalCount }'),
      tie('agency').map((inner) => `superiors { ${inner} }`),
      fc
        .tuple(fc.nat(100), tie('agency'))
        .map(([n, inner]) => `units(first: ${n}) { nodes { ${inner} } edges { cursor } }`),
      fc.tuple(tie('agency'), tie('agency')).map(([a, b]) => `${a} ... on Agency { ${b} }`),
    ),
  })).agency
  fc.assert(
    fc.property(set, fc.nat(100), (inner, n) => {
      const written = `{ agencies(first: ${n}) { nodes { ${inner} } } agency(id: 1) { ${inner} } }`
      const spread = `{ agencies(first: ${n}) { ...C } agency(id: 1) { ...A } }
        fragment A on Agency { ${inner} } fragment C on AgencyConnection { nodes { ...A } }`
      expect(cost(spread)).toBe(cost(written))
    }),
  )
})
