import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, minutes, reported } from './acts.ts'
import {
  announcementOf,
  answers,
  asked as askedParty,
  done,
  draftOf,
  majorCase,
  redaction,
  segmentsOf,
  setLevel,
} from './announcing.ts'
import { type Cast, openCast, START } from './cast.ts'
import { asked, ended, taskOf } from './inbox.ts'
import { left, nationalIn } from './national-acts.ts'
import { accepted, act, city, contents, dueReport, power, sign, submit, write } from './report-acts.ts'
import { stood, supportIn } from './support-acts.ts'

let cast: Cast
let on: ReturnType<typeof supportIn>
let at: ReturnType<typeof nationalIn>
beforeAll(async () => {
  cast = await openCast()
  on = supportIn(cast)
  at = nationalIn(cast)
})
beforeEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const DAY = 24 * HOUR
const settle = (id: string, moment: Date) =>
  cast.world.owner.query('select incidents.settle_tasks($1, $2)', [id, moment])
const only = async (account: string, id: string, word: string) =>
  (await asked(cast, account, id)).filter((kind) => kind.includes(word))

describe('support', () => {
  test('is put to the reviewer, the national authority, whoever was sent, and the agency, each in turn', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual(['ENDORSE_SUPPORT'])
    expect(await only('t.national', of, 'SUPPORT')).toEqual([])
    stood(await on.endorse('t.reviewer', id))
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual([])
    expect(await taskOf(cast, 't.national', of, 'DECIDE_SUPPORT')).toMatchObject({ dueAt: null })
    await on.reverified(of)
    expect(await taskOf(cast, 't.national', of, 'DECIDE_SUPPORT')).toMatchObject({
      dueAt: new Date(START.getTime() + 2 * HOUR).toISOString(),
    })
    stood(await on.dispatch('t.national', id))
    expect(await ended(cast, of, 'DECIDE_SUPPORT')).toMatchObject([{ by: 't.national' }])
    expect(await only('t.technical', of, 'SUPPORT')).toEqual(['REPLY_SUPPORT'])
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual([])
    stood(await on.reply('t.technical', id))
    expect(await only('t.technical', of, 'SUPPORT')).toEqual([])
    expect(await only('t.contact', of, 'SUPPORT')).toEqual(['SETTLE_SUPPORT'])
    stood(await on.settle('t.contact', id))
    expect(await ended(cast, of, 'SETTLE_SUPPORT')).toMatchObject([{ done: true, by: 't.contact' }])
  })

  test('that the authority gives itself is replied to by the authority', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    stood(await on.endorse('t.reviewer', id, 'HANDLE'))
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual(['REPLY_SUPPORT'])
    expect(await only('t.contact', of, 'SUPPORT')).toEqual([])
    stood(await on.reply('t.reviewer', id))
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual([])
    expect(await only('t.contact', of, 'SUPPORT')).toEqual(['SETTLE_SUPPORT'])
  })

  test('of two requests is two tasks, and each ends by itself', async () => {
    const of = await reported(cast)
    const { id } = stood(await on.ask('t.contact', of))
    stood(await on.ask('t.contact', of))
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual(['ENDORSE_SUPPORT', 'ENDORSE_SUPPORT'])
    stood(await on.step('t.contact', 'cancelSupport', id))
    expect(await only('t.reviewer', of, 'SUPPORT')).toEqual(['ENDORSE_SUPPORT'])
    expect(await ended(cast, of, 'ENDORSE_SUPPORT')).toContainEqual({
      role: 'SECURITY_REVIEWER',
      done: true,
      by: null,
    })
  })
})

