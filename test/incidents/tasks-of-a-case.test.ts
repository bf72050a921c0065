import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codes, decide, minutes, propose, reported, reverify, review, versionOf } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { close, closed, handle, recover, reviewOfResponse, withdraw } from './handling-acts.ts'
import { asked, ended, taskOf } from './inbox.ts'

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
const grave = { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] }
const police = () => ({ agency: cast.agency('t-police'), affectedSystems: [] })
const plant = () => ({ agency: cast.agency('t-power'), affectedSystems: [] })

describe('verification', () => {
  test('goes from the reviewer back to the agency, to the reviewer again, and on to the national authority', async () => {
    const id = await reported(cast)
    expect(codes(await review(cast, 't.reviewer', id, { verdict: 'RETURN', levelOpinion: null }))).toEqual([])
    expect(await asked(cast, 't.reviewer', id)).toEqual([])
    expect(await asked(cast, 't.contact', id)).toEqual(['AMEND_REPORT'])
    const amendment = { description: 'In more words.', reason: 'As asked.' }
    expect(codes(await handle(cast, 't.contact', 'amendReport', id, amendment))).toEqual([])
    expect(await asked(cast, 't.contact', id)).toEqual([])
    expect(await ended(cast, id, 'AMEND_REPORT')).toEqual([
      { role: 'SECURITY_CONTACT', done: true, by: 't.contact' },
    ])
    expect(await asked(cast, 't.reviewer', id)).toEqual(['REVIEW_REPORT'])
    expect(await asked(cast, 't.national', id)).toEqual([])
    const version = await versionOf(cast, id)
    expect(codes(await review(cast, 't.reviewer', id, { expectedVersion: version }))).toEqual([])
    expect(await asked(cast, 't.national', id)).toEqual(['REVERIFY_INCIDENT'])
    expect(await taskOf(cast, 't.national', id, 'REVERIFY_INCIDENT')).toMatchObject({
      clause: 'IG-3.3-1a',
      dueAt: new Date(START.getTime() + 8 * HOUR).toISOString(),
    })
    expect(codes(await reverify(cast, 't.national2', id, { expectedVersion: version + 1 }))).toEqual([])
    expect(await asked(cast, 't.national', id)).toEqual([])
    expect(await ended(cast, id, 'REVERIFY_INCIDENT')).toMatchObject([{ by: 't.national2' }])
  })

  test('of levels 1 and 2 of a non-government agency asks nothing of the national authority (D-06)', async () => {
    const id = await reported(cast, { ...plant(), matchedCriteria: ['L1_NONCORE_OUTAGE'] }, 't.power')
    expect(codes(await review(cast, 't.sector', id, { levelOpinion: 1 }))).toEqual([])
    for (const account of ['t.sector', 't.national', 't.power'])
      expect(await asked(cast, account, id)).toEqual([])
  })

  test('past an overdue review asks the national authority, by time alone, while the reviewer stays asked', async () => {
    const id = await reported(cast)
    const settle = (at: Date) => cast.world.owner.query('select incidents.settle_tasks($1, $2)', [id, at])
    await settle(new Date(START.getTime() + 8 * HOUR))
    expect(await asked(cast, 't.national', id)).toEqual([])
    for (const _ of ['once', 'again']) await settle(new Date(START.getTime() + 8 * HOUR + 1))
    cast.world.advance(8 * HOUR + 1)
    expect(await asked(cast, 't.national', id)).toEqual(['REVERIFY_INCIDENT'])
    expect(await taskOf(cast, 't.national', id, 'REVERIFY_INCIDENT')).toMatchObject({
      dueAt: new Date(START.getTime() + 16 * HOUR).toISOString(),
    })
    expect(await asked(cast, 't.reviewer', id)).toEqual(['REVIEW_REPORT'])
    expect(codes(await reverify(cast, 't.national', id, { expectedVersion: 1, bypassReview: true }))).toEqual(
      [],
    )
    expect(await asked(cast, 't.reviewer', id)).toEqual([])
    expect(await ended(cast, id, 'REVIEW_REPORT')).toEqual([
      { role: 'SECURITY_REVIEWER', done: true, by: null },
    ])
  })

  test('asks the contact to confirm a level that was provisional (G-25)', async () => {
    const id = await reported(cast, { matchedCriteria: [] })
    expect(await asked(cast, 't.contact', id)).toEqual(['CONFIRM_LEVEL'])
    const amendment = { matchedCriteria: ['L2_CORE_TAMPER_SLIGHT'], reason: 'Now we know.' }
    expect(codes(await handle(cast, 't.contact', 'amendReport', id, amendment))).toEqual([])
    expect(await ended(cast, id, 'CONFIRM_LEVEL')).toMatchObject([{ done: true, by: 't.contact' }])
  })

  test('asks the contact to enter what was told by telephone (IG-3.1-2b)', async () => {
    const report = {
      ...{ awareAt: minutes(cast, -50), incidentKind: 'OTHER', description: 'As told.' },
      ...{ matchedCriteria: ['L2_CORE_OUTAGE_WITHIN'], supportNeeded: false },
      crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
    }
    const call = { channel: 'PHONE', outageReason: 'The line is cut.', calledAt: minutes(cast, -30), report }
    const input = { agency: cast.agency('t-bureau'), ...call }
    const reply = await cast.world.act('t.technical', 'recordOfflineReport', input, 'incident { id }')
    const id = reply.data.recordOfflineReport.incident.id
    expect(await asked(cast, 't.contact', id)).toEqual(['BACKFILL_REPORT'])
    expect(await asked(cast, 't.reviewer', id)).toEqual(['REVIEW_REPORT'])
    expect(await asked(cast, 't.technical', id)).toEqual([])
  })

  test('of what affects others asks the CISO and the reviewer for a lateral notice, until one is sent', async () => {
    const others = { affectsOtherAgencies: true, affectsVitalFacilities: false }
    const id = await reported(cast, { crossImpact: others })
    expect(await asked(cast, 't.ciso', id)).toEqual(['LATERAL_NOTICE_DUE'])
    expect(await asked(cast, 't.reviewer', id)).toEqual(['LATERAL_NOTICE_DUE', 'REVIEW_REPORT'])
    const notice = {
      ...{ incident: id, groups: [cast.group('g-health')], sector: 'Benefits', text: 'Pages were altered.' },
      ...{ advisedAction: 'Look.', contactWindow: 'The desk.' },
    }
    const sent = await cast.world.act('t.reviewer', 'sendLateralNotice', notice, 'lateralNotice { id }')
    expect(codes(sent)).toEqual([])
    expect(await ended(cast, id, 'LATERAL_NOTICE_DUE')).toEqual([
      { role: 'CISO', done: true, by: 't.reviewer' },
      { role: 'SECURITY_REVIEWER', done: true, by: 't.reviewer' },
    ])
  })

  test('whose reviewer alone finds others affected asks for the notice as well', async () => {
    const id = await reported(cast)
    expect(await asked(cast, 't.ciso', id)).toEqual([])
    const crossImpact = { affectsOtherAgencies: true, affectsVitalFacilities: false }
    expect(codes(await review(cast, 't.reviewer', id, { crossImpact }))).toEqual([])
    expect(await asked(cast, 't.ciso', id)).toEqual(['LATERAL_NOTICE_DUE'])
  })
})

