import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import type { Part } from '../../subgraphs/part.ts'
import { tokenFor } from '../harness/keys.ts'
import { type Cast, codes, incident, openCast, reported } from './cast.ts'

let cast: Cast
/** Level 2, core system, on an open contract. */
let core: string
/** Level 1, on a contract with state secrets. */
let small: string
/** Level 3 of the police. */
let grave: string
/** Levels 3 and 1 of a non-government agency. */
let power: string
let minor: string

beforeAll(async () => {
  cast = await openCast()
  core = await reported(cast, { reference: 'CORE', contract: cast.contracts.open })
  small = await reported(cast, {
    reference: 'SMALL',
    matchedCriteria: ['L1_NONCORE_LEAK'],
    affectedSystems: [],
  })
  await cast.world.owner.query('update incidents.incident set contract_id = $2 where id = $1', [
    small,
    cast.contracts.secret,
  ])
  const police = { agency: cast.agency('t-police'), affectedSystems: [] }
  grave = await reported(
    cast,
    { ...police, reference: 'GRAVE', matchedCriteria: ['L3_CLASSIFIED_OR_SENSITIVE_LEAK'] },
    't.police',
  )
  const plant = { agency: cast.agency('t-power'), affectedSystems: [] }
  power = await reported(
    cast,
    { ...plant, reference: 'POWER', matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] },
    't.power',
  )
  minor = await reported(
    cast,
    { ...plant, reference: 'MINOR', matchedCriteria: ['L1_NONCORE_OUTAGE'] },
    't.power',
  )
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

/** Which of the five a viewer finds, by list, by identifier and by count of the same list. */
async function found(account: string) {
  const all = { core, small, grave, power, minor }
  const reply = await cast.world.ask(account, '{ incidents(first: 100) { totalCount nodes { id } } }')
  const listed = new Set(reply.data.incidents?.nodes.map((node: { id: string }) => node.id))
  const names = Object.entries(all).filter(([, id]) => listed.has(id))
  for (const [name, id] of Object.entries(all)) {
    const { row } = await incident(cast, account, id, 'id')
    expect([account, name, row !== null]).toEqual([account, name, listed.has(id)])
  }
  if (reply.data.incidents) expect(reply.data.incidents.totalCount).toBe(listed.size)
  return names.map(([name]) => name)
}

describe('who finds which incident, by list, identifier and count alike', () => {
  test.each([
    ['t.contact', ['core', 'small']],
    ['t.ciso', ['core', 'small']],
    ['t.reviewer', ['core', 'small']],
    ['t.supervisor', ['core', 'small']],
    ['t.contracts', ['core', 'small']],
    ['t.vendor-a', ['core']],
    ['t.vendor-b', []],
    ['t.parks', []],
    ['t.city-contact', []],
    ['t.police-reviewer', ['grave']],
    ['t.sector', ['power', 'minor']],
    ['t.health', []],
    ['t.analyst', ['core', 'small']],
    ['t.national', ['core', 'small', 'grave', 'power', 'minor']],
    ['t.technical', ['core', 'small', 'grave', 'power', 'minor']],
    ['t.nsc', ['grave', 'power']],
    ['t.convener', ['grave', 'power']],
  ])('%s finds %j', async (account, expected) => {
    const names = await found(account)
    expect(names).toEqual(expected)
  })

  test.each(['t.staff', 't.sub', 't.army', 't.planner'])('%s finds none of them', async (account) => {
    for (const id of [core, small, grave, power, minor])
      expect((await incident(cast, account, id, 'id')).row).toBeNull()
  })

  test('the public finds none and is told to sign in', async () => {
    const reply = await cast.world.ask(null, '{ incidents { totalCount } }')
    expect(reply.data?.incidents ?? null).toBeNull()
    expect(codes(reply)).toEqual(['UNAUTHENTICATED'])
  })

  test('a hidden incident answers like one that does not exist, field by field and error by error', async () => {
    const fields = 'id reference description clocks { kind } reviews { verdict } contract { id }'
    const hidden = await incident(cast, 't.parks', core, fields)
    const absent = await incident(cast, 't.parks', randomUUID(), fields)
    expect(hidden).toEqual(absent)
  })

  test('commands on a hidden incident answer like commands on none', async () => {
    const on = (id: string) =>
      cast.world.act(
        't.police-reviewer',
        'reviewIncident',
        { incident: id, expectedVersion: 1, verdict: 'RETURN', reason: 'x' },
        'incident { id }',
      )
    expect((await on(core)).errors).toEqual((await on(randomUUID())).errors)
  })
})

describe('what shows of an incident', () => {
  const withheld = (reply: { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] }) =>
    reply.errors.map((error) => error.extensions.coordinate).sort()

  test('the contract officer and the vendor see that it exists and how far it is, nothing else', async () => {
    for (const account of ['t.contracts', 't.vendor-a']) {
      const { row, reply } = await incident(
        cast,
        account,
        core,
        'id state effectiveLevel description clocks { state }',
      )
      expect(row).toEqual({
        id: core,
        state: 'REPORTED',
        effectiveLevel: null,
        description: null,
        clocks: null,
      })
      expect(withheld(reply)).toEqual(['Incident.clocks', 'Incident.description', 'Incident.effectiveLevel'])
    }
  })

  test('the analyst sees agency, level, state and results of clocks, and no time', async () => {
    const { row, reply } = await incident(
      cast,
      't.analyst',
      core,
      'agency { id } effectiveLevel state isMajor clocks { kind state dueAt minutesLate } awareAt reference',
    )
    expect(row).toMatchObject({
      agency: { id: cast.agency('t-bureau') },
      effectiveLevel: 2,
      state: 'REPORTED',
      isMajor: false,
      awareAt: null,
      reference: null,
    })
    expect(row.clocks).toContainEqual({ kind: 'REPORT', state: 'MET', dueAt: null, minutesLate: null })
    expect(withheld(reply)).toEqual([
      'Clock.dueAt',
      'Clock.minutesLate',
      'Incident.awareAt',
      'Incident.reference',
    ])
  })

  test('the supervisor sees kind and impact of an incident, not the working text', async () => {
    const { row, reply } = await incident(
      cast,
      't.supervisor',
      core,
      'incidentKind businessImpact crossImpact { affectsOtherAgencies } description matchedCriteria',
    )
    expect(row).toMatchObject({
      incidentKind: 'MISUSE',
      crossImpact: { affectsOtherAgencies: false },
      description: null,
      matchedCriteria: ['L2_CORE_TAMPER_SLIGHT'],
    })
    expect(withheld(reply)).toEqual(['Incident.description'])
  })

  test('the national authority reads the core of a light non-government case, the whole of a grave one', async () => {
    const light = await incident(cast, 't.national', minor, 'effectiveLevel description matchedCriteria')
    expect(light.row).toEqual({ effectiveLevel: 1, description: null, matchedCriteria: null })
    const heavy = await incident(cast, 't.national', power, 'description matchedCriteria')
    expect(heavy.row.description).not.toBeNull()
    expect(codes(heavy.reply)).toEqual([])
  })

  test('a case that was once major stays open to the NSC office and the convener', async () => {
    const id = await reported(
      cast,
      { agency: cast.agency('t-police'), affectedSystems: [], matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] },
      't.police',
    )
    await cast.world.owner.query('update incidents.incident set effective_level = 2 where id = $1', [id])
    expect((await incident(cast, 't.nsc', id, 'isMajor')).row).toEqual({ isMajor: false })
  })

  test('an exercise stays with the own agency and the exercise roles', async () => {
    await cast.world.owner.query('update incidents.incident set is_exercise = true where id = $1', [small])
    expect((await incident(cast, 't.planner', small, 'id isExercise')).row).toEqual({
      id: small,
      isExercise: true,
    })
    for (const account of ['t.national', 't.reviewer', 't.technical', 't.analyst'])
      expect((await incident(cast, account, small, 'id')).row).toBeNull()
    expect((await incident(cast, 't.contact', small, 'id')).row).not.toBeNull()
    await cast.world.owner.query('update incidents.incident set is_exercise = false where id = $1', [small])
  })
})

