/** What one piece of a case does to the others: withdrawing, reopening, filing, and a report that asks for more. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../harness/world.ts'
import { codes, incident, minutes, reported, reverify, review } from './acts.ts'
import { announcementOf, does, done, draftOf, majorCase, published, ready, stateOf } from './announcing.ts'
import { type Cast, openCast, START } from './cast.ts'
import { close, control, handle, recover, withdraw } from './handling-acts.ts'
import {
  accepted,
  bureau,
  dueReport,
  act as onReport,
  power,
  seen,
  sign,
  submit,
  submitted,
  write,
} from './report-acts.ts'
import { stood, supportIn } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof supportIn>
beforeAll(async () => {
  cast = await openCast()
  on = supportIn(cast)
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

async function withdrawn(id: string, proposer: string, decider: string) {
  expect(codes(await withdraw(cast, proposer, id, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([])
  expect(codes(await withdraw(cast, decider, id, 'AGREE'))).toEqual([])
}

describe('a case that is withdrawn', () => {
  test('ends its support, whatever state that is in, and every right of those who were sent', async () => {
    const { of, id } = await on.dispatched({ affectedSystems: [cast.systems.critical] })
    const asked = stood(await on.ask('t.contact', of)).id
    const declined = stood(await on.ask('t.contact', of)).id
    await on.endorse('t.reviewer', declined)
    await on.decide('t.national', declined, 'DECLINE')
    const detail = async () =>
      (await incident(cast, 't.technical', of, 'matchedCriteria')).row.matchedCriteria
    expect(await detail()).not.toBeNull()
    await withdrawn(of, 't.contact', 't.reviewer')
    for (const each of [id, asked, declined])
      expect(await on.read('t.contact', each, 'state')).toEqual({ state: 'CANCELLED' })
    expect(await detail()).toBeNull()
    expect(await on.read('t.technical', id, 'state')).toBeNull()
    expect(codes(await on.reply('t.technical', id))).toEqual(['NOT_FOUND'])
    expect(await on.isOpen(of)).toBe(false)
    const told = await on.read('t.contact', id, 'steps { step toState role clause } dispatches { endedAt }')
    expect(told.steps.at(-1)).toEqual({
      step: 'caseWithdrawn',
      toState: 'CANCELLED',
      role: 'SYSTEM',
      clause: 'G-27',
    })
    expect(told.dispatches).toEqual([{ endedAt: minutes(cast, 0) }])
    expect((await incident(cast, 't.contact', of, 'state nextDueAt')).row).toEqual({
      state: 'WITHDRAWN',
      nextDueAt: null,
    })
  })

  test.each(['DUE', 'SUBMITTED', 'RETURNED', 'MEASURES_OPEN'])(
    'owes no report, however far that was: %s; what was submitted stays on record',
    async (state) => {
      const due =
        state === 'DUE'
          ? await dueReport(cast)
          : state === 'MEASURES_OPEN'
            ? await accepted(cast)
            : await submitted(cast)
      if (state === 'RETURNED')
        expect(
          codes(await onReport(cast, bureau.judge, 'returnInvestigationReport', due, { reason: 'More.' })),
        ).toEqual([])
      expect((await seen(cast, 't.officer', due, 'state')).row).toEqual({ state })
      await withdrawn(due.incident, 't.contact', 't.reviewer')
      const selection = 'state submissions { submittedAt } steps { step fromState toState role clause }'
      const { row } = await seen(cast, 't.officer', due, selection)
      expect(row).toMatchObject({ state: 'DROPPED', submissions: state === 'DUE' ? [] : [{}] })
      expect(row.steps.at(-1)).toEqual({
        step: 'caseWithdrawn',
        fromState: state,
        toState: 'DROPPED',
        role: 'SYSTEM',
        clause: 'G-27',
      })
      expect(codes(await onReport(cast, 't.officer', 'upsertInvestigationReport', due))).toEqual([
        'WRONG_STATE',
      ])
      const { row: found } = await incident(
        cast,
        't.contact',
        due.incident,
        'nextDueAt clocks { kind state }',
      )
      expect(found.nextDueAt).toBeNull()
      expect(found.clocks.filter((clock: { state: string }) => clock.state === 'RUNNING')).toEqual([])
    },
  )

  test('shuts a small non-government case to the national authority again (D-29)', async () => {
    const minor = {
      agency: cast.agency('t-power'),
      affectedSystems: [],
      matchedCriteria: ['L1_NONCORE_LEAK'],
    }
    const of = await reported(cast, minor, 't.power')
    const { id } = stood(await on.ask('t.power', of))
    await on.endorse('t.sector', id)
    const detail = async () => (await incident(cast, 't.national', of, 'description')).row.description
    expect(await detail()).toEqual(expect.any(String))
    await withdrawn(of, 't.power', 't.sector')
    expect(await detail()).toBeNull()
  })

  test('leaves support that had ended as it was', async () => {
    const { of, id } = await on.dispatched()
    await on.reply('t.technical', id)
    await on.settle('t.contact', id)
    await withdrawn(of, 't.contact', 't.reviewer')
    expect(await on.read('t.contact', id, 'state')).toEqual({ state: 'SETTLED' })
  })

  test('is announced by nobody: a text that was begun goes back, and is not taken up again', async () => {
    const of = await majorCase(cast)
    const id = await ready(cast, of)
    await withdrawn(of, 't.power', 't.national')
    expect(await stateOf(cast, id)).toBe('CONSIDERED')
    expect(codes(await does(cast, 't.sector', 'draftAnnouncement', id, draftOf()))).toEqual(['NOT_MAJOR'])
    await done(cast, 't.sector', 'decideNotToAnnounce', id, { reason: 'A false alarm.' })
  })

  test('keeps what was announced before on record, for whoever announced to withdraw', async () => {
    const of = await majorCase(cast)
    const { id } = await published(cast, of)
    await withdrawn(of, 't.power', 't.national')
    expect(await stateOf(cast, id)).toBe('PUBLISHED')
    const next = await announcementOf(cast, of)
    expect(codes(await does(cast, 't.sector', 'draftAnnouncement', next.id, draftOf()))).toEqual([
      'NOT_MAJOR',
    ])
    await done(cast, 't.sector', 'withdrawAnnouncement', id, { reason: 'It was a false alarm.' })
    expect(await stateOf(cast, id)).toBe('WITHDRAWN')
  })
})

describe('a report that asks for support only later', () => {
  const requests = async (of: string) => {
    const { row } = await incident(cast, 't.contact', of, 'supportRequests { nodes { state requestedAt } }')
    return row.supportRequests.nodes
  }
  test.each([false, true])(
    'asks once, whether it was said on the telephone already: %s',
    async (supportNeeded) => {
      const crossImpact = { affectsOtherAgencies: false, affectsVitalFacilities: false }
      const told = { incidentKind: 'MISUSE', description: 'As told.', matchedCriteria: [], crossImpact }
      const call = await cast.world.act(
        't.technical',
        'recordOfflineReport',
        {
          agency: cast.agency('t-bureau'),
          channel: 'PHONE',
          outageReason: 'The line was cut.',
          calledAt: minutes(cast, -10),
          report: { ...told, awareAt: minutes(cast, -20), supportNeeded },
        },
        'incident { id }',
      )
      expect(codes(call)).toEqual([])
      const of = call.data.recordOfflineReport.incident.id
      expect(await requests(of)).toHaveLength(supportNeeded ? 1 : 0)
      cast.world.advance(60_000)
      const entered = await handle(cast, 't.contact', 'backfillReport', of, {
        connectivityRestoredAt: minutes(cast, 0),
        affectedSystems: [],
        ...told,
        supportNeeded: true,
      })
      expect(codes(entered)).toEqual([])
      expect(await requests(of)).toEqual([
        { state: 'REQUESTED', requestedAt: minutes(cast, supportNeeded ? -1 : 0) },
      ])
    },
  )

  test('asks for nothing more while a request of the agency is open', async () => {
    const of = await reported(cast)
    await cast.world.owner.query(
      `update incidents.incident set verification_state = 'REPORTED_OFFLINE', report_channel = 'PHONE' where id = $1`,
      [of],
    )
    stood(await on.ask('t.contact', of))
    const entered = await handle(cast, 't.contact', 'backfillReport', of, {
      connectivityRestoredAt: minutes(cast, 0),
      incidentKind: 'MISUSE',
      description: 'As entered.',
      matchedCriteria: [],
      affectedSystems: [],
      crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
      supportNeeded: true,
    })
    expect(codes(entered)).toEqual([])
    expect(await requests(of)).toHaveLength(1)
  })
})

describe('a case that is reopened after its report was accepted', () => {
  test.each([
    ['bureau', bureau, 'CLOSED'],
    ['power', power, 'ARCHIVED'],
  ] as const)(
    'keeps the report of the %s as it was accepted, and is closed and filed by it',
    async (_, hands, after) => {
      const other = hands === power ? { agency: cast.agency('t-power'), affectedSystems: [] } : {}
      const incidentId = await reported(cast, other, hands.reporter)
      const step = async (name: Promise<Reply>) => expect(codes(await name)).toEqual([])
      await step(control(cast, incidentId, {}, hands.officer))
      await step(recover(cast, incidentId, {}, hands.officer))
      const { rows } = await cast.world.owner.query(
        'select id from incidents.investigation_report where incident_id = $1',
        [incidentId],
      )
      const due = { incident: incidentId, report: rows[0].id }
      await write(cast, due, hands)
      await sign(cast, due, hands)
      await submit(cast, due, hands)
      await step(close(cast, incidentId, {}, hands.reporter))
      await step(onReport(cast, hands.judge, 'acceptInvestigationReport', due))
      const times = 'state content { damageControlledAt recoveredAt }'
      const before = (await seen(cast, hands.officer, due, times)).row
      cast.world.advance(3_600_000)
      await step(handle(cast, hands.reporter, 'reopenIncident', incidentId, { reason: 'It came back.' }))
      expect((await incident(cast, hands.reporter, incidentId, 'state nextDueAt')).row).toMatchObject({
        nextDueAt: expect.any(String),
      })
      cast.world.advance(600_000)
      await step(control(cast, incidentId, {}, hands.officer))
      await step(recover(cast, incidentId, {}, hands.officer))
      expect((await seen(cast, hands.officer, due, times)).row).toEqual(before)
      await step(close(cast, incidentId, {}, hands.reporter))
      expect((await incident(cast, hands.reporter, incidentId, 'state')).row).toEqual({ state: after })
    },
  )
})

test('a case that was filed before it was verified keeps its level, by whoever verifies it, until it is reopened', async () => {
  const of = await reported(cast)
  await cast.world.owner.query(
    `update incidents.incident set handling_state = 'ARCHIVED', closed_at = $2, archived_at = $2 where id = $1`,
    [of, cast.world.now()],
  )
  const raised = { verdict: 'CHANGE_LEVEL', levelOpinion: 3 }
  expect(codes(await review(cast, 't.reviewer', of, raised))).toEqual(['INCIDENT_CLOSED'])
  expect(codes(await review(cast, 't.reviewer', of))).toEqual([])
  expect(codes(await reverify(cast, 't.national', of, raised))).toEqual(['INCIDENT_CLOSED'])
  expect(codes(await handle(cast, 't.contact', 'reopenIncident', of, { reason: 'It is graver.' }))).toEqual(
    [],
  )
  expect(codes(await reverify(cast, 't.national', of, { ...raised, expectedVersion: 3 }))).toEqual([])
  expect((await incident(cast, 't.contact', of, 'effectiveLevel')).row).toEqual({ effectiveLevel: 3 })
})
