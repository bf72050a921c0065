import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { command } from './command.ts'
import { always, plain, rowSource } from './row-source.ts'
import { type Capability, schemaOf } from './subgraph.ts'

const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = rowSource({
  type: 'Thing',
  table: 'agencies.thing',
  class: 'AG.DIRECTORY',
  columns: plain('id', 'name'),
  relations: [],
  conditions: { NOT_EXCEPTED: always },
})

let written = 0
function starting(sdl: string, rest: Partial<Capability> = {}) {
  const path = join(folder, `${written++}.graphql`)
  writeFileSync(path, sdl)
  const capability: Capability = {
    schema: pathToFileURL(path),
    resolvers: { Query: { thing: () => null }, Thing: { __resolveReference: () => null } },
    rows: [rows],
    ...rest,
  }
  return () => schemaOf({ name: 'agencies', capabilities: [capability], published: [] })
}

const thing = (fields = '"Name." name: String', type = '@access(class: AG_DIRECTORY)') =>
  `"A thing." type Thing @key(fields: "id") ${type} { "Id." id: ID! ${fields} }
   extend type Query { "One." thing: Thing @access(class: AG_DIRECTORY) }`

const mutation = `${thing()}
  extend type Mutation { "Writes." registerVendor("What." input: RegisterVendorInput!): RegisterVendorPayload }
  "In." input RegisterVendorInput { "Key." clientMutationId: String! }
  "Out." type RegisterVendorPayload @structure { "Key." clientMutationId: String! "What." thing: Thing }`

const register = command({
  mutation: 'registerVendor',
  subject: rows,
  subjectId: () => null,
  clause: 'ER-4-1-0',
  run: async () => ({ id: '', details: {} }),
})

describe('a subgraph', () => {
  test('starts when every field has its class', () => {
    expect(starting(thing())).not.toThrow()
  })

  test.each([
    ['without a class', thing(undefined, ''), /Thing\.name carries no class/],
    ['of a class that no matrix knows', thing('"Name." name: String @access(class: NOBODY)'), /NOBODY/],
    [
      'of another subgraph’s class',
      thing('"Name." name: String @access(class: IN_CAUSE)'),
      /another subgraph owns/,
    ],
    [
      'that could not be withheld',
      thing('"Name." name: String!'),
      /Thing\.name has a class and must be nullable/,
    ],
    ['without a description', thing('name: String'), /Thing\.name has no description/],
  ])('does not start with a field %s', (_, sdl, problem) => {
    expect(starting(sdl)).toThrow(problem)
  })

  test('does not start with an entity that would be handed back as the caller made it up', () => {
    expect(starting(thing(), { resolvers: {} })).toThrow(/Thing is an entity and has no __resolveReference/)
  })

  test('does not start with an interface, whose fields no gate would stand at', () => {
    const sdl = `${thing()} "Any." interface Any @access(class: AG_DIRECTORY) { "Name." name: String }`
    expect(starting(sdl)).toThrow()
  })
})

describe('a mutation', () => {
  test('is a command', () => {
    expect(starting(mutation, { commands: [register] })).not.toThrow()
  })

  test('without a command keeps the subgraph from starting', () => {
    expect(starting(mutation)).toThrow(/Mutation\.registerVendor has no command/)
  })

  test('resolved by hand keeps the subgraph from starting', () => {
    const resolvers = { Mutation: { registerVendor: () => ({}) }, Thing: { __resolveReference: () => null } }
    expect(starting(mutation, { commands: [register], resolvers })).toThrow(/mutations are commands/)
  })

  test('that stands in no schema keeps the subgraph from starting', () => {
    expect(starting(thing(), { commands: [register] })).toThrow(/registerVendor stands in no schema/)
  })

  test('that leaves out a guard of its lifecycle keeps the subgraph from starting', () => {
    const step = { machine: 'CONTRACT', state: () => null } as const
    const careless = command({ ...register, mutation: 'awardContract', step })
    const sdl = mutation
      .replaceAll('registerVendor', 'awardContract')
      .replaceAll('RegisterVendor', 'AwardContract')
    expect(starting(sdl, { commands: [careless] })).toThrow(/leaves out guards.*LOG_CLAUSE_PRESENT/)
  })

  test('that asks for a second person must name the first', () => {
    expect(() => command({ ...register, mutation: 'reviewIncident' })).toThrow(/must name the author/)
  })
})