describe('the report after an incident', () => {
  test('is owed by officer and CISO, and then to be accepted by the body above', async () => {
    const due = await dueReport(cast)
    for (const account of ['t.officer', 't.ciso'])
      expect(await only(account, due.incident, 'REPORT')).toEqual(['SUBMIT_INVESTIGATION_REPORT'])
    expect(await taskOf(cast, 't.ciso', due.incident, 'SUBMIT_INVESTIGATION_REPORT')).toMatchObject({
      dueAt: '2026-12-20T15:59:59.999Z',
    })
    await write(cast, due)
    await sign(cast, due)
    await submit(cast, due)
    expect(await only('t.ciso', due.incident, 'REPORT')).toEqual([])
    expect(await only('t.supervisor', due.incident, 'REPORT')).toEqual(['ACCEPT_INVESTIGATION_REPORT'])
    for (const other of ['t.national', 't.reviewer', 't.sector'])
      expect(await only(other, due.incident, 'ACCEPT')).toEqual([])
    expect(
      codes(await act(cast, 't.supervisor', 'returnInvestigationReport', due, { reason: 'More.' })),
    ).toEqual([])
    expect(await only('t.supervisor', due.incident, 'REPORT')).toEqual([])
    expect(await only('t.officer', due.incident, 'REPORT')).toEqual(['SUBMIT_INVESTIGATION_REPORT'])
  })

  test.each([
    ['of a non-government agency by its sector authority', power, 't.sector'],
    ['of an agency without a superior by the national authority', city, 't.national'],
  ] as const)('%s', async (_, hands, judge) => {
    const due = await dueReport(cast, hands)
    await write(cast, due, hands)
    await sign(cast, due, hands)
    await submit(cast, due, hands)
    for (const account of ['t.sector', 't.national', 't.supervisor'])
      expect(await only(account, due.incident, 'ACCEPT')).toEqual(
        account === judge ? ['ACCEPT_INVESTIGATION_REPORT'] : [],
      )
  })

  test('leaves measures: each is asked of the CISO and shown to the accepting body once its day has passed', async () => {
    const measures = [...contents.measures, { ...contents.measures[0], plannedCompletion: '2027-01-31' }]
    const due = await accepted(cast, undefined, { content: { measures } })
    const overdue = async () => [
      (await only('t.ciso', due.incident, 'MEASURE')).length,
      (await only('t.supervisor', due.incident, 'MEASURE')).length,
      (await only('t.officer', due.incident, 'MEASURE')).length,
    ]
    await settle(due.incident, new Date('2026-12-31T15:59:59Z'))
    expect(await overdue()).toEqual([0, 0, 0])
    await settle(due.incident, new Date('2026-12-31T16:00:00Z'))
    expect(await overdue()).toEqual([1, 1, 0])
    await settle(due.incident, new Date('2027-01-31T16:00:00Z'))
    expect(await overdue()).toEqual([2, 2, 0])
  })
})

describe('the national layer', () => {
  test('asks the NSC office for its judgement, then both offices for a task force and a meeting', async () => {
    const of = await at.major()
    left(await at.assess('t.nsc', of))
    expect(await ended(cast, of, 'ASSESS_NATIONAL_SECURITY')).toMatchObject([{ by: 't.nsc' }])
    const six = new Date(START.getTime() - 600_000 + 6 * HOUR).toISOString()
    for (const account of ['t.national', 't.nsc'])
      expect(await taskOf(cast, account, of, 'ESTABLISH_TASK_FORCE')).toMatchObject({
        dueAt: six,
        done: false,
      })
    expect(await asked(cast, 't.convener', of)).toEqual(['DECIDE_DEFENCE_MEETING', 'HOLD_DEFENCE_MEETING'])
    for (const account of ['t.contact', 't.ciso', 't.reviewer', 't.supervisor', 't.technical'])
      expect((await asked(cast, account, of)).filter((kind) => /FORCE|MEETING|NATIONAL/.test(kind))).toEqual(
        [],
      )
    left(await at.establish('t.nsc', of))
    expect(await only('t.national', of, 'FORCE')).toEqual(['ACKNOWLEDGE_TASK_FORCE'])
    expect(await only('t.nsc', of, 'FORCE')).toEqual([])
  })

  test('asks the other office to acknowledge a task force, and nobody once it has answered', async () => {
    const of = await at.major()
    const { id } = left(await at.establish('t.national', of))
    expect(await only('t.nsc', of, 'FORCE')).toEqual(['ACKNOWLEDGE_TASK_FORCE'])
    expect(await only('t.national', of, 'FORCE')).toEqual([])
    left(await at.acknowledge('t.nsc', id))
    expect(await ended(cast, of, 'ACKNOWLEDGE_TASK_FORCE')).toEqual([
      { role: 'NSC_OFFICER', done: true, by: 't.nsc' },
    ])
  })

  test('asks the convener whether there is a meeting, and then for the meeting', async () => {
    const of = await at.major()
    left(await at.decideMeeting('t.convener', of))
    expect(await only('t.convener', of, 'MEETING')).toEqual(['HOLD_DEFENCE_MEETING'])
    expect(await ended(cast, of, 'DECIDE_DEFENCE_MEETING')).toMatchObject([{ by: 't.convener' }])
    left(await at.convene('t.nsc', of))
    for (const account of ['t.nsc', 't.convener']) expect(await only(account, of, 'MEETING')).toEqual([])
  })
})

