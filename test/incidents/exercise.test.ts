import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../harness/world.ts'
import { changesOf, listen } from '../live/listener.ts'
import { codes, grantAlso, incident, minutes, reported, reportInput, versionOf } from './acts.ts'
import { announcementOf } from './announcing.ts'
import { type Cast, openCast } from './cast.ts'
import { control, withdraw } from './handling-acts.ts'

let cast: Cast
let drill: string
let real: string
beforeAll(async () => {
  cast = await openCast()
  await grantAlso(cast, 't.sector-two', 'EXERCISE_INSPECTOR', 't-economy')
  drill = await reported(cast, { ...grave, exerciseBy: cast.agency('t-city'), contract: cast.contracts.open })
  real = await reported(cast, { ...grave, contract: cast.contracts.open })
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const grave = { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'], supportNeeded: true }

interface Listed {
  readonly totalCount: number
  readonly nodes: readonly { readonly id?: string; readonly incident?: { readonly id: string } | null }[]
}

const idsOf = (list: Listed | null | undefined) =>
  list?.nodes.map(({ id, incident: of }) => (of === undefined ? id : of?.id)) ?? null

async function list(account: string | null, field: string, selection = 'id', filter = '') {
  const args = `(first: 100${filter && `, filter: { ${filter} }`})`
  const { data } = await cast.world.ask(account, `{ ${field}${args} { totalCount nodes { ${selection} } } }`)
  return idsOf(data?.[field])
}

describe('a case of an exercise', () => {
  test.each(['t.contact', 't.officer', 't.ciso', 't.contracts', 't.controller', 't.planner'])(
    'shows to %s, who takes part or runs it',
    async (account) => {
      expect((await incident(cast, account, drill, 'id')).row).toEqual({ id: drill })
      expect(await list(account, 'incidents')).not.toContain(drill)
    },
  )

  test.each([
    't.other-controller',
    't.reviewer',
    't.supervisor',
    't.team',
    't.national',
    't.technical',
    't.nsc',
    't.convener',
    't.analyst',
    't.vendor-a',
    't.city-ciso',
    't.parks',
    't.staff',
    't.sector-two',
    null,
  ])('does not exist for %s, by identifier, list, count or filter', async (account) => {
    const [hidden, absent] = [
      await incident(cast, account, drill, 'id state clocks { kind }'),
      await incident(cast, account, randomUUID(), 'id state clocks { kind }'),
    ]
    expect(hidden).toEqual(absent)
    for (const filter of ['', 'exercise: true', 'exercise: false'])
      expect((await list(account, 'incidents', 'id', filter)) ?? []).not.toContain(drill)
  })

  test('has the same clocks as a real one, and says whose exercise it is', async () => {
    const kinds = async (id: string) =>
      (await incident(cast, 't.contact', id, 'isExercise exerciseBy { id } clocks { kind startedAt dueAt }'))
        .row
    const [ofDrill, ofReal] = [await kinds(drill), await kinds(real)]
    expect(ofDrill.clocks).toEqual(ofReal.clocks)
    expect(ofDrill).toMatchObject({ isExercise: true, exerciseBy: { id: cast.agency('t-city') } })
    expect(ofReal).toMatchObject({ isExercise: false, exerciseBy: null })
  })

  test('may be one of a non-government agency, run by its sector authority', async () => {
    const plant = { agency: cast.agency('t-power'), affectedSystems: [] }
    const own = await reported(cast, { ...plant, exerciseBy: cast.agency('t-economy') }, 't.power')
    expect((await incident(cast, 't.sector-two', own, 'state')).row).toEqual({ state: 'REPORTED' })
    expect((await incident(cast, 't.sector', own, 'state')).row).toBeNull()
    expect((await incident(cast, 't.controller', own, 'state')).row).toBeNull()
  })

  test.each([
    ['a body that stands beside the agency', () => ({ exerciseBy: cast.agency('t-ministry') })],
    ['a body whose people run no exercise', () => ({ exerciseBy: cast.agency('t-bureau') })],
    ['no body', () => ({ exerciseBy: randomUUID() })],
    ['no identifier', () => ({ exerciseBy: 'city' })],
  ])('is refused where it would be run by %s', async (_, other) => {
    const reply = await cast.world.act(
      't.contact',
      'reportIncident',
      reportInput(cast, other()),
      'incident { id }',
    )
    expect(reply.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'exerciseBy',
      clause: 'G-55',
    })
  })

  test('uses up no observation', async () => {
    const raised = await cast.world.act(
      't.staff',
      'raiseObservation',
      { agency: cast.agency('t-bureau'), text: 'A letter.', observedAt: minutes(cast, -30) },
      'observation { id }',
    )
    const observation: string = raised.data.raiseObservation.observation.id
    const input = reportInput(cast, { exerciseBy: cast.agency('t-city'), observation })
    const reply = await cast.world.act('t.contact', 'reportIncident', input, 'incident { id }')
    expect(reply.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'observation',
      clause: 'G-55',
    })
  })

  test('is one for ever: no statement makes it real, or a real one an exercise', async () => {
    const refuses = (set: string, id: string) =>
      expect(
        cast.world.owner.query(`update incidents.incident set ${set} where id = $1`, [id]),
      ).rejects.toThrow('settled when it begins')
    await refuses('is_exercise = false, exercise_by_id = null', drill)
    await refuses('exercise_by_id = agency_id', drill)
    await refuses('is_exercise = true, exercise_by_id = agency_id', real)
    await refuses(`promoted_from_id = '${drill}'`, real)
  })
})

describe('exercises stand apart', () => {
  beforeAll(async () => {
    for (const id of [drill, real]) expect(codes(await control(cast, id))).toEqual([])
  })

  test.each([
    ['incidents', 'id'],
    ['supportRequests', 'incident { id }'],
    ['investigationReports', 'incident { id }'],
  ])(
    'in %s: unless they are asked for, no list has them, and then it has nothing else',
    async (field, selection) => {
      const account = 't.ciso'
      expect(await list(account, field, selection)).toEqual([real])
      expect(await list(account, field, selection, 'exercise: false')).toEqual([real])
      expect(await list(account, field, selection, 'exercise: true')).toEqual([drill])
    },
  )

  test('under the agency, and under the contract; support and report hang under their own case', async () => {
    const document = `query($agency: ID!, $contract: ID!) {
      agency(id: $agency) { incidents(first: 9) { totalCount nodes { id } } drills: incidents(first: 9, filter: { exercise: true }) { nodes { id } } }
      contract(id: $contract) { incidents(first: 9) { totalCount nodes { id } } } }`
    const { data } = await cast.world.ask('t.ciso', document, {
      agency: cast.agency('t-bureau'),
      contract: cast.contracts.open,
    })
    if (data.agency) {
      expect(data.agency.incidents).toEqual({ totalCount: 1, nodes: [{ id: real }] })
      expect(data.agency.drills.nodes).toEqual([{ id: drill }])
    }
    if (data.contract) expect(data.contract.incidents).toEqual({ totalCount: 1, nodes: [{ id: real }] })
    const { row } = await incident(
      cast,
      't.ciso',
      drill,
      'supportRequests(first: 5) { totalCount } investigationReport { state }',
    )
    expect(row).toEqual({ supportRequests: { totalCount: 1 }, investigationReport: { state: 'DUE' } })
  })

  test('whoever may not read whether a case is an exercise may not ask for those that are', async () => {
    const query = '{ incidents(filter: { exercise: true }) { totalCount } }'
    for (const account of ['t.analyst', 't.vendor-a', 't.contracts'])
      expect(codes(await cast.world.ask(account, query))).toEqual(['FILTER_NOT_ALLOWED'])
    expect((await cast.world.ask('t.controller', query)).data.incidents.totalCount).toBe(1)
  })

  test('from duties', async () => {
    cast.world.advance(40 * 3_600_000)
    for (const field of ['dueSoon', 'overdue'])
      for (const account of ['t.officer', 't.contact', 't.reviewer', 't.national', 't.controller']) {
        const args = field === 'dueSoon' ? '(first: 100, withinHours: 8000)' : '(first: 100)'
        const { data } = await cast.world.ask(account, `{ ${field}${args} { nodes { incident { id } } } }`)
        expect(idsOf(data?.[field]) ?? [], `${account} ${field}`).not.toContain(drill)
      }
    const { data } = await cast.world.ask(
      't.ciso',
      '{ dueSoon(first: 9, withinHours: 8000) { nodes { incident { id } } } }',
    )
    expect(idsOf(data.dueSoon)).toContain(real)
    cast.world.advance(-40 * 3_600_000)
  })

  test('from the stream of what changes', async () => {
    const heard = await listen(cast.world, 't.ciso')
    try {
      await reported(cast, { exerciseBy: cast.agency('t-city') })
      const id = await reported(cast)
      const [first] = changesOf(await heard.heard(1))
      expect(first).toMatchObject({ step: 'reportIncident', incident: { id } })
    } finally {
      heard.leave()
    }
  })

  test('from announcements, notices and intelligence', async () => {
    expect(await announcementOf(cast, drill, 'NATIONAL')).toBeNull()
    expect(await announcementOf(cast, real, 'NATIONAL')).not.toBeNull()
    const shared = await cast.world.act(
      't.officer',
      'createIntelItem',
      {
        agencyId: cast.agency('t-bureau'),
        title: 'Relay of a malware',
        kinds: ['MALWARE'],
        segments: ['It calls home.'],
        incidentId: drill,
      },
      'intelItem { id }',
    )
    expect(shared.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', clause: 'G-55' })
  })

  test('from withdrawals: no real case is a duplicate of one', async () => {
    const reply = await withdraw(cast, 't.contact', real, 'PROPOSE', {
      ground: 'DUPLICATE',
      duplicateOf: drill,
    })
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'duplicateOf' })
  })

  test('from whoever would judge them as real: no step of review, verification or support is theirs', async () => {
    const input = { incident: drill, expectedVersion: await versionOf(cast, drill), reason: 'x' }
    for (const [account, mutation, other] of [
      ['t.reviewer', 'withdrawIncident', { act: 'AGREE' }],
      ['t.reviewer', 'reviewIncident', { verdict: 'RETURN' }],
      ['t.national', 'reverifyIncident', { verdict: 'AGREE', levelOpinion: 3 }],
      ['t.national', 'reopenIncident', {}],
      ['t.nsc', 'decideLevelChange', { verdict: 'APPLY' }],
    ] as const)
      expect(
        codes(await cast.world.act(account, mutation, { ...input, ...other }, 'incident { id }')),
      ).toEqual(['NOT_FOUND'])
  })
})

