import { buildSchema, getIntrospectionQuery } from 'graphql'
import { describe, expect, test, vi } from 'vitest'
import { defaultLimits } from '../limits/limits.ts'
import { createDocuments, type DocumentsOptions, type RequestParams } from './documents.ts'
import { documentHash, noPersistedDocuments, readPersistedDocuments, type Sender } from './persisted.ts'
import { withoutSuggestions } from './suggestions.ts'

const sdl = 'type Query { incident(id: ID): Incident, secret: Int } type Incident { id: ID, level: Int }'
const schema = buildSchema(sdl)
const known = '{ incident(id: 1) { level } }'
const persisted = readPersistedDocuments(JSON.stringify({ [documentHash(known)]: known }), 'documents.json')
const anonymous: Sender = { signedIn: false }
const person: Sender = { signedIn: true }
const partner: Sender = { signedIn: true, partner: true }

const house = (changed: Partial<DocumentsOptions> = {}) =>
  createDocuments({
    schema: () => schema,
    limits: defaultLimits,
    introspection: true,
    persisted: noPersistedDocuments,
    persistedOnly: 'off',
    ...changed,
  })
const outcome = (documents: ReturnType<typeof house>, params: RequestParams, sender = person) => {
  const result = documents.prepare(params, sender)
  return 'errors' in result ? result.errors.map((error) => error.extensions.code) : 'ready'
}
const messages = (documents: ReturnType<typeof house>, params: RequestParams) => {
  const result = documents.prepare(params, person)
  return 'errors' in result ? result.errors.map((error) => error.message).join('\n') : ''
}

describe('a document', () => {
  test('comes with what a plan needs, and its cost', () => {
    const result = house().prepare(
      { query: 'query Q { incident(id: 1) { id level } }', variables: { a: 1 } },
      person,
    )
    expect(result).toMatchObject({
      ready: { operation: 'query', operationName: 'Q', measures: { depth: 2 } },
      variables: { a: 1 },
      cost: 3,
    })
  })

  test('is parsed and validated once for all who send it', () => {
    const documents = house()
    const [first, second] = [
      documents.prepare({ query: known }, person),
      documents.prepare({ query: known }, anonymous),
    ]
    expect('ready' in first && 'ready' in second && first.ready === second.ready).toBe(true)
  })

  test('that failed is judged anew each time, never remembered as good', () => {
    const documents = house()
    for (let i = 0; i < 3; i++) expect(outcome(documents, { query: '{ nothing }' })).toEqual(['BAD_INPUT'])
  })

  test('whose first judge broke down is judged again', () => {
    const broken = vi
      .fn(() => schema)
      .mockImplementationOnce(() => {
        throw new Error('not now')
      })
    const documents = house({ schema: broken })
    expect(() => documents.prepare({ query: known }, person)).toThrow('not now')
    expect(outcome(documents, { query: known })).toBe('ready')
  })

  test('is judged by the schema in force', () => {
    let current = schema
    const documents = house({ schema: () => current })
    expect(outcome(documents, { query: '{ secret }' })).toBe('ready')
    current = buildSchema('type Query { open: Int }')
    expect(outcome(documents, { query: '{ secret }' })).toEqual(['BAD_INPUT'])
  })

  test('costs by its variables although it is remembered without them', () => {
    const paged = buildSchema(
      'type Query { a(first: Int): AConnection } type AConnection { nodes: [A!]! } type A { b: Int }',
    )
    const documents = house({ schema: () => paged })
    const query = 'query Q($n: Int) { a(first: $n) { nodes { b } } }'
    const cost = (n: number) => {
      const result = documents.prepare({ query, variables: { n } }, person)
      return 'cost' in result ? result.cost : result.errors[0]?.extensions.code
    }
    expect([cost(1), cost(50), cost(101)]).toEqual([4, 102, 'BAD_INPUT'])
  })

  test.each<[string, RequestParams, string]>([
    ['no document', {}, 'BAD_INPUT'],
    ['a text that is none', { query: 7 }, 'BAD_INPUT'],
    ['bad syntax', { query: '{ a' }, 'BAD_INPUT'],
    ['too many tokens', { query: `{ ${'a '.repeat(3_000)} }` }, 'LIMIT_TOKENS'],
    ['a bomb in the shape', { query: `{ ${'x: secret '.repeat(20)} }` }, 'LIMIT_ALIASES'],
    ['another operation’s name', { query: known, operationName: 'Other' }, 'BAD_INPUT'],
    ['a name found on every object', { query: known, operationName: 'constructor' }, 'BAD_INPUT'],
    ['variables that are a list', { query: known, variables: [] }, 'BAD_INPUT'],
  ])('with %s is refused', (_, params, code) => {
    expect(outcome(house(), params)).toEqual([code])
  })

  test('with a mistake of endless length gets a short error back', () => {
    expect(messages(house(), { query: `{ ${'x'.repeat(100_000)} }` }).length).toBeLessThan(400)
  })

  test('with countless mistakes gets a few errors back, not countless ones', () => {
    const fields = Array.from({ length: 500 }, (_, i) => `f${i}`).join(' ')
    const result = house().prepare({ query: `{ incident { ${fields} } }` }, person)
    expect('errors' in result && result.errors.length).toBeLessThanOrEqual(11)
  })
})