describe('a change of level', () => {
  test('between 1 and 2 is put to the reviewer', async () => {
    const id = await reported(cast)
    await propose(cast, 't.contact', id, 1)
    expect(await asked(cast, 't.reviewer', id)).toEqual(['DECIDE_LEVEL_CHANGE', 'REVIEW_REPORT'])
    expect(codes(await decide(cast, 't.reviewer', id, 'REJECT'))).toEqual([])
    expect(await ended(cast, id, 'DECIDE_LEVEL_CHANGE')).toMatchObject([{ by: 't.reviewer' }])
  })

  test('to 3 is put to both offices, to each until it has spoken, and to the convener where they differ', async () => {
    const id = await reported(cast)
    await propose(cast, 't.contact', id, 3)
    const kinds = async (account: string) =>
      (await asked(cast, account, id)).filter((kind) => kind.includes('LEVEL'))
    expect(await kinds('t.national')).toEqual(['DECIDE_MAJOR_LEVEL_CHANGE'])
    expect(await kinds('t.nsc')).toEqual(['DECIDE_MAJOR_LEVEL_CHANGE'])
    expect(await kinds('t.reviewer')).toEqual([])
    expect(codes(await decide(cast, 't.national', id, 'APPLY'))).toEqual([])
    expect(await kinds('t.national')).toEqual([])
    expect(await kinds('t.nsc')).toEqual(['DECIDE_MAJOR_LEVEL_CHANGE'])
    expect(await kinds('t.convener')).toEqual([])
    expect(codes(await decide(cast, 't.nsc', id, 'REJECT'))).toEqual([])
    expect(await kinds('t.nsc')).toEqual([])
    expect(await kinds('t.convener')).toEqual(['SETTLE_LEVEL_DIFFERENCE'])
    expect(await ended(cast, id, 'DECIDE_MAJOR_LEVEL_CHANGE')).toEqual([
      { role: 'NATIONAL_OFFICER', done: true, by: 't.national' },
      { role: 'NSC_OFFICER', done: true, by: 't.nsc' },
    ])
    expect(codes(await decide(cast, 't.convener', id, 'REJECT'))).toEqual([])
    expect(await kinds('t.convener')).toEqual([])
  })

  test('across 3 asks NSC office and convener; falling back, that falls away, and nobody did it', async () => {
    const id = await reported(cast)
    await propose(cast, 't.contact', id, 3)
    expect(await asked(cast, 't.nsc', id)).toEqual(['ASSESS_NATIONAL_SECURITY', 'DECIDE_MAJOR_LEVEL_CHANGE'])
    expect(await asked(cast, 't.convener', id)).toEqual(['DECIDE_DEFENCE_MEETING'])
    for (const account of ['t.national', 't.nsc'])
      expect(codes(await decide(cast, account, id, 'REJECT'))).toEqual([])
    for (const account of ['t.nsc', 't.convener']) expect(await asked(cast, account, id)).toEqual([])
    expect(await ended(cast, id, 'ASSESS_NATIONAL_SECURITY')).toEqual([
      { role: 'NSC_OFFICER', done: true, by: null },
    ])
  })

  test('by a raise from above asks the agency for a renewed report within the hour (G-17)', async () => {
    const id = await reported(cast)
    expect(codes(await review(cast, 't.reviewer', id, { verdict: 'CHANGE_LEVEL', levelOpinion: 3 }))).toEqual(
      [],
    )
    expect(await taskOf(cast, 't.contact', id, 'RENEW_REPORT')).toMatchObject({
      done: false,
      dueAt: new Date(START.getTime() + HOUR).toISOString(),
    })
  })
})

