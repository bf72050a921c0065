import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import type { Part } from '../../subgraphs/part.ts'
import { tokenFor } from '../harness/keys.ts'
import { openWorld } from '../harness/world.ts'
import { changesOf, listen, silent } from '../live/listener.ts'
import { codes, grantAlso, incident, minutes, reported, review } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { closed, handle } from './handling-acts.ts'
import { left, nationalIn } from './national-acts.ts'
import { grave, hour } from './support-acts.ts'

const settings = {
  now: START,
  live: { lookMs: 50, seatsOfOne: 4 },
  pace: { heartbeatMs: 20, patienceMs: 5_000 },
}
let cast: Cast
let on: ReturnType<typeof nationalIn>
beforeAll(async () => {
  cast = await openCast(openWorld(settings))
  on = nationalIn(cast)
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const LIAISON = 'disasterLiaison { id state version arrivedAt leftAt officers { arrivedAt leftAt } }'
const ask = (account: string, of: string, other: object = {}) =>
  cast.world.act(
    account,
    'requestDisasterLiaison',
    {
      incident: of,
      disasterKind: 'ENERGY',
      authority: cast.agency('t-economy'),
      invitation: 'Station somebody with the council.',
      ...other,
    },
    LIAISON,
  )

/** An act on a liaison by somebody who has read it as it stands. */
async function act(account: string, mutation: string, liaison: string, input: object) {
  const { rows } = await cast.world.owner.query(
    'select version from incidents.disaster_liaison where id = $1',
    [liaison],
  )
  return cast.world.act(account, mutation, { liaison, expectedVersion: rows[0].version, ...input }, LIAISON)
}
const person = async (account: string) => (await on.people(account))[0] ?? ''
const name = async (id: string, accounts: readonly string[], by = 't.national', other: object = {}) =>
  act(by, 'nameLiaisonOfficers', id, { people: await on.people(...accounts), ...other })
const arrive = async (id: string, who: string, by = 't.national', other: object = {}) =>
  act(by, 'recordLiaisonArrival', id, { person: await person(who), arrivedAt: minutes(cast, 0), ...other })
const leave = async (id: string, who: string, by = 't.national', other: object = {}) =>
  act(by, 'recordLiaisonLeaving', id, { person: await person(who), leftAt: minutes(cast, 0), ...other })

/** Somebody of the authority on duty for a case of the bureau. */
async function onDuty(other: object = {}) {
  const of = await reported(cast, { ...grave, ...other })
  const { id } = left(await ask('t.national', of))
  left(await name(id, ['t.liaison']))
  left(await arrive(id, 't.liaison'))
  return { of, id }
}
const reference = async (account: string, of: string) =>
  (await incident(cast, account, of, 'reference effectiveLevel')).row?.effectiveLevel ?? null

describe('the liaison with a disaster authority', () => {
  test('opens the case to whoever was named and has come: not to those asked, nor to those only named', async () => {
    const of = await reported(cast, grave)
    const { id, state } = left(await ask('t.national', of))
    expect(state).toBe('REQUESTED')
    expect(await reference('t.liaison', of)).toBeNull()
    expect(left(await name(id, ['t.liaison', 't.relief'])).state).toBe('REQUESTED')
    expect(await reference('t.liaison', of)).toBeNull()
    expect(left(await arrive(id, 't.liaison')).state).toBe('STATIONED')
    expect(await reference('t.liaison', of)).toBe(3)
    for (const account of ['t.relief', 't.health-liaison', 't.sector'])
      expect([account, await reference(account, of)]).toEqual([account, null])
  })

  test('shows of the case its core, the impact on the own facilities and the entries about them, and nothing else', async () => {
    const { of } = await onDuty()
    await handle(cast, 't.contact', 'stateFacilityImpact', of, { text: 'Two substations are dark.' })
    await handle(cast, 't.national', 'reportToConvener', of, { summary: 'For the convener.' })
    for (const aboutFacilities of [true, false])
      left(
        await cast.world.act(
          't.contact',
          'appendResponseLog',
          {
            incident: of,
            kind: 'HANDLING',
            at: minutes(cast, 0),
            text: `about: ${aboutFacilities}`,
            aboutFacilities,
          },
          'entry { id }',
        ),
      )
    left(await on.establish('t.national', of))
    const query = `query($id: ID!) { incident(id: $id) { reference facilityImpact description businessImpact briefingSummary
      matchedCriteria criminalSuspected clocks { kind } responseLog { totalCount nodes { kind text role } }
      supportRequests { totalCount } taskForces { totalCount } investigationReport { state } excerpts { text }
      archives { edition }
      disasterLiaisons { nodes { disasterKind invitation authority { id } arrivedAt state officers { person } } } } }`
    const { data } = await cast.world.ask('t.liaison', query, { id: of }, { purpose: 'to help' })
    expect(data?.incident).toEqual({
      reference: expect.any(String),
      facilityImpact: 'Two substations are dark.',
      ...{ description: null, businessImpact: null, briefingSummary: null, matchedCriteria: null },
      ...{ criminalSuspected: null, investigationReport: null, excerpts: null, archives: [] },
      clocks: expect.arrayContaining([{ kind: 'RECOVERY' }]),
      responseLog: { totalCount: 1, nodes: [{ kind: 'HANDLING', text: 'about: true', role: null }] },
      supportRequests: { totalCount: 0 },
      // Proposed is not established: nobody else hears of it.
      taskForces: { totalCount: 0 },
      disasterLiaisons: {
        nodes: [
          {
            ...{ disasterKind: 'ENERGY', invitation: 'Station somebody with the council.' },
            ...{ authority: { id: cast.agency('t-economy') }, arrivedAt: START.toISOString() },
            ...{ state: null, officers: null },
          },
        ],
      },
    })
  })

  test('shows a standing task force as it shows to others around it, and a meeting that the authority was invited to', async () => {
    const { of } = await onDuty()
    const { id } = left(await on.establish('t.national', of))
    left(await on.acknowledge('t.nsc', id))
    left(await on.decideMeeting('t.convener', of))
    left(await on.convene('t.convener', of, { invitees: [cast.agency('t-economy')] }))
    left(await on.decideMeeting('t.convener', of))
    left(await on.convene('t.convener', of, { invitees: [cast.agency('t-health')] }))
    const shown = 'id establishedAt leadBody { id } reason members { role }'
    expect(await on.under('t.liaison', of, 'taskForces', shown)).toEqual([
      {
        ...{ id, establishedAt: START.toISOString(), leadBody: { id: cast.agency('t-ministry') } },
        ...{ reason: null, members: null },
      },
    ])
    expect(await on.under('t.liaison', of, 'defenceMeetings', 'invitation conclusions')).toEqual([
      { invitation: 'To the room at four.', conclusions: null },
    ])
  })

  test('is seen by the offices and by a task force on the case, and by nobody around the agency', async () => {
    const { of } = await onDuty()
    const { id } = left(await on.establish('t.national', of))
    left(await on.acknowledge('t.nsc', id))
    for (const account of ['t.national', 't.nsc', 't.convener', 't.task-force'])
      expect([
        account,
        await on.under(account, of, 'disasterLiaisons', 'state officers { arrivedAt }'),
      ]).toEqual([account, [{ state: 'STATIONED', officers: [{ arrivedAt: START.toISOString() }] }]])
    for (const account of ['t.contact', 't.ciso', 't.reviewer', 't.supervisor', 't.technical'])
      expect([account, (await on.under(account, of, 'disasterLiaisons', 'state')) ?? []]).toEqual([
        account,
        [],
      ])
  })
})

describe('leaving', () => {
  const list = async (account: string) =>
    (await cast.world.ask(account, '{ incidents { totalCount nodes { id } } }')).data?.incidents
  async function entity(account: string, id: string) {
    const { data } = await answer(cast.world.parts.incidents as Part, {
      document: parse(
        'query($of: [_Any!]!) { _entities(representations: $of) { ... on Incident { id facilityImpact } } }',
      ),
      variables: { of: [{ __typename: 'Incident', id }] },
      headers: {
        authorization: `Bearer ${await tokenFor(account, cast.world.now())}`,
        requestId: randomUUID(),
      },
    })
    return data?._entities
  }

  test('ends the right at once, for whoever leaves and for nobody else, and with the last the liaison', async () => {
    const { of, id } = await onDuty()
    left(await name(id, ['t.relief']))
    left(await arrive(id, 't.relief'))
    cast.world.advance(hour)
    expect(left(await leave(id, 't.liaison')).state).toBe('STATIONED')
    expect(await reference('t.liaison', of)).toBeNull()
    expect(await reference('t.relief', of)).toBe(3)
    const ended = await leave(id, 't.relief')
    expect(left(ended)).toMatchObject({ state: 'ENDED', leftAt: cast.world.now().toISOString() })
    expect(await reference('t.relief', of)).toBeNull()
    expect(await on.under('t.relief', of, 'disasterLiaisons', 'id')).toBeNull()
  })

  test('takes the case out of lists, counts, references of a router, and events, with the very next of each', async () => {
    const { of, id } = await onDuty()
    const before = await list('t.liaison')
    expect(before.nodes).toContainEqual({ id: of })
    expect(await entity('t.liaison', of)).toEqual([{ id: of, facilityImpact: null }])
    const listener = await listen(cast.world, 't.liaison')
    const witness = await listen(cast.world, 't.ciso')
    await review(cast, 't.reviewer', of, { levelOpinion: 3 })
    expect(changesOf(await listener.heard(1))[0]).toMatchObject({
      step: 'reviewIncident',
      incident: { id: of, effectiveLevel: 3, description: null },
    })
    const heard = silent(listener)
    left(await leave(id, 't.liaison'))
    await on.assess('t.nsc', of)
    left(await handle(cast, 't.officer', 'declareRecovered', of, recovered()))
    await witness.heard(2)
    await listener.beats(10)
    expect(silent(listener)).toBe(heard)
    listener.leave()
    witness.leave()
    const after = await list('t.liaison')
    expect(after.totalCount).toBe(before.totalCount - 1)
    expect(after.nodes).not.toContainEqual({ id: of })
    expect(await entity('t.liaison', of)).toEqual([null])
  })

  const recovered = () => ({
    recoveredAt: minutes(cast, 0),
    steps: ['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE', 'SCAN'].map((step) => ({
      step,
      completedAt: minutes(cast, 0),
    })),
  })

  test('of somebody who never came ends the naming, and the authority is still asked', async () => {
    const of = await reported(cast, grave)
    const { id } = left(await ask('t.national', of))
    left(await name(id, ['t.liaison']))
    expect(left(await leave(id, 't.liaison')).state).toBe('REQUESTED')
    expect(codes(await arrive(id, 't.liaison'))).toEqual(['NOT_FOUND'])
    left(await name(id, ['t.liaison']))
    left(await arrive(id, 't.liaison'))
    expect(await reference('t.liaison', of)).toBe(3)
  })

  test('is not the only end: with the role the right ends as well', async () => {
    const { of } = await onDuty()
    const until = (value: string | null) =>
      cast.world.owner.query(
        `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
         where p.no = g.person_no and p.subject = 't.liaison'`,
        [value],
      )
    await until(START.toISOString())
    try {
      expect(await reference('t.liaison', of)).toBeNull()
    } finally {
      await until(null)
    }
    expect(await reference('t.liaison', of)).toBe(3)
  })

  test('with the role at that authority; the same role at another keeps nothing of the case', async () => {
    const { of } = await onDuty()
    await grantAlso(cast, 't.liaison', 'DISASTER_AUTHORITY', 't-health')
    const ofEconomy = (value: string | null) =>
      cast.world.owner.query(
        `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
         where p.no = g.person_no and p.subject = 't.liaison'
           and g.agency_no = (select no from published_agencies.agency where id = $2)`,
        [value, cast.agency('t-economy')],
      )
    await ofEconomy(START.toISOString())
    try {
      expect(await reference('t.liaison', of)).toBeNull()
      expect(await on.under('t.liaison', of, 'disasterLiaisons', 'id')).toBeNull()
    } finally {
      await ofEconomy(null)
    }
    expect(await reference('t.liaison', of)).toBe(3)
  })

  test('happens once; what was is never altered, and after the end another liaison may be asked for', async () => {
    const { of, id } = await onDuty()
    left(await leave(id, 't.liaison'))
    expect(codes(await leave(id, 't.liaison'))).toEqual(['WRONG_STATE'])
    expect(codes(await name(id, ['t.relief']))).toEqual(['WRONG_STATE'])
    const { owner } = cast.world
    for (const sql of [
      `update incidents.disaster_liaison set state = 'STATIONED', left_at = null where id = $1`,
      'delete from incidents.disaster_liaison where id = $1',
    ])
      await expect(owner.query(sql, [id])).rejects.toThrow('ends once')
    for (const sql of [
      'update incidents.liaison_officer set left_at = null where liaison_id = $1',
      'delete from incidents.liaison_officer where liaison_id = $1',
    ])
      await expect(owner.query(sql, [id])).rejects.toThrow('leaves once')
    left(await ask('t.national', of))
  })
})

describe('each step of it', () => {
  test.each([
    ['t.nsc', 'FORBIDDEN'],
    ['t.convener', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
    ['t.liaison', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
  ])('is the Cyber Security Office’s: %s may not ask (%s)', async (account, code) => {
    expect(codes(await ask(account, await reported(cast, grave)))).toEqual([code])
  })

  test('is refused to everybody else as well, those on duty among them', async () => {
    const { id } = await onDuty()
    for (const account of ['t.nsc', 't.convener', 't.liaison']) {
      expect([account, codes(await name(id, ['t.relief'], account))]).toEqual([account, ['FORBIDDEN']])
      expect([account, codes(await leave(id, 't.liaison', account))]).toEqual([account, ['FORBIDDEN']])
    }
    for (const account of ['t.reviewer', 't.ciso', 't.relief', 't.parks']) {
      expect([account, codes(await arrive(id, 't.liaison', account))]).toEqual([account, ['NOT_FOUND']])
      expect([account, codes(await leave(id, 't.liaison', account))]).toEqual([account, ['NOT_FOUND']])
    }
  })

  test('of a case of a non-government agency belongs to the national authority only when it is major', async () => {
    const power = { agency: cast.agency('t-power'), affectedSystems: [] }
    expect(codes(await ask('t.national', await reported(cast, power, 't.power')))).toEqual(['FORBIDDEN'])
    const outage = { ...power, matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] }
    left(await ask('t.national', await reported(cast, outage, 't.power')))
  })

  test('asks for words and an authority that exists, of an open case, and for one liaison with each at a time', async () => {
    const of = await reported(cast, grave)
    for (const wrong of [{ invitation: ' ' }, { authority: randomUUID() }, { authority: 'no id' }])
      expect([wrong, codes(await ask('t.national', of, wrong))]).toEqual([wrong, ['BAD_INPUT']])
    left(await ask('t.national', of))
    expect(codes(await ask('t.national', of))).toEqual(['WRONG_STATE'])
    left(await ask('t.national', of, { authority: cast.agency('t-health'), disasterKind: 'HEALTH' }))
    expect(codes(await ask('t.national', await closed(cast)))).toEqual(['INCIDENT_CLOSED'])
  })

  test('names people of that authority who hold the role there, each once', async () => {
    const of = await reported(cast, grave)
    const { id } = left(await ask('t.national', of))
    for (const wrong of [['t.health-liaison'], ['t.sector'], ['t.liaison', 't.ciso'], []])
      expect([wrong, codes(await name(id, wrong))]).toEqual([wrong, ['BAD_INPUT']])
    expect(codes(await name(id, [], 't.national', { people: ['no id'] }))).toEqual(['BAD_INPUT'])
    left(await name(id, ['t.liaison']))
    expect(codes(await name(id, ['t.relief', 't.liaison']))).toEqual(['BAD_INPUT'])
    expect(codes(await arrive(id, 't.relief'))).toEqual(['NOT_FOUND'])
  })

  test('states lawful times, in the version that was read, and once for one key', async () => {
    const of = await reported(cast, grave)
    const { id } = left(await ask('t.national', of))
    left(await name(id, ['t.liaison']))
    for (const offset of [1, -1])
      expect(
        codes(await arrive(id, 't.liaison', 't.national', { arrivedAt: minutes(cast, offset) })),
      ).toEqual(['BAD_INPUT'])
    expect(codes(await arrive(id, 't.liaison', 't.national', { expectedVersion: 7 }))).toEqual([
      'STALE_STATE',
    ])
    const again = { clientMutationId: randomUUID(), expectedVersion: 2 }
    const first = await arrive(id, 't.liaison', 't.national', again)
    expect((await arrive(id, 't.liaison', 't.national', again)).data).toEqual(first.data)
    expect(codes(await arrive(id, 't.liaison'))).toEqual(['BAD_INPUT'])
    expect(codes(await leave(id, 't.liaison', 't.national', { leftAt: minutes(cast, -1) }))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('stands in the journal of the office, and never in that of the agency', async () => {
    const { of, id } = await onDuty()
    const { rows } = await cast.world.owner.query(
      `select distinct chain from incidents.journal where subject_id = $1 or act like '%Liaison%' and details->>'incident' = $2`,
      [id, of],
    )
    expect(rows).toEqual([{ chain: cast.agency('t-national') }])
  })
})

test('an excepted body’s people are stationed like those of any other, and read no more', async () => {
  const of = await reported(cast, grave)
  await grantAlso(cast, 't.army-member', 'DISASTER_AUTHORITY', 't-army')
  const { id } = left(await ask('t.national', of, { authority: cast.agency('t-army') }))
  left(await name(id, ['t.army-member']))
  left(await arrive(id, 't.army-member'))
  const { row } = await incident(cast, 't.army-member', of, 'effectiveLevel description')
  expect(row).toEqual({ effectiveLevel: 3, description: null })
})
