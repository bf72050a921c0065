import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported, reverify, review, versionOf } from './acts.ts'
import { type Cast, openCast, people, START } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
beforeEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000

const told = (other: object = {}) => ({
  awareAt: minutes(cast, -50),
  incidentKind: 'OTHER',
  description: 'As told by telephone.',
  matchedCriteria: ['L2_CORE_OUTAGE_WITHIN'],
  crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
  supportNeeded: false,
  ...other,
})

const SHOWN = 'incident { id version }'

const call = (account: string, other: object = {}, selection = SHOWN) =>
  cast.world.act(
    account,
    'recordOfflineReport',
    {
      agency: cast.agency('t-bureau'),
      channel: 'PHONE',
      outageReason: 'The line of the building is cut.',
      calledAt: minutes(cast, -30),
      report: told(),
      ...other,
    },
    selection,
  )

async function called(other: object = {}, account = 't.technical'): Promise<string> {
  const reply = await call(account, other)
  const id = reply.data?.recordOfflineReport?.incident?.id
  if (!id) throw new Error(`The call was refused: ${JSON.stringify(reply.errors)}`)
  return id
}

const backfill = async (account: string, id: string, other: object = {}, selection = SHOWN) =>
  cast.world.act(
    account,
    'backfillReport',
    {
      incident: id,
      expectedVersion: await versionOf(cast, id),
      connectivityRestoredAt: minutes(cast, 0),
      incidentKind: 'MISUSE',
      description: 'As entered afterwards.',
      matchedCriteria: ['L2_CORE_TAMPER_SLIGHT'],
      affectedSystems: [cast.systems.core],
      crossImpact: { affectsOtherAgencies: true, affectsVitalFacilities: false },
      supportNeeded: true,
      contract: cast.contracts.open,
      ...other,
    },
    selection,
  )

const clocksOf = async (id: string, fields: string) =>
  Object.fromEntries(
    (await incident(cast, 't.contact', id, `clocks { kind ${fields} }`)).row.clocks.map(
      ({ kind, ...rest }: { kind: string }) => [kind, rest],
    ),
  )

