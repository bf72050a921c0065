import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { indicators, left, nationalIn, purpose } from './national-acts.ts'
import { hour } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof nationalIn>
beforeAll(async () => {
  cast = await openCast()
  on = nationalIn(cast)
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const dueAfter = (from: string, ms: number) => new Date(new Date(from).getTime() + ms).toISOString()

describe('an assessment', () => {
  test.each(indicators)('makes the case one of national security by %s alone', async (indicator) => {
    const of = await on.major()
    const answers = { ...Object.fromEntries(indicators.map((each) => [each, each === indicator])) }
    expect(codes(await on.assess('t.nsc', of, { ...answers, nationalSecurityRelated: false }))).toEqual([
      'BAD_INPUT',
    ])
    left(await on.assess('t.nsc', of, answers))
    expect((await on.clocks('t.nsc', of)).map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'DEFENCE_MEETING',
      'TASKFORCE',
    ])
  })

  test('without any of them starts no clock, and ends those of an earlier one', async () => {
    const of = await on.major()
    const none = { indicatorOrganisedSource: false, nationalSecurityRelated: false }
    expect(codes(await on.assess('t.nsc', of, { ...none, nationalSecurityRelated: true }))).toEqual([
      'BAD_INPUT',
    ])
    left(await on.assess('t.nsc', of, none))
    expect(await on.clocks('t.nsc', of)).toEqual([])
    left(await on.assess('t.nsc', of))
    left(await on.assess('t.nsc', of, none))
    const ended = await on.clocks('t.nsc', of)
    expect(ended.map(({ state }: { state: string }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  test('gives six hours from the analysis for the task force and four from the event for the meeting (G-20)', async () => {
    const occurredAt = minutes(cast, -60)
    const of = await on.major({ occurredAt })
    left(await on.assess('t.nsc', of))
    expect(await on.clocks('t.nsc', of)).toMatchObject([
      { kind: 'TASKFORCE', state: 'RUNNING', dueAt: dueAfter(minutes(cast, -10), 6 * hour) },
      { kind: 'DEFENCE_MEETING', state: 'RUNNING', dueAt: dueAfter(occurredAt, 4 * hour) },
    ])
    // A second assessment gives no second time.
    left(await on.assess('t.nsc', of))
    expect(await on.clocks('t.nsc', of)).toHaveLength(2)
  })

  test('that comes long after the event leaves one hour for the meeting, and correcting the event keeps it so (G-20)', async () => {
    const of = await on.major({ occurredAt: minutes(cast, -600), awareAt: minutes(cast, -30) })
    left(await on.assess('t.nsc', of))
    const meeting = async () => (await on.clocks('t.nsc', of))[1]
    expect(await meeting()).toMatchObject({ dueAt: dueAfter(minutes(cast, -10), hour) })
    await cast.world.act(
      't.contact',
      'amendReport',
      { incident: of, expectedVersion: 1, occurredAt: minutes(cast, -500), reason: 'The logs say so.' },
      'incident { id }',
    )
    expect(await meeting()).toMatchObject({ dueAt: dueAfter(minutes(cast, -10), hour) })
  })

  test.each([
    ['t.national', 'FORBIDDEN'],
    ['t.convener', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.task-force', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-b', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s to make: %s', async (account, code) => {
    const of = await on.major()
    expect(codes(await on.assess(account as string, of))).toEqual([code])
  })

  test('is made of a major case that is not closed, once for one key, at a time that has come', async () => {
    expect(codes(await on.assess('t.nsc', await reported(cast)))).toEqual(['NOT_FOUND'])
    const of = await on.major({ occurredAt: minutes(cast, -60) })
    for (const preliminaryAt of [minutes(cast, 1), minutes(cast, -61)])
      expect(codes(await on.assess('t.nsc', of, { preliminaryAt }))).toEqual(['BAD_INPUT'])
    const key = { clientMutationId: randomUUID() }
    const first = await on.assess('t.nsc', of, key)
    expect((await on.assess('t.nsc', of, key)).data).toEqual(first.data)
    await cast.world.owner.query(`update incidents.incident set handling_state = 'CLOSED' where id = $1`, [
      of,
    ])
    expect(codes(await on.assess('t.nsc', of))).toEqual(['INCIDENT_CLOSED'])
  })

  test('is read by the two offices and the convener with a purpose, and by nobody of the agency', async () => {
    const of = await on.major()
    left(await on.assess('t.nsc', of))
    const document = `query($id: ID!) { incident(id: $id) { nationalSecurityAssessments { totalCount nodes { nationalSecurityRelated } } } }`
    const read = async (account: string, options: object = purpose) =>
      (await cast.world.ask(account, document, { id: of }, options)).data?.incident
        ?.nationalSecurityAssessments?.nodes ?? null
    for (const account of ['t.nsc', 't.national', 't.convener'])
      expect([account, await read(account)]).toEqual([account, [{ nationalSecurityRelated: true }]])
    // Without one it is not even told whether there are any.
    expect(await read('t.nsc', {})).toBeNull()
    for (const account of [
      't.ciso',
      't.contact',
      't.reviewer',
      't.supervisor',
      't.technical',
      't.task-force',
    ])
      expect([account, await read(account)]).toEqual([account, null])
  })

  test('is told to the agency by no clock, no due instant, no journal and no figure of its case', async () => {
    const of = await on.major()
    const due = async () => (await incident(cast, 't.contact', of, 'nextDueAt clocks { kind }')).row
    const before = await due()
    left(await on.assess('t.nsc', of))
    expect(await due()).toEqual(before)
    for (const account of ['t.contact', 't.ciso', 't.reviewer', 't.supervisor'])
      expect([account, await on.clocks(account, of)]).toEqual([account, []])
    for (const account of ['t.nsc', 't.national', 't.convener'])
      expect([account, (await on.clocks(account, of)).length]).toEqual([account, 2])
    const { rows } = await cast.world.owner.query(
      `select chain from incidents.journal where act = 'assessNationalSecurity' and details ->> 'incident' = $1`,
      [of],
    )
    expect(rows).toEqual([{ chain: cast.agency('t-national') }])
    cast.world.advance(10 * hour)
    await cast.world.owner.query(`select incidents.note_overdue($1, access.sign('incidentChanged:' || $1))`, [
      cast.world.now().toISOString(),
    ])
    const told = await cast.world.owner.query('select clock from incidents.change where incident_id = $1', [
      of,
    ])
    const clocks = told.rows.map(({ clock }) => clock)
    expect(clocks).toContain('REVIEW')
    for (const kind of ['TASKFORCE', 'DEFENCE_MEETING']) expect(clocks).not.toContain(kind)
  })
})

test('the two clocks are duties of the offices that can stop them, and of nobody else', async () => {
  const of = await on.major({ occurredAt: minutes(cast, -60) })
  left(await on.assess('t.nsc', of))
  const due = async (account: string) => {
    const document = '{ dueSoon(first: 100) { nodes { incident { id } clock { kind } } } }'
    const answer = await cast.world.ask(account, document)
    return answer.data.dueSoon.nodes
      .filter((node: any) => node.incident.id === of)
      .map((node: any) => node.clock.kind)
      .filter((kind: string) => ['TASKFORCE', 'DEFENCE_MEETING'].includes(kind))
      .sort()
  }
  expect(await due('t.nsc')).toEqual(['DEFENCE_MEETING', 'TASKFORCE'])
  expect(await due('t.convener')).toEqual(['DEFENCE_MEETING'])
  expect(await due('t.national')).toEqual(['TASKFORCE'])
  for (const account of ['t.contact', 't.ciso', 't.reviewer']) expect(await due(account)).toEqual([])
})

describe('a defence meeting', () => {
  test('is called by the convener, held, and seen by whoever was invited', async () => {
    const of = await on.major()
    const { id, state } = left(await on.decideMeeting('t.convener', of))
    expect(state).toBe('CALLED')
    expect(codes(await on.decideMeeting('t.convener', of, 'NO'))).toEqual(['WRONG_STATE'])
    expect(await on.under('t.reviewer', of, 'defenceMeetings', 'invitation')).toEqual([])
    cast.world.advance(hour)
    for (const heldAt of [minutes(cast, 1), minutes(cast, -61)])
      expect(codes(await on.convene('t.nsc', of, { heldAt }))).toEqual(['BAD_INPUT'])
    const key = { clientMutationId: randomUUID() }
    const first = await on.convene('t.nsc', of, key)
    expect(left(first)).toMatchObject({ id, state: 'HELD' })
    expect((await on.convene('t.nsc', of, key)).data).toEqual(first.data)
    expect(await on.under('t.reviewer', of, 'defenceMeetings', 'id invitation heldAt reason')).toEqual([
      { id: null, invitation: 'To the room at four.', heldAt: null, reason: null },
    ])
    for (const account of ['t.contact', 't.ciso', 't.supervisor'])
      expect([account, await on.under(account, of, 'defenceMeetings', 'invitation')]).toEqual([account, null])
  })

  test('is not shown to an authority that was not invited', async () => {
    const of = await on.major()
    left(await on.decideMeeting('t.convener', of))
    left(await on.convene('t.nsc', of, { invitees: [cast.agency('t-ministry')] }))
    expect(await on.under('t.reviewer', of, 'defenceMeetings', 'invitation')).toEqual([])
  })

  test('stops its clock at the hour it was held, on the way through the NSC office without a call', async () => {
    const of = await on.major({ occurredAt: minutes(cast, -60) })
    expect(codes(await on.convene('t.nsc', of))).toEqual(['WRONG_STATE'])
    left(await on.assess('t.nsc', of))
    cast.world.advance(2 * hour)
    const heldAt = minutes(cast, -30)
    left(await on.convene('t.nsc', of, { heldAt }))
    expect((await on.clocks('t.nsc', of))[1]).toMatchObject({ state: 'MET', stoppedAt: heldAt })
  })

  test('held before the assessment counts for its clock', async () => {
    const of = await on.major({ occurredAt: minutes(cast, -60) })
    left(await on.decideMeeting('t.convener', of))
    left(await on.convene('t.convener', of))
    cast.world.advance(hour)
    left(await on.assess('t.nsc', of))
    expect((await on.clocks('t.nsc', of))[1]).toMatchObject({ stoppedAt: START.toISOString() })
  })

  test('held late is accepted, and the clock says so', async () => {
    const of = await on.major({ occurredAt: minutes(cast, -60) })
    left(await on.assess('t.nsc', of))
    cast.world.advance(9 * hour)
    left(await on.convene('t.nsc', of))
    expect((await on.clocks('t.nsc', of))[1]).toMatchObject({ state: 'BREACHED' })
  })

  test('refused by the convener leaves nothing to wait for', async () => {
    const of = await on.major({ occurredAt: minutes(cast, -60) })
    left(await on.assess('t.nsc', of))
    expect(left(await on.decideMeeting('t.convener', of, 'NO')).state).toBe('NOT_CALLED')
    expect((await on.clocks('t.nsc', of))[1]).toMatchObject({ stoppedAt: START.toISOString() })
    expect(left(await on.decideMeeting('t.convener', of, 'YES')).state).toBe('CALLED')
  })

  test.each(['t.nsc', 't.national', 't.ciso', 't.reviewer'])('is not for %s to decide', async (account) => {
    expect(codes(await on.decideMeeting(account, await on.major()))).toEqual(['FORBIDDEN'])
  })

  test('says why, to whom and to what, of a case that is not closed', async () => {
    const of = await on.major()
    expect(codes(await on.decideMeeting('t.convener', of, 'YES', { reason: ' ' }))).toEqual(['BAD_INPUT'])
    left(await on.decideMeeting('t.convener', of))
    for (const wrong of [{ invitation: ' ' }, { invitees: [] }, { invitees: [randomUUID()] }])
      expect(codes(await on.convene('t.nsc', of, wrong))).toEqual(['BAD_INPUT'])
    for (const account of ['t.national', 't.ciso', 't.reviewer'])
      expect(codes(await on.convene(account, of))).toEqual(['FORBIDDEN'])
    await cast.world.owner.query(`update incidents.incident set handling_state = 'CLOSED' where id = $1`, [
      of,
    ])
    expect(codes(await on.convene('t.nsc', of))).toEqual(['INCIDENT_CLOSED'])
    expect(codes(await on.decideMeeting('t.convener', of))).toEqual(['INCIDENT_CLOSED'])
  })
})