describe('the contract of an incident', () => {
  test('is named to those who may know of it', async () => {
    expect((await incident(cast, 't.ciso', core, 'contract { id }')).row).toEqual({
      contract: { id: cast.contracts.open },
    })
  })

  test('is plain null, without a refusal, to those who may not', async () => {
    const hidden = await incident(cast, 't.contact', small, 'contract { id }')
    expect(hidden.row).toEqual({ contract: null })
    expect(hidden.reply.errors).toEqual([])
    expect((await incident(cast, 't.ciso', small, 'contract { id }')).row).toEqual({
      contract: { id: cast.contracts.secret },
    })
  })

  test('leads to its incidents only for those who may know of it, whatever a router asks for', async () => {
    const part = cast.world.parts.incidents as Part
    const entity = async (account: string, id: string) => {
      const { data } = await answer(part, {
        document: parse(
          'query($of: [_Any!]!) { _entities(representations: $of) { ... on OutsourcingContract { id incidents { nodes { id } } } } }',
        ),
        variables: { of: [{ __typename: 'OutsourcingContract', id }] },
        headers: {
          authorization: `Bearer ${await tokenFor(account, cast.world.now())}`,
          requestId: randomUUID(),
        },
      })
      return data?._entities
    }
    const absent = await entity('t.contact', randomUUID())
    expect(await entity('t.contact', cast.contracts.secret)).toEqual(absent)
    expect(await entity('t.ciso', cast.contracts.secret)).toEqual([
      { id: cast.contracts.secret, incidents: { nodes: [{ id: small }] } },
    ])
    expect(await entity('t.vendor-a', cast.contracts.open)).toEqual([
      { id: cast.contracts.open, incidents: { nodes: [{ id: core }] } },
    ])
  })
})

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