describe('a case that ends', () => {
  test('by withdrawal is put to whoever decides on it, and takes every other task with it', async () => {
    const others = { affectsOtherAgencies: true, affectsVitalFacilities: false }
    const id = await reported(cast, { crossImpact: others, supportNeeded: true })
    expect(codes(await withdraw(cast, 't.contact', id, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([])
    expect(await asked(cast, 't.reviewer', id)).toEqual([
      'DECIDE_WITHDRAWAL',
      'ENDORSE_SUPPORT',
      'LATERAL_NOTICE_DUE',
      'REVIEW_REPORT',
    ])
    expect(codes(await withdraw(cast, 't.reviewer', id, 'AGREE'))).toEqual([])
    for (const account of ['t.reviewer', 't.ciso', 't.contact'])
      expect(await asked(cast, account, id)).toEqual([])
    expect(await ended(cast, id, 'DECIDE_WITHDRAWAL')).toMatchObject([{ by: 't.reviewer' }])
    for (const kind of ['ENDORSE_SUPPORT', 'LATERAL_NOTICE_DUE', 'REVIEW_REPORT'])
      for (const each of await ended(cast, id, kind)) expect(each).toMatchObject({ done: true, by: null })
  })

  test('of level 3 is withdrawn by the national authority, and only that is asked', async () => {
    const id = await reported(cast, { ...police(), ...grave }, 't.police')
    expect(codes(await withdraw(cast, 't.police', id, 'PROPOSE', { ground: 'FALSE_ALARM' }))).toEqual([])
    expect(await asked(cast, 't.police-reviewer', id)).not.toContain('DECIDE_WITHDRAWAL')
    expect(await asked(cast, 't.national', id)).toContain('DECIDE_WITHDRAWAL')
  })

  test('closed, asks the handling team for its review, and the lateral notice no longer', async () => {
    const others = { affectsOtherAgencies: true, affectsVitalFacilities: false }
    const id = await reported(cast, { crossImpact: others })
    for (const step of [recover, close]) expect(codes(await step(cast, id))).toEqual([])
    expect(await ended(cast, id, 'LATERAL_NOTICE_DUE')).toMatchObject([
      { done: true, by: null },
      { done: true, by: null },
    ])
    expect(await asked(cast, 't.team', id)).toEqual(['REVIEW_RESPONSE'])
    expect(await asked(cast, 't.reviewer', id)).not.toContain('REVIEW_RESPONSE')
    expect(codes(await handle(cast, 't.team', 'recordResponseReview', id, reviewOfResponse))).toEqual([])
    expect(await ended(cast, id, 'REVIEW_RESPONSE')).toMatchObject([{ by: 't.team' }])
  })

  test('and is opened again is asked for its review anew when it is closed anew', async () => {
    const id = await closed(cast)
    expect(codes(await handle(cast, 't.team', 'recordResponseReview', id, reviewOfResponse))).toEqual([])
    cast.world.advance(600_000)
    expect(codes(await handle(cast, 't.contact', 'reopenIncident', id, { reason: 'It is back.' }))).toEqual(
      [],
    )
    expect(await asked(cast, 't.team', id)).toEqual([])
    cast.world.advance(600_000)
    for (const step of [recover, close]) expect(codes(await step(cast, id))).toEqual([])
    expect(await asked(cast, 't.team', id)).toEqual(['REVIEW_RESPONSE'])
  })
})
