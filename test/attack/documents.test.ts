/** Documents made to cost more than they weigh are refused before anything is planned, and spoil nothing for the next. */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reach } from '../../gateway/engine/engine.ts'
import { codeOf, openStage, type Stage } from './stage.ts'

let fails: 'never' | 'throws' | 'hangs' = 'never'
const between = (_: string, reach: Reach): Reach => {
  return async (call) => {
    if (fails === 'throws') throw new Error('down')
    if (fails === 'hangs') return new Promise(() => {})
    return reach(call)
  }
}

let stage: Stage
let quiet: Stage
beforeAll(async () => {
  stage = await openStage({ between, limits: { timeMs: 1_500 } })
  quiet = await openStage({ introspection: false })
})
afterAll(async () => {
  await stage.close()
  await quiet.close()
})

const many = (count: number, of: (index: number) => string, by = ' ') =>
  Array.from({ length: count }, (_, index) => of(index)).join(by)

const hostile: Readonly<Record<string, string>> = {
  'fragments that double at every line': `{ agencies(first: 1) { nodes { ...f0 } } } ${many(
    40,
    (n) => `fragment f${n} on Agency { ...f${n + 1} ...f${n + 1} }`,
  )} fragment f40 on Agency { id }`,
  'fragments that double through supervisors': `{ agencies(first: 1) { nodes { ...f0 } } } ${many(
    10,
    (n) =>
      `fragment f${n} on Agency { a: supervisors { superior { ...f${n + 1} } } b: supervisors { superior { ...f${n + 1} } } }`,
  )} fragment f10 on Agency { id }`,
  'a fragment that spreads itself': '{ ...a } fragment a on Query { ...a }',
  'fragments in a ring':
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
  'a ring of fragments that nobody spreads':
    '{ __typename } fragment a on Query { ...b } fragment b on Query { ...a }',
  'a ring through fields':
    '{ agencies(first: 1) { nodes { ...a } } } fragment a on Agency { supervisors { superior { ...a } } }',
  'a field below itself fifty times': `{ agencies(first: 1) { nodes { ${many(50, () => 'supervisors { superior {')} id ${many(50, () => '} }')} } } }`,
  'inline fragments five hundred deep': `{ ${many(500, () => '... on Query {')} __typename ${many(500, () => '}')} }`,
  'inline fragments without a type, five hundred deep': `{ ${many(500, () => '... {')} __typename ${many(500, () => '}')} }`,
  'a thousand aliases': `{ ${many(300, (n) => `a${n}: __typename`)} }`,
  'an alias for every guess': `{ ${many(60, (n) => `a${n}: agencyByCode(code: "${n}") { id }`)} }`,
  'one field many times': `{ ${many(900, () => '__typename')} }`,
  'pages of pages of pages':
    '{ agencies(first: 100) { nodes { subordinates(first: 100) { nodes { subordinates(first: 100) { nodes { id } } } } } } }',
  'a page of a million': '{ agencies(first: 1000000) { nodes { id } } }',
  'a page below nothing': '{ agencies(first: -1) { nodes { id } } }',
  'the schema below the schema':
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  'the schema twenty times': `{ ${many(20, (n) => `s${n}: __schema { types { name } }`)} }`,
  'directives by the hundred': `{ __typename ${many(400, () => '@include(if: true)')} }`,
  'two operations': 'query a { __typename } query b { __typename }',
  'no operation': 'fragment a on Query { __typename }',
  'a subscription': 'subscription { x }',
  'a schema instead of a question': 'type Query { a: Int }',
  'entities by hand': '{ _entities(representations: [{ __typename: "Incident", id: "x" }]) { __typename } }',
  'the text of a subgraph': '{ _service { sdl } }',
  'an endless list': `{ agencies(first: 1, filter: { search: [${many(1_900, () => '1', ',')}] }) { totalCount } }`,
  'objects a thousand deep': `{ agencies(first: 1, filter: ${'{ a: '.repeat(600)}1${' }'.repeat(600)}) { totalCount } }`,
  'lists a thousand deep': `{ agencies(first: ${'['.repeat(900)}1${']'.repeat(900)}) { totalCount } }`,
  'a number without end': `{ agencies(first: ${'9'.repeat(10_000)}) { totalCount } }`,
  'a variable without a type': 'query($a: __proto__) { __typename }',
  'fragments within inline fragments without end': `{ ...f0 } ${many(
    20,
    (n) => `fragment f${n} on Query { ${many(15, () => '... {')} ...f${n + 1} ${many(15, () => '}')} }`,
  )} fragment f20 on Query { __typename }`,
  'brackets only': '{'.repeat(5_000),
}

describe('refused quickly, and without a statement:', () => {
  test.each(Object.keys(hostile))('%s', async (name) => {
    stage.statements.length = 0
    const began = performance.now()
    const answer = await stage.ask('oics.national', hostile[name] as string)
    expect(performance.now() - began).toBeLessThan(300)
    expect([400, 413], answer.text.slice(0, 300)).toContain(answer.status)
    expect(codeOf(answer)).toMatch(/^(BAD_INPUT|LIMIT_\w+)$/)
    expect(stage.statements).toEqual([])
    expect(answer.text.length).toBeLessThan(10_000)
  })
})

test.each(['toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON', 'isPrototypeOf', 'length'])(
  'an alias %s is an alias',
  async (name) => {
    const query = `{ ${name}: agencies(first: 1) { ${name}: totalCount } }`
    const { body } = await stage.ask(null, query)
    expect(body.errors).toBeUndefined()
    expect(Object.entries(body.data[name])).toEqual([[name, expect.any(Number)]])
  },
)