describe('a call to the duty desk', () => {
  test.each(['t.technical', 't.national'])('is written down by %s as the report it is', async (account) => {
    const id = await called({}, account)
    const { row } = await incident(
      cast,
      't.contact',
      id,
      `state verificationState reportChannel backfilledAt reportedAt awareAt effectiveLevel description
       offlineRecords { channel outageReason calledAt recordedAt role isNote note }
       transitions { machine step toState role }`,
    )
    const role = account === 't.technical' ? 'TECHNICAL_CENTRE' : 'NATIONAL_OFFICER'
    expect(row).toEqual({
      state: 'REPORTED_OFFLINE',
      verificationState: 'REPORTED_OFFLINE',
      reportChannel: 'PHONE',
      backfilledAt: null,
      reportedAt: minutes(cast, -30),
      awareAt: minutes(cast, -50),
      effectiveLevel: 2,
      description: 'As told by telephone.',
      offlineRecords: [
        {
          channel: 'PHONE',
          outageReason: 'The line of the building is cut.',
          calledAt: minutes(cast, -30),
          recordedAt: minutes(cast, 0),
          role,
          isNote: false,
          note: null,
        },
      ],
      transitions: [
        { machine: 'INCIDENT_VERIFICATION', step: 'recordOfflineReport', toState: 'REPORTED_OFFLINE', role },
        { machine: 'INCIDENT_HANDLING', step: 'recordOfflineReport', toState: 'RESPONDING', role },
        {
          machine: 'INCIDENT_VERIFICATION',
          step: 'relay',
          toState: 'REPORTED_OFFLINE',
          role: 'SYSTEM',
        },
      ],
    })
  })

  test('counts its clocks from the call, not from its recording', async () => {
    const id = await called({ channel: 'FAX' })
    expect(await clocksOf(id, 'state startedAt dueAt stoppedAt isTarget')).toEqual({
      REPORT: {
        state: 'MET',
        startedAt: minutes(cast, -50),
        dueAt: minutes(cast, 10),
        stoppedAt: minutes(cast, -30),
        isTarget: false,
      },
      RELAY: {
        state: 'BREACHED',
        startedAt: minutes(cast, -30),
        dueAt: minutes(cast, -25),
        stoppedAt: minutes(cast, 0),
        isTarget: true,
      },
      REVIEW: {
        state: 'RUNNING',
        startedAt: minutes(cast, -30),
        dueAt: minutes(cast, -30 + 8 * 60),
        stoppedAt: null,
        isTarget: false,
      },
      RECOVERY: {
        state: 'RUNNING',
        startedAt: minutes(cast, -50),
        dueAt: minutes(cast, -50 + 72 * 60),
        stoppedAt: null,
        isTarget: false,
      },
      BACKFILL: {
        state: 'RUNNING',
        startedAt: minutes(cast, -30 + 24 * 60),
        dueAt: minutes(cast, -30 + 25 * 60),
        stoppedAt: null,
        isTarget: true,
      },
    })
  })

  test('that came too late is accepted, and the hour is broken by the time of the call', async () => {
    const id = await called({ report: told({ awareAt: minutes(cast, -100) }) })
    expect((await clocksOf(id, 'state minutesLate')).REPORT).toEqual({ state: 'BREACHED', minutesLate: 10 })
  })

  test('is written down by the duty desk alone', async () => {
    for (const [account] of people) {
      if (['t.technical', 't.national', 't.national2'].includes(account)) continue
      expect(codes(await call(account)), account).toEqual(['FORBIDDEN'])
    }
  })

  test('states why, and times that can be true', async () => {
    const wrong: readonly object[] = [
      { outageReason: ' ' },
      { outageReason: 'x'.repeat(10_001) },
      { calledAt: minutes(cast, 1) },
      { calledAt: minutes(cast, -51) },
      { calledAt: '2026-11-20T02:00:00' },
      { report: told({ awareAt: minutes(cast, 1) }) },
      { report: told({ occurredAt: minutes(cast, -40) }) },
      { report: told({ description: ' ' }) },
      { report: told({ reference: 'no\nreference' }) },
      { report: null },
      { incident: randomUUID() },
    ]
    for (const other of wrong)
      expect(codes(await call('t.technical', other)), JSON.stringify(other).slice(0, 80)).toEqual([
        'BAD_INPUT',
      ])
    const excepted = await call('t.technical', { agency: cast.agency('t-army') })
    expect(codes(excepted)).toEqual(['AGENCY_EXCEPTED'])
    expect(codes(await call('t.technical', { agency: randomUUID() }))).toEqual(['NOT_FOUND'])
  })

  test('sent again is the same call', async () => {
    const key = { clientMutationId: randomUUID() }
    const first = await call('t.technical', key)
    expect((await call('t.technical', key)).data).toEqual(first.data)
  })

  test('is reviewed like any report, and verified anew by another officer than the one who took it', async () => {
    const id = await called({}, 't.national')
    expect(codes(await review(cast, 't.reviewer', id))).toEqual([])
    expect(codes(await reverify(cast, 't.national', id))).toEqual(['APPROVER_IS_AUTHOR'])
    expect(codes(await reverify(cast, 't.national2', id))).toEqual([])
    const returned = await called()
    const back = { verdict: 'RETURN', levelOpinion: null, crossImpact: null }
    expect(codes(await review(cast, 't.reviewer', returned, back))).toEqual(['WRONG_STATE'])
  })
})

describe('a call after the online report', () => {
  test('is kept with that report as a note and opens nothing', async () => {
    const id = await reported(cast)
    const { count } = (await cast.world.owner.query('select count(*) from incidents.incident')).rows[0]
    const note = { report: null, incident: id, note: 'The caller asks whether it arrived.' }
    const reply = await call('t.technical', { ...note, calledAt: minutes(cast, -5) })
    expect(reply.data.recordOfflineReport.incident).toEqual({ id, version: 2 })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'verificationState reportChannel clocks { kind } offlineRecords { isNote note calledAt }',
    )
    expect(row).toMatchObject({
      verificationState: 'REPORTED',
      reportChannel: 'ONLINE',
      offlineRecords: [
        { isNote: true, note: 'The caller asks whether it arrived.', calledAt: minutes(cast, -5) },
      ],
    })
    expect(row.clocks.map((clock: { kind: string }) => clock.kind)).not.toContain('BACKFILL')
    const after = (await cast.world.owner.query('select count(*) from incidents.incident')).rows[0]
    expect(after.count).toBe(count)
    const supervisor = await incident(cast, 't.supervisor', id, 'offlineRecords { isNote note }')
    expect(supervisor.row.offlineRecords).toEqual([{ isNote: true, note: null }])
  })

  test('names a case of the same agency, which is not one reported by telephone', async () => {
    const id = await reported(cast)
    const note = { report: null, incident: id, calledAt: minutes(cast, -5) }
    const other = await call('t.technical', { ...note, agency: cast.agency('t-parks') })
    expect(codes(other)).toEqual(['NOT_FOUND'])
    expect(codes(await call('t.technical', { ...note, incident: randomUUID() }))).toEqual(['NOT_FOUND'])
    expect(codes(await call('t.technical', { ...note, incident: await called() }))).toEqual(['WRONG_STATE'])
    expect(codes(await call('t.technical', { ...note, calledAt: minutes(cast, -21) }))).toEqual(['BAD_INPUT'])
  })
})

