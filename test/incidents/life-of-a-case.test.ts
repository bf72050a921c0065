import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { verifyJournals } from '../../subgraphs/journal-verify.ts'
import { codes } from './acts.ts'
import { announcementOf, does, draftOf, redaction, sections, words } from './announcing.ts'
import { type Cast, openCast, START } from './cast.ts'
import { controlInput } from './handling-acts.ts'
import { everybody, type Life, lifeIn, type Roles } from './life.ts'
import { government, nonGovernment } from './life-roles.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

/** The case is filed, nobody has anything left to do for it, and the journal of all that is whole. */
async function isOver(life: Life, roles: Roles) {
  expect(await life.shown('state nextDueAt')).toEqual({ state: 'ARCHIVED', nextDueAt: null })
  for (const account of everybody(roles)) expect([account, await life.owes(account)]).toEqual([account, []])
  const { entries, findings } = await verifyJournals({ url: cast.world.url, subgraphs: ['incidents'] })
  expect(findings).toEqual([])
  expect(entries).toBeGreaterThan(15)
}

test('a case of level 1 that the reviewer raises to 2 lives from an observation to its filing, all in time', async () => {
  const life = lifeIn(cast, government)
  await life.reported('L1_NONCORE_TAMPER')
  expect(await life.owes('t.officer')).toEqual(['RECOVERY'])
  expect(await life.owes('t.reviewer')).toEqual(['REVIEW'])
  await life.endorsed()
  expect(await life.requestState()).toBe('WAITING')
  await life.step(
    'proposeLevelChange',
    't.contact',
    life.onCase('proposeLevelChange', () => ({ level: 2, reason: 'More pages than we thought.' })),
  )
  await life.step(
    'decideLevelChange',
    't.reviewer',
    life.onCase('decideLevelChange', () => ({ verdict: 'APPLY', reason: 'Seen.' })),
  )
  life.after(8)
  await life.reviewed(2, 'CHANGE_LEVEL')
  expect(await life.owes('t.national')).toEqual(['REVERIFY'])
  life.after(8)
  await life.reverified(2)
  expect(await life.requestState()).toBe('DECIDING')
  expect(await life.owes('t.national')).toEqual(['SUPPORT'])
  life.after(2)
  await life.supported()
  await life.recorded()
  await life.controlled()
  for (const account of ['t.officer', 't.ciso']) expect(await life.owes(account)).toEqual(['INVESTIGATION'])
  life.after(24)
  await life.recovered()
  await life.learned()
  await life.closed()
  await life.filed()
  expect(await life.clocks()).toEqual([
    'REPORT 1 h: MET',
    'RELAY 5 min: MET',
    'REVIEW 8 h: MET',
    'RECOVERY 72 h: MET',
    'REVERIFY 8 h: MET',
    'SUPPORT 2 h: MET',
    'INVESTIGATION 2026-12-21T15:59:59.999Z: MET',
  ])
  await isOver(life, government)
})

test('a case of level 2 raised to 3 by the reviewer is reported anew and handled in half the time', async () => {
  const life = lifeIn(cast, government)
  await life.reported('L2_CORE_TAMPER_SLIGHT')
  await life.endorsed()
  life.after(2)
  await life.reviewed(3, 'CHANGE_LEVEL')
  expect(await life.owes('t.contact')).toEqual(['REREPORT'])
  for (const account of ['t.national', 't.nsc'])
    await life.step(
      'decideLevelChange',
      account,
      life.onCase('decideLevelChange', () => ({ verdict: 'APPLY', reason: 'Seen.' })),
    )
  life.after(0.5)
  await life.step(
    'amendReport',
    't.contact',
    life.onCase('amendReport', () => ({
      matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'],
      reason: 'The reviewer is right.',
    })),
  )
  await life.reverified(3)
  await life.supported()
  await life.recorded()
  await life.controlled()
  await life.recovered()
  await life.learned()
  await life.closed()
  await life.filed()
  expect(await life.clocks()).toEqual([
    'REPORT 1 h: MET',
    'RELAY 5 min: MET',
    'REVIEW 8 h: MET',
    'RECOVERY 36 h: MET',
    'REREPORT 1 h: MET',
    'REVERIFY 1 h: MET',
    'SUPPORT 1 h: MET',
    'INVESTIGATION 2026-12-20T15:59:59.999Z: MET',
  ])
  await isOver(life, government)
})

test('a case of level 3 whose review is late goes past it, and the late review is an opinion', async () => {
  const life = lifeIn(cast, government)
  await life.reported('L3_CORE_OUTAGE_BEYOND')
  await life.endorsed()
  life.after(1.5)
  expect(await life.shown('state nextDueAt')).toMatchObject({ state: 'REVIEW_OVERDUE' })
  expect(await life.owes('t.reviewer')).toEqual(['REVIEW'])
  expect(await life.owes('t.national')).toEqual(['REVERIFY'])
  await life.reverified(3, { bypassReview: true })
  expect(await life.owes('t.reviewer')).toEqual([])
  await life.reviewed(3)
  expect(await life.shown('reviews { opinionOnly } reverification { bypassedReview }')).toEqual({
    reviews: [{ opinionOnly: true }],
    reverification: { bypassedReview: true },
  })
  await life.supported()
  await life.recorded()
  await life.recovered()
  await life.learned()
  await life.closed()
  await life.filed()
  expect(await life.clocks()).toEqual([
    'REPORT 1 h: MET',
    'RELAY 5 min: MET',
    'REVIEW 1 h: BREACHED by 30 min, LATE',
    'RECOVERY 36 h: MET',
    'REVERIFY 1 h: MET',
    'SUPPORT 1 h: MET',
    'INVESTIGATION 2026-12-20T15:59:59.999Z: MET',
  ])
  const announcement = (await announcementOf(cast, life.incident(), 'NATIONAL')).id
  await life.step('decideNotToAnnounce', 't.national', (account) =>
    does(cast, account, 'decideNotToAnnounce', announcement, { reason: 'A government agency.' }),
  )
  await isOver(life, government)
})