describe('a schema that is not shown', () => {
  const hidden = house({ introspection: false })

  test('cannot be asked for, directly or through a fragment', () => {
    expect(outcome(hidden, { query: getIntrospectionQuery() })).toEqual(['BAD_INPUT'])
    expect(
      outcome(hidden, { query: '{ ...F } fragment F on Query { x: __type(name: "Query") { name } }' }),
    ).toEqual(['BAD_INPUT'])
    expect(outcome(hidden, { query: '{ __typename }' })).toBe('ready')
    expect(outcome(house(), { query: getIntrospectionQuery() })).toBe('ready')
  })

  test('is not taught by suggestions', () => {
    for (const query of [
      '{ secre }',
      '{ incident(ids: 1) { id } }',
      '{ incident { ... on Inciden { id } } }',
    ]) {
      expect(messages(hidden, { query })).not.toMatch(/did you mean/i)
      expect(messages(house(), { query })).toMatch(/did you mean/i)
    }
  })

  test('is not taught by messages of other makers either', () => {
    expect(
      withoutSuggestions('Value "HIG" does not exist in "Level" enum. Did you mean the enum value "HIGH"?'),
    ).toBe('Value "HIG" does not exist in "Level" enum.')
    expect(withoutSuggestions('Nothing is wrong.')).toBe('Nothing is wrong.')
  })
})

describe('registered documents', () => {
  const id = documentHash(known)
  const only = (persistedOnly: DocumentsOptions['persistedOnly']) => house({ persisted, persistedOnly })

  test.each<[string, RequestParams]>([
    ['its id', { documentId: id }],
    ['its id with the name of the hash', { documentId: `sha256:${id}` }],
    ['the hash in the extensions', { extensions: { persistedQuery: { version: 1, sha256Hash: id } } }],
    ['its whole text', { query: known }],
    ['text and hash', { query: known, documentId: id }],
  ])('run for everybody by %s', (_, params) => {
    expect(outcome(only('all'), params, anonymous)).toBe('ready')
  })

  test.each([
    ['off', anonymous, 'ready'],
    ['public', anonymous, ['DOCUMENT_UNKNOWN']],
    ['public', partner, ['DOCUMENT_UNKNOWN']],
    ['public', person, 'ready'],
    ['all', person, ['DOCUMENT_UNKNOWN']],
  ] as const)('with PERSISTED_ONLY=%s, %j sending another document is %j', (mode, sender, expected) => {
    expect(outcome(only(mode), { query: '{ secret }' }, sender)).toEqual(expected)
  })

  test('a document somebody else may send is not thereby known', () => {
    const documents = only('public')
    expect(outcome(documents, { query: '{ secret }' }, person)).toBe('ready')
    expect(outcome(documents, { query: '{ secret }' }, anonymous)).toEqual(['DOCUMENT_UNKNOWN'])
    expect(outcome(documents, { documentId: documentHash('{ secret }') }, person)).toEqual([
      'DOCUMENT_UNKNOWN',
    ])
  })

  test.each(['__proto__', 'constructor', 'toString', '', '0'.repeat(64), 7, {}])(
    'the id %j is unknown',
    (documentId) => {
      expect(outcome(only('off'), { documentId })).toEqual(['DOCUMENT_UNKNOWN'])
    },
  )

  test('an id that is not its text’s, or two ids, are refused', () => {
    expect(outcome(only('off'), { query: '{ secret }', documentId: id })).toEqual(['BAD_INPUT'])
    expect(
      outcome(only('off'), {
        documentId: id,
        extensions: { persistedQuery: { sha256Hash: '0'.repeat(64) } },
      }),
    ).toEqual(['BAD_INPUT'])
    const inherited = Object.create({ persistedQuery: { sha256Hash: id } })
    expect(outcome(only('all'), { extensions: inherited })).toEqual(['BAD_INPUT'])
  })

  test('a registry whose hashes are wrong does not load', () => {
    expect(() => readPersistedDocuments(JSON.stringify({ abc: known }), 'd.json')).toThrow(
      /abc is not the SHA-256/,
    )
    expect(() => readPersistedDocuments('[]', 'd.json')).toThrow(/one object/)
    expect(() => readPersistedDocuments('{', 'd.json')).toThrow(/not JSON/)
  })

  test('the start can name the registered documents the schema no longer serves', () => {
    const stale = '{ formerly }'
    const documents = house({ persisted: new Map([...persisted, [documentHash(stale), stale]]) })
    expect(documents.unusable()).toEqual([expect.stringContaining(documentHash(stale))])
  })
})
