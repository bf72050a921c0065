import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import type { Part } from '../../subgraphs/part.ts'
import { tokenFor } from '../harness/keys.ts'
import { codes, incident } from './acts.ts'
import { type Cases, openCases } from './cases.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
let cases: Cases
beforeAll(async () => {
  cast = await openCast()
  cases = await openCases(cast)
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('the contract of an incident', () => {
  test('is named to those who may know of it', async () => {
    expect((await incident(cast, 't.ciso', cases.core, 'contract { id }')).row).toEqual({
      contract: { id: cast.contracts.open },
    })
  })

  test('is plain null, without a refusal, to those who may not', async () => {
    const hidden = await incident(cast, 't.contact', cases.small, 'contract { id }')
    expect(hidden.row).toEqual({ contract: null })
    expect(hidden.reply.errors).toEqual([])
    expect((await incident(cast, 't.ciso', cases.small, 'contract { id }')).row).toEqual({
      contract: { id: cast.contracts.secret },
    })
  })

  test('leads to its incidents only for those who may know of it, whatever a router asks for', async () => {
    const { open, secret } = cast.contracts
    const absent = await entities('t.contact', 'OutsourcingContract', [randomUUID()])
    expect(await entities('t.contact', 'OutsourcingContract', [secret])).toEqual(absent)
    expect(await entities('t.ciso', 'OutsourcingContract', [secret])).toEqual([
      { id: secret, incidents: { totalCount: 1, nodes: [{ id: cases.small }] } },
    ])
    expect(await entities('t.vendor-a', 'OutsourcingContract', [open, secret])).toEqual([
      { id: open, incidents: { totalCount: 1, nodes: [{ id: cases.core }] } },
      null,
    ])
  })
})

describe('the incidents of agencies', () => {
  test('are those the viewer may see, in one statement for all agencies of a page', async () => {
    const bureau = cast.agency('t-bureau')
    const police = cast.agency('t-police')
    cast.world.statements.length = 0
    expect(await entities('t.nsc', 'Agency', [bureau, police])).toEqual([
      { id: bureau, incidents: { totalCount: 0, nodes: [] } },
      { id: police, incidents: { totalCount: 1, nodes: [{ id: cases.grave }] } },
    ])
    const about = cast.world.statements.filter((text) => text.includes('incidents.incident'))
    expect(about).toHaveLength(2)
  })
})

/** What any router may ask this subgraph, past the gateway. */
async function entities(account: string, typename: string, ids: readonly string[]) {
  const part = cast.world.parts.incidents as Part
  const { data } = await answer(part, {
    document: parse(
      `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { id incidents { totalCount nodes { id } } } } }`,
    ),
    variables: { of: ids.map((id) => ({ __typename: typename, id })) },
    headers: {
      authorization: `Bearer ${await tokenFor(account, cast.world.now())}`,
      requestId: randomUUID(),
    },
  })
  return data?._entities
}

describe('lists', () => {
  const list = (account: string, args: string, variables: object = {}) =>
    cast.world.ask(account, `{ incidents(${args}) { totalCount nodes { reference } } }`, variables)
  const names = (reply: { data: { incidents: { nodes: { reference: string }[] } } }) =>
    reply.data.incidents.nodes.map((node) => node.reference)

  test('filter by reference, level, agency and major, and order by level', async () => {
    expect(names(await list('t.contact', 'filter: { reference: "CORE" }'))).toEqual(['CORE'])
    expect(
      names(await list('t.contact', 'filter: { levelAtMost: 2 }, orderBy: { field: LEVEL, direction: ASC }')),
    ).toEqual(['SMALL', 'CORE'])
    expect(
      names(await list('t.national', `filter: { agency: "${cast.agency('t-power')}", major: true }`)),
    ).toEqual(['POWER'])
    expect(names(await list('t.national', 'filter: { agency: "nobody" }'))).toEqual([])
  })

  test('give nobody a filter or an order by what he may not see', async () => {
    for (const args of ['filter: { dueBefore: "2026-12-01T00:00:00Z" }', 'filter: { reference: "CORE" }'])
      expect(codes(await list('t.analyst', args))).toEqual(['FILTER_NOT_ALLOWED'])
    expect(codes(await list('t.vendor-a', 'orderBy: { field: LEVEL }'))).toEqual(['FILTER_NOT_ALLOWED'])
    expect(codes(await list('t.analyst', 'orderBy: { field: REPORTED_AT }'))).toEqual(['FILTER_NOT_ALLOWED'])
  })

  test('find by affected system only where the detail shows', async () => {
    const args = `filter: { affectedSystem: "${cast.systems.core}" }`
    expect(names(await list('t.contact', args))).toEqual(['CORE'])
    expect(codes(await list('t.supervisor', args))).toEqual(['FILTER_NOT_ALLOWED'])
  })

  test('page without gaps in both directions', async () => {
    const first = await cast.world.ask(
      't.national',
      '{ incidents(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }',
    )
    const { endCursor } = first.data.incidents.pageInfo
    const second = await cast.world.ask(
      't.national',
      'query($after: String) { incidents(first: 2, after: $after) { nodes { id } pageInfo { startCursor } } }',
      { after: endCursor },
    )
    const back = await cast.world.ask(
      't.national',
      'query($before: String) { incidents(last: 2, before: $before) { nodes { id } } }',
      { before: second.data.incidents.pageInfo.startCursor },
    )
    expect(back.data.incidents.nodes).toEqual(first.data.incidents.nodes)
  })
})
