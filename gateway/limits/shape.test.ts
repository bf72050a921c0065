import { type GraphQLError, getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../configuration/configuration.ts'
import { defaultLimits, type Limits, limitsOf } from './limits.ts'
import { checkShape } from './shape.ts'
import { checkVariables } from './variables.ts'

const limits = defaultLimits
const refusal = (run: () => unknown): Record<string, unknown> => {
  try {
    run()
  } catch (error) {
    return (error as GraphQLError).extensions ?? { code: String(error) }
  }
  return { code: 'served' }
}
const shape = (source: string, changed: Partial<Limits> = {}) =>
  refusal(() => checkShape(parse(source), { ...limits, ...changed }))

describe('a document within its limits', () => {
  test.each([
    '{ incidents(first: 20) { nodes { id agency { name } } } }',
    getIntrospectionQuery(),
    '{ valueOf: a toString: b hasOwnProperty: c }',
    '{ __typename x: __typename }',
    'mutation M($input: I!) { reportIncident(input: $input) { incident { id } } }',
  ])('is served: %s', (source) => {
    expect(shape(source).code).toBe('served')
  })
})

describe('a document beyond a limit is told which, how much, and what to do', () => {
  const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`
  const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ')
  const cases: [string, string, string, number, number][] = [
    ['depth', nested(13), 'LIMIT_DEPTH', 12, 13],
    ['aliases', `{ ${many(31, (i) => `g${i} { x${i}: y }`)} }`, 'LIMIT_FIELDS', 20, 31],
    ['aliases inside', `{ g { ${many(31, (i) => `h${i} { x: y }`)} } }`, 'LIMIT_ALIASES', 30, 31],
    ['repeats', `{ g { ${many(16, () => 'y')} } }`, 'LIMIT_ALIASES', 15, 16],
    ['root fields', `{ ${many(21, (i) => `f${i}`)} }`, 'LIMIT_FIELDS', 20, 21],
    [
      'root fields in fragments',
      `{ ...F ...F } fragment F on Query { ${many(11, (i) => `f${i}`)} }`,
      'LIMIT_FIELDS',
      20,
      22,
    ],
    ['fields', `{ g { ${many(1000, (i) => `f${i}`)} } }`, 'LIMIT_FIELDS', 1000, 1001],
    ['directives', `{ a ${many(101, () => '@x')} }`, 'LIMIT_FIELDS', 100, 101],
    ['schema lists', '{ __type(name: "A") { fields { type { fields { name } } } } }', 'LIMIT_DEPTH', 1, 2],
    ['lists', `{ a(ids: [${many(1_001, () => '1')}]) }`, 'LIMIT_SIZE', 1_000, 1_001],
  ]
  test.each(cases)('%s', (_, source, code, limit, actual) => {
    expect(shape(source)).toMatchObject({ code, limit, actual, remedy: expect.stringMatching(/\.$/) })
  })

  test('a fragment bomb is refused by its count alone', () => {
    const bomb = `{ ...F0 } ${many(60, (i) => `fragment F${i} on Q { a { ...F${i + 1} ...F${i + 1} } }`)} fragment F60 on Q { a }`
    expect(shape(bomb)).toMatchObject({ code: 'LIMIT_FIELDS', actual: Number.MAX_SAFE_INTEGER })
  })

  test('a circle of fragments is refused', () => {
    expect(shape('{ ...F } fragment F on Q { a ...F }')).toMatchObject({
      code: 'BAD_INPUT',
      measure: 'fragments',
    })
  })

  test('the schema and data are asked apart, because the planner would drop the data', () => {
    expect(shape('{ __schema { queryType { name } } a }')).toMatchObject({ code: 'BAD_INPUT' })
    expect(shape('{ ...F } fragment F on Q { a __type(name: "A") { name } }')).toMatchObject({
      code: 'BAD_INPUT',
    })
    expect(shape('{ __schema { queryType { name } } }')).toMatchObject({ code: 'served' })
  })

  test('one request is one operation', () => {
    expect(shape('query A { a } query B { b }')).toMatchObject({ code: 'BAD_INPUT', limit: 1, actual: 2 })
    expect(shape('fragment F on Q { a }')).toMatchObject({ code: 'BAD_INPUT', actual: 0 })
    expect(shape('{ a } type X { y: Int }')).toMatchObject({ code: 'BAD_INPUT', measure: 'definitions' })
  })

  test.each([
    '{ __proto__: a }',
    '{ constructor: a }',
    '{ a { prototype: b } }',
    '{ __typename: id }',
    '{ ...F } fragment F on Q { x { __schema: a } }',
    '{ ...__proto__ } fragment __proto__ on Q { a }',
    'query __proto__ { a }',
    'query Q($__proto__: Int) { a(b: $__proto__) }',
    '{ a(b: { __proto__: 1 }) }',
    '{ a(__proto__: 1) }',
  ])('a reserved name is refused: %s', (source) => {
    expect(shape(source)).toMatchObject({ code: 'BAD_INPUT', measure: 'names' })
  })
})

describe('variables', () => {
  const variables = (value: unknown) => refusal(() => checkVariables(value, limits))
  const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)

  test('are an object or absent', () => {
    expect(checkVariables(undefined, limits)).toEqual({})
    expect(checkVariables({ constructor: 1, toString: [2] }, limits)).toEqual({
      constructor: 1,
      toString: [2],
    })
    for (const value of [[], 'a', 1, true]) expect(variables(value)).toMatchObject({ code: 'BAD_INPUT' })
  })

  test('nest a few levels, not without end', () => {
    expect(variables(deep(16)).code).toBe('served')
    expect(variables(deep(18))).toMatchObject({ code: 'LIMIT_DEPTH' })
    expect(variables(deep(20_000))).toMatchObject({ code: 'LIMIT_DEPTH', actual: 17 })
  })

  test('hold lists of bounded length, at any depth', () => {
    expect(variables({ a: { ids: Array(1_000).fill(1) } }).code).toBe('served')
    expect(variables({ a: { ids: Array(1_001).fill(1) } })).toMatchObject({
      code: 'LIMIT_SIZE',
      actual: 1_001,
    })
  })

  test('never carry a member that could change a prototype', () => {
    expect(variables(JSON.parse('{"a":[{"__proto__":{"admin":true}}]}'))).toMatchObject({ code: 'BAD_INPUT' })
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })
})

describe('the table of limits', () => {
  test('settings change their own number only', () => {
    const configured = limitsOf({ ...readConfiguration({}), limitDepth: 7 })
    expect(configured).toEqual({ ...limits, depth: 7 })
  })
})
