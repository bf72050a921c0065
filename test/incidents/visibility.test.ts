import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, reported } from './acts.ts'
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

/** Which of the five a viewer finds, by list, by identifier and by count of the same list. */
async function found(account: string) {
  const all = cases
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
    for (const id of [cases.core, cases.small, cases.grave, cases.power, cases.minor])
      expect((await incident(cast, account, id, 'id')).row).toBeNull()
  })

  test('the public finds none and is told to sign in', async () => {
    const reply = await cast.world.ask(null, '{ incidents { totalCount } }')
    expect(reply.data?.incidents ?? null).toBeNull()
    expect(codes(reply)).toEqual(['UNAUTHENTICATED'])
  })

  test('a hidden incident answers like one that does not exist, field by field and error by error', async () => {
    const fields = 'id reference description clocks { kind } reviews { verdict } contract { id }'
    const hidden = await incident(cast, 't.parks', cases.core, fields)
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
    expect((await on(cases.core)).errors).toEqual((await on(randomUUID())).errors)
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
        cases.core,
        'id state effectiveLevel description clocks { state }',
      )
      expect(row).toEqual({
        id: cases.core,
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
      cases.core,
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
      cases.core,
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
    const light = await incident(
      cast,
      't.national',
      cases.minor,
      'effectiveLevel description matchedCriteria',
    )
    expect(light.row).toEqual({ effectiveLevel: 1, description: null, matchedCriteria: null })
    const heavy = await incident(cast, 't.national', cases.power, 'description matchedCriteria')
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
    const drill = await reported(cast, { exerciseBy: cast.agency('t-city') })
    expect((await incident(cast, 't.planner', drill, 'id isExercise')).row).toEqual({
      id: drill,
      isExercise: true,
    })
    for (const account of ['t.national', 't.reviewer', 't.technical', 't.analyst'])
      expect((await incident(cast, account, drill, 'id')).row).toBeNull()
    expect((await incident(cast, 't.contact', drill, 'id')).row).not.toBeNull()
  })
})
