import { buildSchema, parse, print } from 'graphql'
import { describe, expect, test } from 'vitest'
import { committedSupergraph } from '../graph.ts'
import { ownersOfSubscriptions } from './owner.ts'
import { EVENT, twinOf } from './twin.ts'

const schema = buildSchema(`
  type Change { id: ID part(of: Int): String }
  type Query { changes(first: Int): Change other(id: ID!): String change(id: ID!): Change }
  type Subscription { changed(of: ID, after: String): Change }
`)
const twin = (text: string) => twinOf(parse(text), schema)
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('a subscription is asked', () => {
  const { source, field, query } = twin(
    'subscription S($of: ID, $n: Int) { mine: changed(of: $of) { ...F } } fragment F on Change { part(of: $n) }',
  )

  test('at its subgraph for identifiers alone, with its own arguments and no other variables', () => {
    expect(field).toBe('changed')
    expect(flat(print(source))).toBe('subscription S($of: ID) { changed(of: $of) { id } }')
  })

  test('of each event by its identifier, under the name and with the selection that the caller wrote', () => {
    expect(flat(print(query))).toBe(
      `query S($n: Int, $${EVENT}: ID!) { mine: change(id: $${EVENT}) { ...F } } fragment F on Change { part(of: $n) }`,
    )
  })

  test('by the same two documents each time, so that their plans are remembered', () => {
    const document = parse('subscription { changed { id } }')
    expect(twinOf(document, schema)).toBe(twinOf(document, schema))
  })
})

test('every subscription of the graph has a subgraph that tells it', () => {
  expect([...ownersOfSubscriptions(committedSupergraph())]).toEqual([['incidentChanged', 'incidents']])
})
