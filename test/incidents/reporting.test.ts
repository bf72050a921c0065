import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, minutes, reported, reportInput } from './acts.ts'
import { type Cast, openCast } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const report = (account: string | null, other: object = {}, selection = 'incident { id }') =>
  cast.world.act(account, 'reportIncident', reportInput(cast, other), selection)

describe('a report', () => {
  test.each(['t.contact', 't.officer', 't.ciso'])('is made by %s of the own agency', async (account) => {
    expect(codes(await report(account))).toEqual([])
  })

  test.each([
    't.staff',
    't.contracts',
    't.reviewer',
    't.supervisor',
    't.parks',
    't.national',
    't.technical',
    't.sector',
    't.vendor-a',
  ])('is not made by %s', async (account) => {
    expect(codes(await report(account))).toEqual(['FORBIDDEN'])
  })

  test('is not made by the public', async () => {
    expect(codes(await report(null))).toEqual(['UNAUTHENTICATED'])
  })

  test('of an excepted agency is made by nobody, because the Act leaves it out', async () => {
    const reply = await report('t.army', { agency: cast.agency('t-army'), affectedSystems: [] })
    expect(codes(reply)).toEqual(['FORBIDDEN'])
  })

  test('carries what was said, the level of its gravest criterion and the stamp of the server', async () => {
    const id = await reported(cast, {
      reference: 'B-1',
      matchedCriteria: ['L1_NONCORE_LEAK', 'L3_CORE_TAMPER_SERIOUS'],
      tampering: 'SERIOUS',
      occurredAt: minutes(cast, -90),
    })
    const { row, reply } = await incident(
      cast,
      't.contact',
      id,
      `version reference agency { id } isExercise reportedLevel effectiveLevel levelProvisional isMajor state
       verificationState handlingState awareAt reportedAt occurredAt description incidentKind supportNeeded
       affectedSystems { id } crossImpact { affectsOtherAgencies } matchedCriteria proposedCriteria doubtedCriteria
       transitions { machine step fromState toState role } reportedByRole`,
    )
    expect(codes(reply)).toEqual([])
    expect(row).toMatchObject({
      version: 1,
      reference: 'B-1',
      agency: { id: cast.agency('t-bureau') },
      isExercise: false,
      reportedLevel: 3,
      effectiveLevel: 3,
      levelProvisional: false,
      isMajor: true,
      state: 'REPORTED',
      verificationState: 'REPORTED',
      handlingState: 'RESPONDING',
      awareAt: minutes(cast, -20),
      reportedAt: cast.world.now().toISOString(),
      occurredAt: minutes(cast, -90),
      incidentKind: 'MISUSE',
      supportNeeded: false,
      affectedSystems: [{ id: cast.systems.core }],
      crossImpact: { affectsOtherAgencies: false },
      matchedCriteria: ['L1_NONCORE_LEAK', 'L3_CORE_TAMPER_SERIOUS'],
      proposedCriteria: ['L3_CORE_TAMPER_SERIOUS'],
      doubtedCriteria: [],
      reportedByRole: 'SECURITY_CONTACT',
    })
    expect(row.transitions.map((each: { step: string }) => each.step)).toEqual([
      'reportIncident',
      'reportIncident',
      'relay',
    ])
  })

  test('without a known level counts as level 2 for the time being', async () => {
    const id = await reported(cast, { matchedCriteria: [] })
    const { row } = await incident(cast, 't.contact', id, 'effectiveLevel levelProvisional')
    expect(row).toEqual({ effectiveLevel: 2, levelProvisional: true })
  })

  test('whose criteria the inventory does not bear out is accepted, and says so', async () => {
    const id = await reported(cast, {
      matchedCriteria: ['L4_CI_TAMPER'],
      affectedSystems: [cast.systems.other],
      tampering: 'SLIGHT',
    })
    const { row } = await incident(cast, 't.contact', id, 'effectiveLevel proposedCriteria doubtedCriteria')
    expect(row).toEqual({
      effectiveLevel: 4,
      proposedCriteria: ['L1_NONCORE_TAMPER'],
      doubtedCriteria: ['L4_CI_TAMPER'],
    })
  })

  test('that comes late is accepted, marked with its minutes, and is a breach', async () => {
    const id = await reported(cast, { awareAt: minutes(cast, -90) })
    const { row } = await incident(
      cast,
      't.contact',
      id,
      'clocks { kind state minutesLate breachCause isLegalBreach }',
    )
    expect(row.clocks[0]).toEqual({
      kind: 'REPORT',
      state: 'BREACHED',
      minutesLate: 30,
      breachCause: 'LATE',
      isLegalBreach: true,
    })
  })

  test('names only systems and contracts of the own agency; others are not found, like absent ones', async () => {
    const foreign = await report('t.contact', { contract: cast.contracts.ofParks })
    const secret = await report('t.contact', { contract: cast.contracts.secret })
    const absent = await report('t.contact', { contract: randomUUID() })
    expect(foreign.errors).toEqual(absent.errors.map((each) => ({ ...each })))
    expect(secret.errors.map((each) => each.message)).toEqual(absent.errors.map((each) => each.message))
    expect(codes(absent)).toEqual(['NOT_FOUND'])
    expect(codes(await report('t.contact', { affectedSystems: [randomUUID()] }))).toEqual(['NOT_FOUND'])
  })

  test.each([
    ['awareness in the future', { awareAt: '2027-01-01T00:00:00Z' }],
    ['awareness before the event', { occurredAt: '2026-11-20T01:50:00Z', awareAt: '2026-11-20T01:40:00Z' }],
    ['a time without its offset', { awareAt: '2026-11-20T01:40:00' }],
    ['nothing described', { description: '  ' }],
    ['a reference that is none', { reference: '<b>' }],
    ['a negative outage', { outageHours: -1 }],
  ])('with %s is refused', async (_, other) => {
    expect(codes(await report('t.contact', other))).toEqual(['BAD_INPUT'])
  })

  test('takes a reference once in an agency, and the same one in another', async () => {
    await reported(cast, { reference: 'ONCE' })
    expect(codes(await report('t.officer', { reference: 'ONCE' }))).toEqual(['BAD_INPUT'])
    const other = { agency: cast.agency('t-police'), affectedSystems: [], reference: 'ONCE' }
    expect(codes(await report('t.police', other))).toEqual([])
  })

  test('that is sent again is the same report; the same key for another report is refused', async () => {
    const key = { clientMutationId: randomUUID(), reference: 'AGAIN' }
    const first = await report('t.contact', key)
    const again = await report('t.contact', key)
    expect(again.data).toEqual(first.data)
    const other = await report('t.contact', { ...key, description: 'Something else.' })
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    const { rows } = await cast.world.owner.query(
      `select count(*)::int as n from incidents.incident where reference = 'AGAIN'`,
    )
    expect(rows[0].n).toBe(1)
  })

  test('stands in the journal of its agency, without what was written in it', async () => {
    const id = await reported(cast)
    const { rows } = await cast.world.owner.query(
      'select chain, act, role, details from incidents.journal where subject_id = $1',
      [id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      chain: cast.agency('t-bureau'),
      act: 'reportIncident',
      role: 'SECURITY_CONTACT',
    })
    expect(JSON.stringify(rows[0].details)).not.toContain('words of the agency')
  })

  test('is published as facts without content', async () => {
    const id = await reported(cast, { contract: cast.contracts.open })
    const { rows } = await cast.world.owner.query(
      'select * from published_incidents.incident where id = $1',
      [id],
    )
    expect(rows).toEqual([
      {
        id,
        agency_id: cast.agency('t-bureau'),
        is_major: false,
        is_exercise: false,
        exercise_by_id: null,
        group_id: null,
        is_government: true,
        is_closed: false,
        support_endorsed: false,
        contract_id: cast.contracts.open,
      },
    ])
  })
})