describe('the entry afterwards', () => {
  test('makes it a report like any other, with what only the agency knows', async () => {
    const id = await called()
    const reply = await backfill(
      't.contact',
      id,
      {},
      `incident { state reportChannel backfilledAt description supportNeeded version contract { id }
         affectedSystems { id } crossImpact { affectsOtherAgencies } proposedCriteria levelChanges { state } }`,
    )
    expect(codes(reply)).toEqual([])
    expect(reply.data.backfillReport.incident).toEqual({
      state: 'REPORTED',
      reportChannel: 'PHONE',
      backfilledAt: minutes(cast, 0),
      description: 'As entered afterwards.',
      supportNeeded: true,
      version: 2,
      contract: { id: cast.contracts.open },
      affectedSystems: [{ id: cast.systems.core }],
      crossImpact: { affectsOtherAgencies: true },
      proposedCriteria: [],
      levelChanges: [],
    })
    expect(codes(await backfill('t.contact', id))).toEqual(['WRONG_STATE'])
  })

  test('is in time within an hour of the moment the site could be reached again', async () => {
    const soon = await called()
    await backfill('t.contact', soon, { connectivityRestoredAt: minutes(cast, -20) })
    const late = await called({ calledAt: minutes(cast, -40) })
    cast.world.advance(2 * HOUR)
    await backfill('t.contact', late, { connectivityRestoredAt: minutes(cast, -90) })
    expect((await clocksOf(soon, 'state startedAt')).BACKFILL).toEqual({
      state: 'MET',
      startedAt: minutes(cast, -140),
    })
    expect(
      (await clocksOf(late, 'state minutesLate isLegalBreach recomputations { cause }')).BACKFILL,
    ).toEqual({
      state: 'BREACHED',
      minutesLate: 30,
      isLegalBreach: false,
      recomputations: [{ cause: 'BASIS_CHANGED' }],
    })
  })

  test('is owed although verification went ahead on the call, and changes nothing of it', async () => {
    const overdue = await called()
    cast.world.advance(9 * HOUR)
    expect(codes(await backfill('t.officer', overdue))).toEqual([])
    const state = async (id: string) =>
      (await incident(cast, 't.contact', id, 'verificationState')).row.verificationState
    expect(await state(overdue)).toBe('REVIEW_OVERDUE')
    cast.world.setClock(START)
    const seen = await called()
    await review(cast, 't.reviewer', seen)
    expect(codes(await backfill('t.ciso', seen))).toEqual([])
    expect(await state(seen)).toBe('REVIEWED')
    expect(codes(await backfill('t.ciso', seen))).toEqual(['WRONG_STATE'])
    const online = await reported(cast)
    await review(cast, 't.reviewer', online)
    expect(codes(await backfill('t.ciso', online))).toEqual(['WRONG_STATE'])
  })

  test('with another level proposes a change, whose reason tells the criteria and not the event', async () => {
    const id = await called()
    await backfill('t.contact', id, { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] })
    const { row } = await incident(
      cast,
      't.supervisor',
      id,
      'effectiveLevel description levelChanges { toLevel state reason }',
    )
    expect(row).toEqual({
      effectiveLevel: 3,
      description: null,
      levelChanges: [{ toLevel: 3, state: 'AWAIT_NATIONAL_AND_NSC', reason: 'L3_CORE_TAMPER_SERIOUS' }],
    })
  })

  test('is the agency’s own', async () => {
    const id = await called()
    for (const [account] of people) {
      if (['t.contact', 't.officer', 't.ciso'].includes(account)) continue
      const { row } = await incident(cast, account, id, 'id')
      expect(codes(await backfill(account, id)), account).toEqual([row ? 'FORBIDDEN' : 'NOT_FOUND'])
    }
  })

  test('states the truth about the line, something about the event, and the version that was read', async () => {
    const id = await called()
    const wrong: readonly object[] = [
      { connectivityRestoredAt: minutes(cast, 1) },
      { connectivityRestoredAt: minutes(cast, -31) },
      { description: ' ' },
      { description: 'x'.repeat(10_001) },
    ]
    for (const other of wrong) expect(codes(await backfill('t.contact', id, other))).toEqual(['BAD_INPUT'])
    expect(codes(await backfill('t.contact', id, { expectedVersion: 9 }))).toEqual(['STALE_STATE'])
    expect(codes(await backfill('t.contact', id, { affectedSystems: [randomUUID()] }))).toEqual(['NOT_FOUND'])
    expect(codes(await backfill('t.contact', id, { contract: cast.contracts.ofParks }))).toEqual([
      'NOT_FOUND',
    ])
    const key = { clientMutationId: randomUUID(), expectedVersion: 1 }
    const first = await backfill('t.contact', id, key)
    expect((await backfill('t.contact', id, key)).data).toEqual(first.data)
  })
})