test('a case of level 4 controlled an hour too late says why, and is filed with its breach', async () => {
  const life = lifeIn(cast, government)
  await life.reported('L4_CI_TAMPER')
  await life.endorsed()
  await life.reviewed(4)
  await life.reverified(4)
  await life.supported()
  await life.recorded()
  life.after(36)
  const unexplained = life.onCase('declareDamageControlled', () => controlInput(cast))
  expect(codes(await unexplained('t.officer'))).toEqual(['BAD_INPUT'])
  expect(await life.owes('t.ciso')).toEqual(['RECOVERY'])
  await life.controlled({ lateReason: 'The plant could not be stopped.' })
  await life.recovered()
  await life.learned()
  await life.closed()
  await life.filed()
  expect(await life.clocks()).toEqual([
    'REPORT 1 h: MET',
    'RELAY 5 min: MET',
    'REVIEW 1 h: MET',
    'RECOVERY 36 h: BREACHED by 48 min, LATE',
    'REVERIFY 1 h: MET',
    'SUPPORT 1 h: MET',
    'INVESTIGATION 2026-12-21T15:59:59.999Z: MET',
  ])
  await isOver(life, government)
})

test('a case raised to 4 after the time that this leaves is breached by that alone; what is not reported anew ends with its filing', async () => {
  const life = lifeIn(cast, government)
  await life.reported('L2_CORE_DATA_LEAK')
  await life.endorsed()
  await life.reviewed(2)
  await life.reverified(2)
  await life.supported()
  life.after(40)
  await life.step(
    'proposeLevelChange',
    't.reviewer',
    life.onCase('proposeLevelChange', () => ({ level: 4, reason: 'State secrets were among it.' })),
  )
  for (const account of ['t.nsc', 't.national'])
    await life.step(
      'decideLevelChange',
      account,
      life.onCase('decideLevelChange', () => ({ verdict: 'APPLY', reason: 'Seen.' })),
    )
  expect(await life.owes('t.ciso')).toEqual(['RECOVERY', 'REREPORT'])
  life.after(2)
  await life.controlled({ lateReason: 'It was of level 2 until now.' })
  await life.recovered()
  await life.learned()
  await life.closed()
  expect(await life.owes('t.contact')).toEqual(['REREPORT'])
  await life.filed()
  expect(await life.clocks()).toEqual([
    'REPORT 1 h: MET',
    'RELAY 5 min: MET',
    'REVIEW 8 h: MET',
    'RECOVERY 36 h: BREACHED by 408 min, LEVEL_RAISED',
    'REVERIFY 8 h: MET',
    'SUPPORT 2 h: MET',
    'REREPORT 1 h: BREACHED by 60 min, LATE',
    'INVESTIGATION 2026-12-22T15:59:59.999Z: MET',
  ])
  await isOver(life, government)
})

test('a major case of a non-government agency is announced, read by everybody, and filed without a handling team', async () => {
  const life = lifeIn(cast, nonGovernment)
  await life.reported('L3_CLASSIFIED_OR_SENSITIVE_LEAK')
  await life.endorsed()
  await life.reviewed(3)
  await life.reverified(3)
  await life.supported()
  await life.recorded()
  await life.controlled()
  const { id } = await announcementOf(cast, life.incident())
  const announce = (mutation: string, by: string, input: () => object | Promise<object> = () => ({})) =>
    life.step(mutation, by, async (account) => does(cast, account, mutation, id, await input()))
  await announce('draftAnnouncement', 't.sector', draftOf)
  await announce('decideRedaction', 't.sector', () => redaction(cast, id))
  await announce('approveAnnouncement', 't.sector-two')
  await announce('publishAnnouncement', 't.sector-two')
  const read = await cast.world.ask(
    null,
    '{ publishedAnnouncements { nodes { segments { section text } } } }',
  )
  expect(codes(read)).toEqual([])
  expect(read.data.publishedAnnouncements.nodes).toContainEqual({
    segments: sections.map((section) => ({ section, text: words(section) })),
  })
  await life.recovered()
  await life.learned()
  await life.closed()
  await life.filed()
  expect(await life.clocks()).toEqual([
    'REPORT 1 h: MET',
    'RELAY 5 min: MET',
    'REVIEW 1 h: MET',
    'RECOVERY 36 h: MET',
    'REVERIFY 1 h: MET',
    'SUPPORT 1 h: MET',
    'INVESTIGATION 2026-12-20T15:59:59.999Z: MET',
  ])
  await isOver(life, nonGovernment)
})