describe('an announcement', () => {
  test('is considered by both announcers within 72 hours, approved by a second person, and the parties are asked', async () => {
    const of = await majorCase(cast)
    const within = new Date(START.getTime() + 3 * DAY).toISOString()
    for (const account of ['t.sector', 't.national'])
      expect(await taskOf(cast, account, of, 'CONSIDER_ANNOUNCEMENT')).toMatchObject({ dueAt: within })
    const { id } = await announcementOf(cast, of)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    expect(await only('t.sector', of, 'ANNOUNCE')).toEqual([])
    expect(await only('t.national', of, 'ANNOUNCE')).toEqual(['CONSIDER_ANNOUNCEMENT'])
    const [segment] = await segmentsOf(cast, id)
    const consent = await askedParty(cast, id, segment?.id ?? '')
    expect(await taskOf(cast, 't.power-ciso', of, 'ANSWER_CONSENT')).toMatchObject({
      dueAt: minutes(cast, 60),
    })
    expect(await only('t.power', of, 'CONSENT')).toEqual([])
    expect(await answers(cast, 't.power-ciso', consent, 'CONSENTED')).toEqual([])
    expect(await ended(cast, of, 'ANSWER_CONSENT')).toMatchObject([{ by: 't.power-ciso' }])
    await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id))
    expect(await only('t.sector-two', of, 'ANNOUNCE')).toEqual(['APPROVE_ANNOUNCEMENT'])
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(await only('t.sector-two', of, 'ANNOUNCE')).toEqual([])
    await done(cast, 't.sector-two', 'publishAnnouncement', id)
    expect(await only('t.sector-two', of, 'ANNOUNCE')).toEqual([])
  })

  test('is asked of each of several joint authorities until it has approved', async () => {
    const of = await majorCase(cast, 't-gas', 't.gas')
    const { id } = await announcementOf(cast, of)
    await done(cast, 't.sector', 'draftAnnouncement', id, draftOf())
    await done(cast, 't.sector', 'decideRedaction', id, await redaction(cast, id))
    expect(await only('t.health', of, 'ANNOUNCE')).toEqual(['APPROVE_ANNOUNCEMENT'])
    await done(cast, 't.sector-two', 'approveAnnouncement', id)
    expect(await only('t.sector-two', of, 'ANNOUNCE')).toEqual([])
    expect(await only('t.health', of, 'ANNOUNCE')).toEqual(['APPROVE_ANNOUNCEMENT'])
  })

  test('is not considered for a government agency, nor once the case is not major any more (G-33)', async () => {
    const government = await reported(cast, { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] })
    expect(await only('t.national', government, 'ANNOUNCE')).toEqual([])
    const of = await majorCase(cast)
    await setLevel(cast, of, 2)
    for (const account of ['t.sector', 't.national']) expect(await only(account, of, 'ANNOUNCE')).toEqual([])
  })
})
