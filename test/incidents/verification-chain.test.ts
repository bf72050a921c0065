import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Reply } from '../harness/world.ts'
import { codes, decide, incident, reported, reverify, review, versionOf } from './acts.ts'
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

const everybody = people.map(([account]) => account)

interface Stage {
  /** Who may take the step now; everybody else is refused. */
  readonly may: readonly string[]
  /** Who holds the right and is refused for what he did before: the author, the proposer. */
  readonly asAuthor?: readonly string[]
  readonly act: (account: string, id: string) => Promise<Reply>
  /** The one of them who takes it; left out where the step is open to nobody. */
  readonly by?: string
  readonly leads: { readonly verificationState: string; readonly effectiveLevel: number }
}

/** Refused as if the case were not there, unless the account may know that it is. */
async function refusalOf(account: string, id: string): Promise<string> {
  return (await incident(cast, account, id, 'id')).row ? 'FORBIDDEN' : 'NOT_FOUND'
}

async function walk(id: string, owner: string, stages: readonly Stage[]): Promise<void> {
  for (const [at, { may, asAuthor = [], act, by, leads }] of stages.entries()) {
    const before = await versionOf(cast, id)
    for (const account of everybody.filter((each) => !may.includes(each))) {
      const expected = asAuthor.includes(account) ? 'APPROVER_IS_AUTHOR' : await refusalOf(account, id)
      expect(codes(await act(account, id)), `step ${at + 1} by ${account}`).toEqual([expected])
    }
    expect(await versionOf(cast, id), 'a refusal changes nothing').toBe(before)
    if (by) expect(codes(await act(by, id)), `step ${at + 1} by ${by}`).toEqual([])
    const { row } = await incident(cast, owner, id, 'verificationState effectiveLevel')
    expect(row, `step ${at + 1}`).toEqual(leads)
  }
}

const reviewing = (levelOpinion: number, verdict = 'AGREE') => ({
  act: async (account: string, id: string) =>
    review(cast, account, id, { levelOpinion, verdict, expectedVersion: await versionOf(cast, id) }),
})
const reverifying = (levelOpinion: number, verdict = 'AGREE') => ({
  act: async (account: string, id: string) =>
    reverify(cast, account, id, { levelOpinion, verdict, expectedVersion: await versionOf(cast, id) }),
})
const deciding = (verdict: 'APPLY' | 'REJECT') => ({
  act: (account: string, id: string) => decide(cast, account, id, verdict),
})

const national = ['t.national', 't.national2']
const city = ['t.reviewer', 't.reviewer2']
const at = (verificationState: string, effectiveLevel: number) => ({ verificationState, effectiveLevel })

const police = (criterion: string) =>
  reported(
    cast,
    { agency: cast.agency('t-police'), affectedSystems: [], matchedCriteria: [criterion] },
    't.police',
  )

test('level 1: reported, reviewed, verified anew', async () => {
  const id = await reported(cast, { matchedCriteria: ['L1_NONCORE_LEAK'] })
  await walk(id, 't.contact', [
    { may: city, ...reviewing(1), by: 't.reviewer', leads: at('REVIEWED', 1) },
    { may: national, ...reverifying(1), by: 't.national', leads: at('REVERIFIED', 1) },
  ])
})

test('level 2: the reviewer agrees, and the national authority lowers it by itself', async () => {
  const id = await reported(cast)
  await walk(id, 't.contact', [
    { may: city, ...reviewing(2), by: 't.reviewer2', leads: at('REVIEWED', 2) },
    { may: national, ...reverifying(1, 'CHANGE_LEVEL'), by: 't.national2', leads: at('REVERIFIED', 1) },
  ])
})

test('level 3: the reviewer raises to 4, the two bodies differ, and the convener takes it back', async () => {
  const id = await police('L3_CLASSIFIED_OR_SENSITIVE_LEAK')
  const reviewer = ['t.police-reviewer']
  await walk(id, 't.police', [
    {
      may: reviewer,
      ...reviewing(4, 'CHANGE_LEVEL'),
      by: 't.police-reviewer',
      leads: at('REVIEWED', 4),
    },
    { may: national, ...reverifying(4), by: 't.national', leads: at('REVERIFIED', 4) },
    { may: [...national, 't.nsc'], ...deciding('APPLY'), by: 't.national', leads: at('REVERIFIED', 4) },
    { may: ['t.nsc'], ...deciding('REJECT'), by: 't.nsc', leads: at('REVERIFIED', 4) },
    { may: ['t.convener'], ...deciding('REJECT'), by: 't.convener', leads: at('REVERIFIED', 3) },
  ])
})

test('level 4: overdue, verified past the review, and lowered to 3 by both bodies', async () => {
  const id = await police('L4_STATE_SECRET_LEAK')
  cast.world.advance(61 * 60_000)
  const act = async (account: string, incidentId: string) =>
    reverify(cast, account, incidentId, {
      bypassReview: true,
      levelOpinion: 3,
      verdict: 'CHANGE_LEVEL',
      expectedVersion: await versionOf(cast, incidentId),
    })
  await walk(id, 't.police', [
    { may: national, act, by: 't.national', leads: at('REVERIFIED', 4) },
    { may: [...national, 't.nsc'], ...deciding('APPLY'), by: 't.nsc', leads: at('REVERIFIED', 4) },
    { may: national, ...deciding('APPLY'), by: 't.national', leads: at('REVERIFIED', 3) },
  ])
})

test('level 2 of a non-government agency: the sector authority alone', async () => {
  const plant = { agency: cast.agency('t-power'), affectedSystems: [] }
  const id = await reported(cast, { ...plant, matchedCriteria: ['L2_CORE_DATA_LEAK'] }, 't.power')
  await walk(id, 't.power', [
    { may: ['t.sector', 't.sector-two'], ...reviewing(2), by: 't.sector', leads: at('REVIEWED', 2) },
    { may: [], ...reverifying(2), leads: at('REVIEWED', 2) },
  ])
})

test('level 3 of a non-government agency under two authorities: both, and then the whole way', async () => {
  const gas = { agency: cast.agency('t-gas'), affectedSystems: [] }
  const id = await reported(cast, { ...gas, matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] }, 't.gas')
  await walk(id, 't.gas', [
    {
      may: ['t.sector', 't.sector-two', 't.health'],
      ...reviewing(3),
      by: 't.health',
      leads: at('REVIEWED', 3),
    },
    {
      may: ['t.sector', 't.sector-two'],
      ...reviewing(4, 'CHANGE_LEVEL'),
      by: 't.sector',
      leads: at('REVIEWED', 4),
    },
    { may: national, ...reverifying(4), by: 't.national', leads: at('REVERIFIED', 4) },
    { may: [...national, 't.nsc'], ...deciding('APPLY'), by: 't.nsc', leads: at('REVERIFIED', 4) },
    { may: national, ...deciding('APPLY'), by: 't.national2', leads: at('REVERIFIED', 4) },
  ])
})

test('a change the reviewer proposed is decided by another reviewer or the national authority', async () => {
  const id = await reported(cast)
  const proposal = await cast.world.act(
    't.reviewer',
    'proposeLevelChange',
    { incident: id, expectedVersion: 1, level: 1, reason: 'It is lighter.' },
    'incident { id }',
  )
  expect(codes(proposal)).toEqual([])
  await walk(id, 't.contact', [
    {
      may: ['t.reviewer2', ...national],
      asAuthor: ['t.reviewer'],
      ...deciding('APPLY'),
      by: 't.reviewer2',
      leads: at('REPORTED', 1),
    },
  ])
})
