import { describe, expect, test } from 'vitest'
import { ConfigurationError, configurationWarnings, readConfiguration } from './configuration.ts'
import { settings } from './settings.ts'
import { configurationTable } from './table.ts'

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://graph:secret@db.example/graph?sslmode=verify-full',
  OIDC_ISSUER: 'https://id.example/realm',
  VIEWER_KEY: 'q3Zr9TtV0yWm2LxKc7Hd5BnJ8sPfGa1E',
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfiguration(env)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
}

describe('an empty environment', () => {
  test('starts the demonstration on this machine only', () => {
    expect(readConfiguration({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4000,
      dataDir: expect.stringMatching(/^\/.*\.data$/),
      databaseUrl: undefined,
      oidcIssuer: undefined,
      oidcAudience: 'oversight-graph',
      demo: true,
      introspection: true,
      graphiql: true,
      persistedOnly: 'off',
    })
  })

  test('and empty variables mean the same', () => {
    const empty = Object.fromEntries(Object.values(settings).map(({ name }) => [name, ' ']))
    expect(readConfiguration(empty)).toEqual(readConfiguration({}))
  })
})

describe('production', () => {
  test('starts with a database, an https issuer and a viewer key, and closes what the demonstration opens', () => {
    expect(readConfiguration(production)).toMatchObject({
      production: true,
      demo: false,
      introspection: false,
      graphiql: false,
      persistedOnly: 'public',
    })
  })

  test.each([
    ['no database', { DATABASE_URL: '' }, 'DATABASE_URL: missing'],
    ['no issuer, because the local one has no passwords', { OIDC_ISSUER: '' }, 'OIDC_ISSUER: missing'],
    [
      'an issuer without https',
      { OIDC_ISSUER: 'http://id.example' },
      'OIDC_ISSUER: "http://id.example" is refused',
    ],
    ['no viewer key', { VIEWER_KEY: '' }, 'VIEWER_KEY: missing'],
    ['a short viewer key', { VIEWER_KEY: 'short' }, 'VIEWER_KEY: its value is not a random key'],
    [
      'a viewer key of one letter',
      { VIEWER_KEY: 'a'.repeat(64) },
      'VIEWER_KEY: its value is not a random key',
    ],
    ['the demonstration', { DEMO: 'on' }, 'DEMO: "on" is refused'],
  ])('refuses %s', (_, change, problem) => {
    expect(problemsOf({ ...production, ...change })).toEqual([expect.stringContaining(problem)])
  })

  test('is not missed because of a slip in its name', () => {
    expect(problemsOf({ NODE_ENV: 'prod' })).toEqual([
      'NODE_ENV: "prod" is not `production`, `development` or `test`.',
    ])
  })

  test('lets the operator open GraphiQL and introspection on purpose', () => {
    expect(readConfiguration({ ...production, GRAPHIQL: 'on', INTROSPECTION: 'on' })).toMatchObject({
      graphiql: true,
      introspection: true,
    })
  })
})

describe('a wrong value', () => {
  test.each([
    ['PORT', '99999'],
    ['PORT', '40o0'],
    ['PORT', '-1'],
    ['DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['PERSISTED_ONLY', 'true'],
    ['DATABASE_URL', 'mysql://db'],
    ['OIDC_ISSUER', 'id.example'],
    ['AGENCIES_URL', 'localhost:4001'],
    ['LIMIT_DEPTH', '0'],
    ['LIMIT_COST', '1e9'],
  ])('%s=%s is named together with what would be right', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: .* is not .+\\.$`)),
    ])
  })

  test('does not hide another one', () => {
    expect(problemsOf({ ...production, PORT: 'x', VIEWER_KEY: '', DEMO: 'on' })).toHaveLength(3)
  })

  test('of a secret is not repeated', () => {
    expect(problemsOf({ VIEWER_KEY: 'hunter2', DATABASE_URL: 'hunter2' }).join()).not.toContain('hunter2')
  })
})

describe('a second look is asked for', () => {
  test.each([
    ['the demonstration is offered to the network', { HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0/],
    ['nobody could sign in', { DEMO: 'off' }, /^DEMO=off/],
    [
      'production speaks to its database in the clear',
      { ...production, DATABASE_URL: 'postgres://db/x' },
      /sslmode/,
    ],
  ])('when %s', (_, env, words) => {
    expect(configurationWarnings(readConfiguration(env))).toEqual([expect.stringMatching(words)])
  })

  test('and not otherwise', () => {
    expect(configurationWarnings(readConfiguration({}))).toEqual([])
    expect(configurationWarnings(readConfiguration({ HOST: '::1' }))).toEqual([])
    expect(configurationWarnings(readConfiguration(production))).toEqual([])
  })
})

test('the table has one row for every setting', () => {
  const names = configurationTable()
    .split('\n')
    .slice(2)
    .map((line) => /^\| `(\w+)` /.exec(line)?.[1])
  expect(names).toEqual(Object.values(settings).map(({ name }) => name))
})