describe('a real incident that is found in the course of an exercise', () => {
  const promote = async (
    account: string | null,
    of: string,
    other: object = {},
    selection = 'incident { id }',
  ) => {
    const { agency: _, ...told } = reportInput(cast, { awareAt: minutes(cast, -3) })
    const input = { incident: of, expectedVersion: await versionOf(cast, of), ...told, ...other }
    return cast.world.act(account, 'promoteToReal', input, selection)
  }
  const made = (reply: Reply): string => {
    expect(codes(reply)).toEqual([])
    return reply.data.promoteToReal.incident.id
  }

  test('begins as a case of its own, at its discovery; the exercise stays one', async () => {
    const of = await reported(cast, { exerciseBy: cast.agency('t-city') })
    const looked = async () =>
      (
        await cast.world.owner.query('select to_jsonb(i) as row from incidents.incident i where id = $1', [
          of,
        ])
      ).rows[0].row
    const before = await looked()
    const id = made(await promote('t.contact', of))
    expect(await looked()).toEqual(before)
    const { row } = await incident(
      cast,
      't.contact',
      id,
      `isExercise exerciseBy { id } foundIn { id } awareAt reportedAt state
       clocks { kind startedAt dueAt state } transitions { machine step fromState toState }`,
    )
    expect(row).toMatchObject({
      isExercise: false,
      exerciseBy: null,
      foundIn: { id: of },
      awareAt: minutes(cast, -3),
      reportedAt: minutes(cast, 0),
      state: 'REPORTED',
    })
    expect(row.clocks).toContainEqual({
      kind: 'REPORT',
      startedAt: minutes(cast, -3),
      dueAt: minutes(cast, 57),
      state: 'MET',
    })
    expect(row.transitions.slice(0, 2)).toEqual([
      { machine: 'INCIDENT_VERIFICATION', step: 'promoteToReal', fromState: null, toState: 'REPORTED' },
      { machine: 'INCIDENT_HANDLING', step: 'promoteToReal', fromState: null, toState: 'RESPONDING' },
    ])
    const under = await incident(
      cast,
      't.contact',
      of,
      'isExercise foundInIt(first: 5) { totalCount nodes { id } }',
    )
    expect(under.row).toEqual({ isExercise: true, foundInIt: { totalCount: 1, nodes: [{ id }] } })
  })

  test('is judged like any other, by those to whom the exercise stays hidden', async () => {
    const of = await reported(cast, { exerciseBy: cast.agency('t-city') })
    const id = made(await promote('t.officer', of))
    for (const account of ['t.reviewer', 't.supervisor', 't.national', 't.technical']) {
      expect(await list(account, 'incidents')).toContain(id)
      const { row } = await incident(
        cast,
        account,
        id,
        'isExercise foundIn { id } foundInIt(first: 1) { totalCount }',
      )
      expect(row).toEqual({ isExercise: false, foundIn: null, foundInIt: { totalCount: 0 } })
    }
    // Whoever runs the exercise is no reader of real cases.
    expect((await incident(cast, 't.controller', id, 'id')).row).toBeNull()
    const found = await incident(cast, 't.controller', of, 'foundInIt(first: 1) { totalCount nodes { id } }')
    expect(found.row).toEqual({ foundInIt: { totalCount: 0, nodes: [] } })
  })

  test.each([
    ['t.controller', 'FORBIDDEN'],
    ['t.planner', 'FORBIDDEN'],
    ['t.contracts', 'FORBIDDEN'],
    ['t.reviewer', 'NOT_FOUND'],
    ['t.national', 'NOT_FOUND'],
    ['t.technical', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not reported by %s: %s', async (account, code) => {
    expect(codes(await promote(account, drill))).toEqual([code])
  })

  test('is not found in a real one, nor before the exercise, nor in the future, nor from an old version', async () => {
    const inReal = await promote('t.contact', real)
    expect(inReal.errors[0]?.extensions).toMatchObject({ code: 'WRONG_STATE', guard: 'FOUND_IN_EXERCISE' })
    for (const awareAt of [minutes(cast, -21), minutes(cast, 1)]) {
      const reply = await promote('t.contact', drill, { awareAt })
      expect(reply.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'awareAt' })
    }
    expect(codes(await promote('t.contact', drill, { expectedVersion: 99 }))).toEqual(['STALE_STATE'])
  })

  test('is one case, however often it is sent, and two are two', async () => {
    const of = await reported(cast, { exerciseBy: cast.agency('t-city') })
    const key = { clientMutationId: randomUUID() }
    const first = made(await promote('t.contact', of, key))
    expect(made(await promote('t.contact', of, key))).toBe(first)
    expect(made(await promote('t.contact', of))).not.toBe(first)
  })

  test('late, is accepted and marked', async () => {
    const of = await reported(cast, { awareAt: minutes(cast, -300), exerciseBy: cast.agency('t-city') })
    const reply = await promote(
      't.contact',
      of,
      { awareAt: minutes(cast, -120) },
      'incident { clocks { kind state } }',
    )
    expect(reply.data.promoteToReal.incident.clocks).toContainEqual({ kind: 'REPORT', state: 'BREACHED' })
  })
})