test.each(['constructor', 'prototype', '__proto__', '__typename', '__defineGetter__'])(
  'an alias %s is refused',
  async (name) => {
    const answer = await stage.ask(null, `{ ${name}: agencies(first: 1) { totalCount } }`)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_INPUT'])
  },
)

describe('what is remembered of a document is not spoilt by', () => {
  let turn = 0
  const next = () => {
    turn += 1
    return turn
  }
  /** A text that nobody sent before. */
  const fresh = () =>
    `query q${next()} { agencies(first: 1) { nodes { id } } incidents(first: 1) { totalCount } }`

  async function answersRight(query: string) {
    fails = 'never'
    const { status, body } = await stage.ask('oics.national', query)
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.data.agencies.nodes).toHaveLength(1)
    expect(body.data.incidents.totalCount).toBeGreaterThan(0)
  }

  test('a first request that finds no subgraph', async () => {
    const query = fresh()
    fails = 'throws'
    const { body } = await stage.ask('oics.national', query)
    expect(body.errors.map((each: any) => each.extensions.code)).toContain('SUBGRAPH_UNAVAILABLE')
    await answersRight(query)
  })

  test('a first request that runs out of time', async () => {
    const query = fresh()
    fails = 'hangs'
    const answer = await stage.ask('oics.national', query)
    expect(codeOf(answer)).toBe('LIMIT_TIME')
    await answersRight(query)
  })

  test('a first caller who leaves at once', async () => {
    for (const moment of ['sent', 'soon'] as const) {
      const query = fresh()
      const body = JSON.stringify({ query })
      const socket = connect(Number(new URL(stage.url).port), '127.0.0.1')
      const gone = new Promise((resolve) => socket.once('close', resolve))
      socket.on('error', () => {})
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
      socket.write(head + body, () => {
        if (moment === 'sent') socket.resetAndDestroy()
        else setImmediate(() => socket.resetAndDestroy())
      })
      await gone
      await answersRight(query)
    }
  })

  test('a first request with a token that is no good, or as somebody with less', async () => {
    const query = fresh()
    expect((await stage.ask(null, query, undefined, { authorization: 'Bearer x' })).status).toBe(401)
    await stage.ask(null, query)
    await stage.ask('vendor-b.user', query)
    await answersRight(query)
    const { body } = await stage.ask(null, query)
    expect(body.data.incidents?.totalCount ?? 0).toBe(0)
  })

  test('a first request with variables that do not fit', async () => {
    const query = `query q${next()}($first: Int!) { agencies(first: $first) { nodes { id } } incidents(first: 1) { totalCount } }`
    for (const variables of [{}, { first: 'x' }, { first: 101 }, { first: null }])
      expect((await stage.ask('oics.national', query, variables)).body.data?.agencies ?? null).toBeNull()
    const { body } = await stage.ask('oics.national', query, { first: 1 })
    expect(body.data.agencies.nodes).toHaveLength(1)
  })
})

describe('variables that do not fit', () => {
  test('are each told as such, several as one, and no fault of the graph is logged', async () => {
    const report =
      'mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { clientMutationId } }'
    const two = 'query($a: ID!, $b: ID!) { a: incident(id: $a) { id } b: incident(id: $b) { id } }'
    stage.logged.length = 0
    for (const [query, variables, least] of [
      [two, { a: 'x', b: {} }, 1],
      [two, { a: {}, b: true }, 2],
      [report, { input: { clientMutationId: 1, agency: null } }, 3],
    ] as const) {
      const { status, body } = await stage.ask('oics.national', query, variables)
      const codes = body.errors.map((each: { extensions: { code: string } }) => each.extensions.code)
      expect([status, new Set(codes)]).toEqual([400, new Set(['BAD_INPUT'])])
      expect(codes.length).toBeGreaterThanOrEqual(least)
    }
    expect(stage.logged.filter(({ message }) => message !== 'answered')).toEqual([])
  })

  test('are told up to fifty, however many there are', async () => {
    const report =
      'mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { clientMutationId } }'
    const { body } = await stage.ask('oics.national', report, {
      input: { matchedCriteria: Array(90).fill('x') },
    })
    expect(body.errors).toHaveLength(50)
  })
})

describe('where the schema is not shown', () => {
  test.each([
    '{ agencie(first: 1) { totalCount } }',
    '{ agencies(frist: 1) { totalCount } }',
    '{ agencies(first: 1) { nodes { nameEm } } }',
    '{ agencies(first: 1, filter: { serch: "x" }) { totalCount } }',
    '{ agencies(first: 1, orderBy: { field: NAM, direction: ASC }) { totalCount } }',
    'query($f: AgencyFiltr) { agencies(first: 1, filter: $f) { totalCount } }',
    'fragment f on Agenc { id } { __typename }',
    'mutation { reportInciden(input: {}) { clientMutationId } }',
  ])('no message teaches a name: %s', async (query) => {
    const { text } = await quiet.ask('oics.national', query)
    expect(text).not.toMatch(/Did you mean/)
  })

  test('a filter in variables teaches no name either', async () => {
    const query = 'query($f: AgencyFilter) { agencies(first: 1, filter: $f) { totalCount } }'
    const { text } = await quiet.ask('oics.national', query, { f: { serch: 'x' } })
    expect(text).not.toMatch(/Did you mean/)
  })

  test.each(['{ __schema { types { name } } }', '{ __type(name: "Agency") { name } }'])(
    'it cannot be asked for: %s',
    async (query) => {
      expect((await quiet.ask('oics.national', query)).status).toBe(400)
    },
  )
})
